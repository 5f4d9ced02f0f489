import type { CellContent } from "@throughline/shared/workbook/types.ts";

/** Longer texts are no date and no number in any language. */
const LONGEST_FIGURE = 40;

/**
 * What to hand to Excel so that a cell holds just this. Excel takes text for what it looks like, as if it had been
 * typed: an apostrophe before it keeps it text. `format` is the one the cell has while this is written.
 */
export function entryFor(
  { value, formula }: Pick<CellContent, "value" | "formula">,
  format: string,
): string | number | boolean {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "string") return value;
  return value.startsWith("'") || (format !== "@" && looksLikeMore(value)) ? `'${value}` : value;
}

/** Whether Excel might make something else of a text, in whatever language it speaks. */
function looksLikeMore(text: string): boolean {
  if (/^[=+\-@#]/.test(text.trim())) return true;
  if (text.length > LONGEST_FIGURE) return false;
  return /\d/.test(text) || SWITCHES.has(text.trim().toUpperCase());
}

// Excel reads them in the language of the person, whichever that is: ours are the two we speak.
const SWITCHES: ReadonlySet<string> = new Set(["TRUE", "FALSE", "VERDADERO", "FALSO"]);
