import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { CellRef, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { shownValue } from "../shown/shown-value.ts";

// Nobody steps through more; and who types one letter does not wait for all that hold it.
const MOST = 2000;

/** Cells that show these words, in any capitals: sheet after sheet, row after row. [] for no words. */
export function foundCells(sheets: readonly SheetSnapshot[], words: string): readonly CellRef[] {
  const wanted = words.trim().toLowerCase();
  const found: CellRef[] = [];
  if (wanted === "") return found;
  for (const sheet of sheets) {
    const { id, origin, values } = sheet;
    for (const [down, cells] of values.entries()) {
      for (const [right, value] of cells.entries()) {
        if (value === null) continue;
        const at = { sheet: id, row: origin.row + down, col: origin.col + right };
        const text =
          typeof value === "string" ? value : shownValue(value, contentAt(sheet, at.row, at.col).format).text;
        if (text.toLowerCase().includes(wanted)) found.push(at);
        if (found.length === MOST) return found;
      }
    }
  }
  return found;
}

/** Which of them comes first from a cell on, that cell included; the first of all where none comes after it. -1 of none. */
export function firstFrom(
  found: readonly CellRef[],
  sheets: readonly SheetSnapshot[],
  { sheet, row, col }: CellRef,
): number {
  const order = new Map(sheets.map(({ id }, index) => [id, index]));
  const tab = order.get(sheet) ?? 0;
  const next = found.findIndex((one) => {
    const other = order.get(one.sheet) ?? 0;
    return other > tab || (other === tab && (one.row > row || (one.row === row && one.col >= col)));
  });
  return next < 0 && found.length > 0 ? 0 : next;
}
