import type { CellRange, CellRef } from "@throughline/shared/workbook/types.ts";

/**
 * Cells of one sheet as rectangles that hold just these cells: runs down each column, and neighboring runs of the same
 * rows together. Each cell must be given once.
 */
export function rectanglesOf(cells: readonly CellRef[]): CellRange[] {
  const sorted = [...cells].sort((one, other) => one.col - other.col || one.row - other.row);
  const runs: CellRange[] = [];
  for (const { sheet, row, col } of sorted) {
    const last = runs.at(-1);
    if (last && last.col === col && last.row + last.rows === row)
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    else runs.push({ sheet, row, col, rows: 1, cols: 1 });
  }
  return runs.reduce<CellRange[]>(besides, []);
}

function besides(rectangles: readonly CellRange[], run: CellRange): CellRange[] {
  const left = rectangles.find(
    ({ row, rows, col, cols }) => row === run.row && rows === run.rows && col + cols === run.col,
  );
  if (!left) return [...rectangles, run];
  return rectangles.map((one) => (one === left ? { ...left, cols: left.cols + 1 } : one));
}
