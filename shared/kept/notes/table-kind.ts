import type { ConfirmedKind } from "../../recognize/types.ts";
import type { Change } from "../../workbook/edits.ts";
import type { Workbook } from "../../workbook/types.ts";
import { text } from "../kept-table.ts";
import type { Run } from "../log/log.ts";
import { isNote, type NoteEntry, noted } from "./note.ts";

const TABLE = "Table";

// Written as a word with a colon, so that no spreadsheet takes it for anything but text.
const KIND = /^kind: ?(\S+)$/i;
const NO_KIND = "none";

/** Between the headings by which the table is known. */
const BETWEEN = " | ";
/** So many headings tell one table of a sheet from another, and can still be read. */
const MOST = 8;

/** What a row says that a table is; [] where it is another note, or says too little. */
export function kindIn(entry: NoteEntry): readonly ConfirmedKind[] {
  const kind = KIND.exec(entry.text("Key"))?.[1];
  const [sheet, headings] = [entry.text("Where"), entry.text("Text")];
  if (!isNote(entry, TABLE) || kind === undefined || sheet === "" || headings === "") return [];
  return [{ sheet, headings: headings.split(BETWEEN), kind: kind.toLowerCase() === NO_KIND ? null : kind }];
}

/** The headings by which a note names a table, as they stand on the sheet; [] where it has none and cannot be named. */
export function namingHeadings(columns: readonly { readonly heading: string }[]): readonly string[] {
  const named = columns.map(({ heading }) => heading.replace(/\s+/g, " ").trim()).filter((heading) => heading !== "");
  // Headings are compared without their marks.
  return named.slice(0, MOST).map((heading) => heading.replaceAll(BETWEEN, " / "));
}

/** Writes a row that says what a table is, and takes out the one that said something else of it before. */
export function confirmingKind(workbook: Workbook, { sheet, headings, kind }: ConfirmedKind, run: Run): Change | null {
  if (headings.length === 0) return null;
  const name = headings.join(BETWEEN);
  const row = { Note: text(TABLE), Where: text(sheet), Text: text(name), Key: text(`kind: ${kind ?? NO_KIND}`) };
  return noted(workbook, `The table on ${sheet} is ${kind ?? "none of ours"}`, row, {
    run,
    replaces: (entry) => kindIn(entry).some((one) => one.sheet === sheet && one.headings.join(BETWEEN) === name),
  });
}
