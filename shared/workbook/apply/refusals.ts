import { cellName, quoteSheet } from "../a1.ts";
import type { Reason, Refusal } from "../edits.ts";
import { type Phrase, phrase } from "../phrases.ts";
import type { CellRef, SheetSnapshot } from "../types.ts";

export function refusal(because: Reason, at: CellRef | null, phrase: Phrase): Refusal {
  const place = at && { sheet: at.sheet, row: at.row, col: at.col };
  return { because, at: place, sentence: inEnglish(phrase), phrase };
}

/** Refusals speak of names and places alone; what else a phrase can hold needs more than a workbook to be said. */
function inEnglish({ text, values }: Phrase): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (typeof value === "string" || typeof value === "number") return String(value);
    if (typeof value === "object" && "text" in value) return inEnglish(value);
    throw new Error(`“${text}” cannot be a refusal: {${name}} is neither a name nor a phrase.`);
  });
}

/** A cell as a person reads it: Plan!B7. */
export function placeName(
  sheet: Pick<SheetSnapshot, "name">,
  at: { readonly row: number; readonly col: number },
): string {
  return `${quoteSheet(sheet.name)}!${cellName(at)}`;
}

/** An earlier change of the same call got there first. */
export function waits(at: CellRef | null): Refusal {
  return refusal("changed", at, phrase("Another change just went in there. Check again, then choose it."));
}
