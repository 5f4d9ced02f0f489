import { NOTES_SHEET } from "../../templates/kept-sheets.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { appended, emptied, type KeptEntry, type KeptTable, keptTable, type Row, text } from "../kept-table.ts";
import type { Run } from "../log/log.ts";
import { WHEN_FORMAT } from "../log/log-sheet.ts";
import { NOTE_HEADINGS, type NoteHeading } from "./notes-sheet.ts";

/** A row of the sheet of notes. */
export type NoteEntry = KeptEntry<NoteHeading>;

/** Null where the sheet of notes or all of its headings are gone. */
export function notesTable(workbook: Workbook): KeptTable<NoteHeading> | null {
  return keptTable(workbook, NOTES_SHEET, NOTE_HEADINGS);
}

/** Whether a row is a note of this sort, such as “Set aside”, in any capitals. */
export function isNote(entry: NoteEntry, note: string): boolean {
  return entry.text("Note").toLowerCase() === note.toLowerCase();
}

/** Writes a note in place of the rows that said something else before. Null without a sheet of notes. */
export function noted(
  workbook: Workbook,
  title: string,
  row: Row<NoteHeading>,
  { run, replaces = () => false }: { readonly run: Run; readonly replaces?: (entry: NoteEntry) => boolean },
): Change | null {
  const table = notesTable(workbook);
  if (!table) return null;
  const before = table.entries.filter(replaces).flatMap((entry) => emptied(table, entry));
  return { title, edits: [...before, ...appended(table, [{ ...row, ...by(run) }]).flat()] };
}

/** Empties the notes that say so. Null where there is none. */
export function unnoted(workbook: Workbook, title: string, says: (entry: NoteEntry) => boolean): Change | null {
  const table = notesTable(workbook);
  const rows = table?.entries.filter(says) ?? [];
  if (!table || rows.length === 0) return null;
  return { title, edits: rows.flatMap((entry) => emptied(table, entry)) };
}

function by({ when, who }: Run): Row<NoteHeading> {
  return { When: { value: when, formula: null, format: WHEN_FORMAT }, ...(who === null ? {} : { Who: text(who) }) };
}
