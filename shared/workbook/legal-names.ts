import { referencesOf } from "./formulas.ts";

/** Why a spreadsheet would not take this name for a sheet, as the end of a sentence; null where it would. */
export function sheetNameProblem(name: string): string | null {
  if (name.trim() === "") return "it is empty";
  if (name.length > 31) return "it has more than 31 letters";
  if (/[[\]:*?/\\]/.test(name)) return "it has one of these in it: [ ] : * ? / \\";
  if (name.startsWith("'") || name.endsWith("'")) return "it begins or ends with '";
  return name.toLowerCase() === "history" ? "spreadsheets keep it for themselves" : null;
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
