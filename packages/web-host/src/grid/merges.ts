import type { CellRange } from "@throughline/shared/workbook/types.ts";

/** The merged cell that covers this one; null where none does. */
export function mergeAt(merges: readonly CellRange[], row: number, col: number): CellRange | null {
  for (const merge of merges) {
    if (row >= merge.row && col >= merge.col && row < merge.row + merge.rows && col < merge.col + merge.cols) {
      return merge;
    }
  }
  return null;
}

/** The range, grown until it cuts no merged cell. */
export function withWholeMerges(range: CellRange, merges: readonly CellRange[]): CellRange {
  let grown = range;
  for (;;) {
    const cut = merges.find((merge) => meets(grown, merge) && !isWithin(merge, grown));
    if (!cut) return grown;
    const [row, col] = [Math.min(grown.row, cut.row), Math.min(grown.col, cut.col)];
    grown = {
      ...grown,
      row,
      col,
      rows: Math.max(grown.row + grown.rows, cut.row + cut.rows) - row,
      cols: Math.max(grown.col + grown.cols, cut.col + cut.cols) - col,
    };
  }
}

function meets(one: CellRange, other: CellRange): boolean {
  return (
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.col < other.col + other.cols &&
    other.col < one.col + one.cols
  );
}

function isWithin(inner: CellRange, outer: CellRange): boolean {
  return (
    inner.row >= outer.row &&
    inner.col >= outer.col &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.col + inner.cols <= outer.col + outer.cols
  );
}
