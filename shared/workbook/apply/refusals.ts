import { cellName, quoteSheet } from "../a1.ts";
import type { Reason, Refusal } from "../edits.ts";
import type { CellRef, SheetSnapshot } from "../types.ts";

export function refusal(because: Reason, at: CellRef | null, sentence: string): Refusal {
  return { because, at: at && { sheet: at.sheet, row: at.row, col: at.col }, sentence };
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
  return refusal("changed", at, "Another change just went in there. Check again, then choose it.");
}
