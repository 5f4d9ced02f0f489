import { referencesOf } from "./formulas.ts";
import { type Phrase, phrase } from "./phrases.ts";

/** Why a spreadsheet would not take this name for a sheet, as the end of a sentence; null where it would. */
export function sheetNameProblem(name: string): Phrase | null {
  if (name.trim() === "") return phrase("it is empty");
  if (name.length > 31) return phrase("it has more than 31 letters");
  if (/[[\]:*?/\\]/.test(name)) return phrase("it has one of these in it: [ ] : * ? / \\");
  if (name.startsWith("'") || name.endsWith("'")) return phrase("it begins or ends with '");
  return name.toLowerCase() === "history" ? phrase("spreadsheets keep it for themselves") : null;
}

/** Whether a range may have this name: a letter or "_" first, no spaces, and not to be taken for a cell. */
export function isLegalName(name: string): boolean {
  if (
    name.length > 255 ||
    !/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name) ||
    /^(?:r|c|r\d*c\d*|true|false)$/i.test(name)
  ) {
    return false;
  }
  return referencesOf(name).length === 0;
}
