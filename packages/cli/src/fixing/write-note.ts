import { AppError } from "@throughline/shared/host/errors.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { notesSheet } from "@throughline/shared/kept/notes/notes-sheet.ts";
import { preparing } from "@throughline/shared/kept/prepare.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { NOTES_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import { withApplied } from "@throughline/shared/workbook/apply.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { askAtTerminal, yesOrNo } from "../ask.ts";

interface Noting {
  readonly host: WorkbookHost;
  readonly workbook: Workbook;
  /** Adds the sheet of notes without asking. */
  readonly yes: boolean;
  readonly language: Language;
}

/**
 * Writes a note, on a sheet of notes that is added first where there is none: asked for, where somebody can be asked.
 * False where they said no. Throws an AppError where the workbook takes no note.
 */
export async function writeNote(
  { host, workbook, yes, language }: Noting,
  noteIn: (workbook: Workbook) => Change | null,
): Promise<boolean> {
  const first = preparing(workbook, notesSheet());
  if (first && !yes && !(await mayAdd(language))) return false;
  const ready = first ? withApplied(workbook, await applied(host, first)) : workbook;
  const note = noteIn(ready);
  if (note) await applied(host, note);
  return true;
}

async function applied(host: WorkbookHost, change: Change) {
  const result = await host.apply([change]);
  const [refused] = result.refused;
  if (refused) throw new AppError("notes/refused", "The note could not be written.", refused.phrase);
  return result;
}

async function mayAdd(language: Language): Promise<boolean> {
  const ask = askAtTerminal();
  if (!ask) return true;
  const answer = await ask(
    say(language, "Add a sheet “{sheet}” to the workbook for it?", { sheet: NOTES_SHEET }),
    yesOrNo(language),
  );
  return answer === "yes";
}
