import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { notesSheet } from "@throughline/shared/kept/notes-sheet.ts";
import { preparing } from "@throughline/shared/kept/prepare.ts";
import { NOTES_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import { withApplied } from "@throughline/shared/workbook/apply.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { askAtTerminal } from "../ask.ts";

interface Noting {
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  /** Adds the sheet of notes without asking. */
  readonly yes: boolean;
}

/**
 * Writes a note, on a sheet of notes that is added first where there is none: asked for, where somebody can be asked.
 * False where they said no. Throws an AppError where the workbook takes no note.
 */
export async function writeNote(
  { host, workbook, yes }: Noting,
  noteIn: (workbook: Workbook) => Change | null,
): Promise<boolean> {
  const first = preparing(workbook, notesSheet());
  if (first && !yes && !(await mayAdd())) return false;
  const ready = first ? withApplied(workbook, await applied(host, first)) : workbook;
  const note = noteIn(ready);
  if (note) await applied(host, note);
  return true;
}

async function applied(host: WorkbookHost, change: Change) {
  const result = await host.apply([change]);
  const [refused] = result.refused;
  if (refused) throw new AppError("notes/refused", "The note could not be written.", refused.sentence);
  return result;
}

async function mayAdd(): Promise<boolean> {
  const ask = askAtTerminal();
  if (!ask) return true;
  const answer = await ask(`Add a sheet “${NOTES_SHEET}” to the workbook for it?`, [
    { id: "yes", key: "y", word: "yes" },
    { id: "no", key: "n", word: "no" },
  ]);
  return answer === "yes";
}
