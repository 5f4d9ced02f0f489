import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { type Limits, MAX_COLS, MAX_ROWS } from "../limits.ts";
import type { RowScratch } from "./row-scratch.ts";
import { COL_GAP, isWorthKeeping } from "./sparse.ts";

/** A row that holds something: its cells from column `col` on, at least to the last filled one. */
export interface ScannedRow {
  readonly row: number;
  readonly col: number;
  readonly values: readonly CellValue[];
  /** As long as `values`; null in a row without formulas. */
  readonly formulas: (string | null)[] | null;
}

/** Rows below one another whose cells have the same number formats, from column `col` on. */
export interface FormatRun extends FormatRow {
  readonly row: number;
  rows: number;
}

interface FormatRow {
  readonly col: number;
  readonly formats: readonly (string | null)[];
}

/** The rows read so far of a sheet. */
export interface RowStore {
  readonly limits: Limits;
  readonly rows: ScannedRow[];
  readonly formatRuns: FormatRun[];
  /** The last few different rows of formats: sheets repeat them, and one array then serves many rows. */
  readonly recentFormats: FormatRow[];
  /** First and last column that held something in any row. */
  left: number;
  right: number;
  /** Cells kept, counted from the first to the last of each row, and how many of them hold something. */
  cells: number;
  filled: number;
  /** Cells left out because they stand far to the right of the rest, in a sheet that is nearly blank. */
  farCells: number;
  /** Cells of rows of formats that may still be kept. */
  formatCells: number;
  /** First row that was left out because the sheet holds more than the limits allow; null when all were read. */
  stoppedAt: number | null;
}

const MOST_FORMAT_CELLS = 4_000_000;
const RECENT_FORMATS = 8;
const SHORTER_BY_LITTLE = 16;

export function openRowStore(limits: Limits): RowStore {
  return {
    limits,
    rows: [],
    formatRuns: [],
    recentFormats: [],
    left: MAX_COLS,
    right: -1,
    cells: 0,
    filled: 0,
    farCells: 0,
    formatCells: MOST_FORMAT_CELLS,
    stoppedAt: null,
  };
}

/** Keeps what the scratch row holds. */
export function storeRow(store: RowStore, row: number, scratch: RowScratch): void {
  if (scratch.lastFormat >= 0) storeFormats(store, row, scratch);
  if (scratch.lastValue >= 0) storeValues(store, row, scratch);
}

/** Hands over the rows and formats kept so far, and makes room for as many again. */
export function takeRows(store: RowStore): { readonly rows: ScannedRow[]; readonly formatRuns: FormatRun[] } {
  store.cells = 0;
  store.filled = 0;
  store.formatCells = MOST_FORMAT_CELLS;
  return { rows: store.rows.splice(0), formatRuns: store.formatRuns.splice(0) };
}

function storeValues(store: RowStore, row: number, scratch: RowScratch): void {
  store.filled += scratch.filled;
  const end = isWorthKeeping(store.cells, store.filled) ? scratch.lastValue : lastNearCell(store, scratch);
  store.left = Math.min(store.left, scratch.firstValue);
  store.right = Math.max(store.right, end);
  // A row that is only a little shorter than the others is kept as long as they are: it then needs no other copy.
  const first = scratch.firstValue - store.left < SHORTER_BY_LITTLE ? store.left : scratch.firstValue;
  const last = store.right - end < SHORTER_BY_LITTLE ? store.right : end;
  store.cells += last - first + 1;
  if (store.cells > store.limits.cells || store.rows.length >= MAX_ROWS) {
    store.stoppedAt = row;
    return;
  }
  const formulas = scratch.hasFormulas ? formulasOf(scratch, first, last) : null;
  store.rows.push({ row, col: first, values: scratch.values.slice(first, last + 1), formulas });
}

/** The last cell before the row's first wide gap; those behind it are counted as left out. */
function lastNearCell(store: RowStore, { values, firstValue, lastValue, filled }: RowScratch): number {
  let last = firstValue;
  let near = 0;
  for (let col = firstValue; col <= lastValue && col - last <= COL_GAP; col += 1) {
    if (values[col] === null) continue;
    last = col;
    near += 1;
  }
  store.farCells += Math.max(0, filled - near);
  return last;
}

function formulasOf({ formulas }: RowScratch, first: number, last: number): (string | null)[] {
  while (formulas.length <= last) formulas.push(null);
  return formulas.slice(first, last + 1);
}

/** Keeps the row's formats; a row just like the one above only makes that run longer. */
function storeFormats(store: RowStore, row: number, scratch: RowScratch): void {
  const { formatRuns, recentFormats } = store;
  const above = formatRuns.at(-1);
  const known = recentFormats.find((one) => hasFormats(scratch, one)) ?? newFormats(store, scratch);
  if (!known) return;
  if (above && above.formats === known.formats && above.row + above.rows === row) above.rows += 1;
  else formatRuns.push({ row, rows: 1, col: known.col, formats: known.formats });
}

/** Null when the sheet already has more different rows of formats than are kept. */
function newFormats(store: RowStore, scratch: RowScratch): FormatRow | null {
  store.formatCells -= scratch.lastFormat - scratch.firstFormat + 1;
  if (store.formatCells < 0) return null;
  const formats = scratch.formats.slice(scratch.firstFormat, scratch.lastFormat + 1);
  const made = { col: scratch.firstFormat, formats };
  store.recentFormats.unshift(made);
  if (store.recentFormats.length > RECENT_FORMATS) store.recentFormats.pop();
  return made;
}

function hasFormats(scratch: RowScratch, { col, formats }: FormatRow): boolean {
  if (scratch.firstFormat !== col || scratch.lastFormat - col + 1 !== formats.length) return false;
  for (let index = 0; index < formats.length; index += 1) {
    if (scratch.formats[col + index] !== formats[index]) return false;
  }
  return true;
}
