import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { MAX_COLS } from "../limits.ts";

const MOST_FORMAT_COLS = 1024;
const NEAR_COLS = 256;

/**
 * The row being read. One is used for a whole sheet, so that a row costs one slice of what it holds; the spans say
 * which part of each array is in use, an empty one has `last` before `first`.
 */
export interface RowScratch {
  readonly values: CellValue[];
  /** Columns from NEAR_COLS on that hold something: a row with a stray cell far away is cleared without the way there. */
  readonly farCols: number[];
  firstValue: number;
  lastValue: number;
  /** How many cells were put in. */
  filled: number;
  readonly formulas: (string | null)[];
  hasFormulas: boolean;
  readonly formats: (string | null)[];
  firstFormat: number;
  lastFormat: number;
}

export function emptyRow(): RowScratch {
  return {
    values: [],
    farCols: [],
    firstValue: MAX_COLS,
    lastValue: -1,
    filled: 0,
    formulas: [],
    hasFormulas: false,
    formats: [],
    firstFormat: MAX_COLS,
    lastFormat: -1,
  };
}

/** Puts a value, or a formula that has none yet, into a column. */
export function putCell(row: RowScratch, col: number, value: CellValue, formula: string | null): void {
  while (row.values.length <= col) row.values.push(null);
  row.values[col] = value;
  row.filled += 1;
  if (col >= NEAR_COLS) row.farCols.push(col);
  if (col < row.firstValue) row.firstValue = col;
  if (col > row.lastValue) row.lastValue = col;
  if (formula === null) return;
  while (row.formulas.length <= col) row.formulas.push(null);
  row.formulas[col] = formula;
  row.hasFormulas = true;
}

/** Puts a format into a column. Beyond the columns that old spreadsheets had, formats are not kept. */
export function putFormat(row: RowScratch, col: number, code: string): void {
  if (col >= MOST_FORMAT_COLS) return;
  while (row.formats.length <= col) row.formats.push(null);
  row.formats[col] = code;
  if (col < row.firstFormat) row.firstFormat = col;
  if (col > row.lastFormat) row.lastFormat = col;
}

export function clearRow(row: RowScratch): void {
  const { firstValue, lastValue, farCols } = row;
  const lastNear = Math.min(lastValue, NEAR_COLS - 1);
  clear(row.values, firstValue, lastNear, farCols);
  if (row.hasFormulas) clear(row.formulas, firstValue, lastNear, farCols);
  clear(row.formats, row.firstFormat, row.lastFormat, []);
  // Even of an empty list, setting the length takes as long as all the rest of a usual row.
  if (farCols.length > 0) farCols.length = 0;
  row.hasFormulas = false;
  row.firstValue = MAX_COLS;
  row.lastValue = -1;
  row.filled = 0;
  row.firstFormat = MAX_COLS;
  row.lastFormat = -1;
}

function clear(cells: (CellValue | null)[], first: number, last: number, others: readonly number[]): void {
  const end = Math.min(last + 1, cells.length);
  for (let col = first; col < end; col += 1) cells[col] = null;
  for (const col of others) if (col < cells.length) cells[col] = null;
}
