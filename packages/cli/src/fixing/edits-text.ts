import { say } from "@throughline/shared/locales/say.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { editText, type Printing } from "./change-text.ts";

/**
 * Edits of a run, each before and after. Hidden names, which nobody sees, and notes that come or go as a whole are told
 * by their number: adopting a workbook writes hundreds of them.
 */
export function editsText(workbook: Workbook, edits: readonly Edit[], printing: Printing): string[] {
  const { language } = printing;
  const names = edits.filter(({ kind }) => kind === "set-name").length;
  const notes = edits.filter(isWholeNote).length;
  const shown = edits.filter((edit) => edit.kind !== "set-name" && !isWholeNote(edit));
  return [
    ...shown.flatMap((edit) => editText(workbook, edit, printing)),
    ...(names === 0
      ? []
      : [`    ${say(language, "{names:hidden name|hidden names} of tables and columns", { names })}`]),
    ...(notes === 0 ? [] : [`    ${say(language, "{notes:note|notes} with help", { notes })}`]),
  ];
}

function isWholeNote(edit: Edit): boolean {
  return edit.kind === "set-note" && (edit.was === null || edit.to === null);
}
