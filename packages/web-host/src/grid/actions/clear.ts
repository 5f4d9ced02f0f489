import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { GridView } from "../view.ts";
import { setCell } from "./set-cells.ts";

/** Empties the selected cells; their formats and drop-downs stay. */
export function clearCells(view: GridView): void {
  const range = view.range.value;
  const edits = clearing(view.sheet.value, range);
  if (edits.length > 0) void view.make({ title: view.words.value.change.clear(rangeName(range)), edits });
}

function clearing(sheet: SheetSnapshot, range: CellRange): readonly SetCell[] {
  const { row, col, rows, cols } = usedPart(sheet, range);
  return Array.from({ length: rows * cols }, (_, index) => {
    const at = { sheet: sheet.id, row: row + Math.floor(index / cols), col: col + (index % cols) };
    return setCell(sheet, at, { value: null, formula: null });
  }).flat();
}

/** The part of a range where something may stand. */
export function usedPart({ id, origin, values }: SheetSnapshot, range: CellRange): CellRange {
  const row = Math.max(range.row, origin.row);
  const col = Math.max(range.col, origin.col);
  const rows = Math.max(0, Math.min(range.row + range.rows, origin.row + values.length) - row);
  const cols = Math.max(0, Math.min(range.col + range.cols, origin.col + (values[0]?.length ?? 0)) - col);
  return { sheet: id, row, col, rows, cols };
}
