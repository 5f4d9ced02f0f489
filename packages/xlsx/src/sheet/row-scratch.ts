import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { MAX_COLS } from "../limits.ts";

/**
 * The row being read. One is used for a whole sheet, so that a row costs one slice of what it holds; the spans say
 * which part of each array is in use, an empty one has `last` before `first`.
 */
export interface RowScratch {
  readonly values: CellValue[];
  firstValue: number;
  lastValue: number;
  readonly formulas: (string | null)[];
  hasFormulas: boolean;
  readonly formats: (string | null)[];
  firstFormat: number;
  lastFormat: number;
}

export function emptyRow(): RowScratch {
  return {
    values: [],
    firstValue: MAX_COLS,
    lastValue: -1,
    formulas: [],
    hasFormulas: false,
    formats: [],
    firstFormat: MAX_COLS,
    lastFormat: -1,
  };
}

/** Puts a value, or a formula that has none yet, into a column. */
export function putCell(row: RowScratch, col: number, value: CellValue, formula: string | null): void {
  if (value === null && formula === null) return;
  while (row.values.length <= col) row.values.push(null);
  row.values[col] = value;
  if (col < row.firstValue) row.firstValue = col;
  if (col > row.lastValue) row.lastValue = col;
  if (formula === null) return;
  while (row.formulas.length <= col) row.formulas.push(null);
  row.formulas[col] = formula;
  row.hasFormulas = true;
}

export function putFormat(row: RowScratch, col: number, code: string): void {
  while (row.formats.length <= col) row.formats.push(null);
  row.formats[col] = code;
  if (col < row.firstFormat) row.firstFormat = col;
  if (col > row.lastFormat) row.lastFormat = col;
}

/** Whether the row's formats are exactly these, from column `first` on. */
export function hasFormats(row: RowScratch, first: number, formats: readonly (string | null)[]): boolean {
  if (row.firstFormat !== first || row.lastFormat - first + 1 !== formats.length) return false;
  for (let index = 0; index < formats.length; index += 1)
    if (row.formats[first + index] !== formats[index]) return false;
  return true;
}

export function clearRow(row: RowScratch): void {
  for (let col = row.firstValue; col <= row.lastValue; col += 1) row.values[col] = null;
  for (let col = row.firstFormat; col <= row.lastFormat; col += 1) row.formats[col] = null;
  if (row.hasFormulas) row.formulas.fill(null, row.firstValue, row.lastValue + 1);
  row.hasFormulas = false;
  row.firstValue = MAX_COLS;
  row.lastValue = -1;
  row.firstFormat = MAX_COLS;
  row.lastFormat = -1;
}
