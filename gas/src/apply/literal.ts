import type { CellContent } from "@throughline/shared/workbook/types.ts";

/** What stands for true and false where Sheets speaks these languages. */
const TRUTHS = new Set([
  ...["true", "false", "verdadero", "falso", "vrai", "faux", "wahr", "falsch", "vero", "verdadeiro", "waar", "onwaar"],
]);

/** Number format of cells for plain text, where Sheets reads nothing into an entry. */
const PLAIN_TEXT = "@";

/**
 * What to hand to `setValues` so that the cell holds exactly this content. Sheets reads text as if a person had typed
 * it, so that "1/2" is a day and "=x" a formula; an apostrophe before it makes it text, and is no part of it.
 */
export function literal({ value, formula }: CellContent, format: string | undefined): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string") return value;
  return format === PLAIN_TEXT || isOnlyWords(value) ? value : `'${value}`;
}

/** Whether nobody could take the text for anything else: a letter first, no digit, no word for true or false. */
function isOnlyWords(text: string): boolean {
  return /^\p{L}[^\p{N}]*$/u.test(text) && !TRUTHS.has(text.trim().toLowerCase());
}
