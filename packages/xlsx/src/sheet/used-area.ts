import { MAX_COLS } from "../limits.ts";
import type { Area } from "./references.ts";
import type { ScannedRow } from "./row-store.ts";
import { beforeGap, COL_GAP, FREE_CELLS, isWorthKeeping, ROW_GAP } from "./sparse.ts";

/** The rectangle around all cells that hold something. Null when there is none. */
export function usedArea(rows: readonly ScannedRow[]): Area | null {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last) return null;
  let left = first.col;
  let right = 0;
  for (const { col, values } of rows) {
    if (col < left) left = col;
    if (col + values.length > right) right = col + values.length;
  }
  return { row: first.row, col: left, rows: last.row - first.row + 1, cols: right - left };
}

/**
 * The part of the used area to keep. A stray cell at the far corner of a sheet would make a rectangle of 17 billion
 * cells: where most of it would be empty, what lies behind a wide gap is cut off, columns first.
 */
export function worthwhileArea(rows: readonly ScannedRow[], used: Area): Area {
  if (isWorthwhile(rows, used)) return used;
  const cols = beforeGap(filledCols(rows), used.col, COL_GAP) - used.col;
  const narrow = { ...used, ...filledRows(rows, { ...used, cols }), cols };
  if (isWorthwhile(rows, narrow)) return narrow;
  const rowNumbers = rows.filter((row) => countFilled([row], narrow) > 0).map(({ row }) => row);
  const short = { ...narrow, rows: beforeGap(rowNumbers, narrow.row, ROW_GAP) - narrow.row };
  if (isWorthwhile(rows, short)) return short;
  return { ...short, rows: Math.min(short.rows, Math.max(1, Math.floor(FREE_CELLS / short.cols))) };
}

/** The rows from the first to the last that hold something inside the area. */
function filledRows(rows: readonly ScannedRow[], area: Area): Pick<Area, "row" | "rows"> {
  const filled = rows.filter((row) => countFilled([row], area) > 0);
  const first = filled[0]?.row ?? area.row;
  const last = filled.at(-1)?.row ?? first;
  return { row: first, rows: last - first + 1 };
}

/** How many cells of the rows hold something inside the area. */
function countFilled(rows: readonly ScannedRow[], area: Area): number {
  let filled = 0;
  for (const { row, col, values } of rows) {
    if (row < area.row || row >= area.row + area.rows) continue;
    const from = Math.max(col, area.col) - col;
    const end = Math.min(values.length, area.col + area.cols - col);
    for (let index = from; index < end; index += 1) if (values[index] !== null) filled += 1;
  }
  return filled;
}

function isWorthwhile(rows: readonly ScannedRow[], area: Area): boolean {
  const cells = area.rows * area.cols;
  return cells <= FREE_CELLS || isWorthKeeping(cells, countFilled(rows, area));
}

/** The numbers of all columns that hold something, in order. */
function filledCols(rows: readonly ScannedRow[]): number[] {
  const isFilled = new Uint8Array(MAX_COLS);
  for (const { col, values } of rows) {
    for (let index = 0; index < values.length; index += 1) if (values[index] !== null) isFilled[col + index] = 1;
  }
  return [...isFilled.keys()].filter((col) => isFilled[col] === 1);
}
