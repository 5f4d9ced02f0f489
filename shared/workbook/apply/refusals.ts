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
