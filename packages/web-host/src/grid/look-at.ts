import { plainLook } from "@throughline/xlsx/src/appearance/looks.ts";
import type { CellLook, SheetAppearance } from "@throughline/xlsx/src/appearance/types.ts";

/** How a cell looks: as it says itself, else as its row says, else as its column. */
export function lookOf(appearance: SheetAppearance, looks: readonly CellLook[], row: number, col: number): CellLook {
  return looks[styleAt(appearance, row, col)] ?? plainLook;
}

function styleAt({ looks, rows, columns }: SheetAppearance, row: number, col: number): number {
  const own = runAt(looks.starts, looks.runs, row, col);
  if (own !== null) return own;
  const inRow = rows[indexOfRow(rows, row)];
  if (inRow?.row === row && inRow.look !== null) return inRow.look;
  return columns.find(({ first, count }) => first <= col && col < first + count)?.look ?? 0;
}

function runAt(starts: Uint32Array, runs: Uint32Array, row: number, col: number): number | null {
  const end = starts[row + 1] ?? 0;
  for (let run = starts[row] ?? 0; run < end; run += 1) {
    const first = runs[run * 3] ?? 0;
    if (first > col) return null;
    if (col < first + (runs[run * 3 + 1] ?? 0)) return runs[run * 3 + 2] ?? 0;
  }
  return null;
}

/** The first of these rows at or below a row of the sheet. */
function indexOfRow(rows: SheetAppearance["rows"], row: number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
