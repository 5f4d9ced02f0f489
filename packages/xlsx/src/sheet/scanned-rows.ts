import type { CellValue } from "@throughline/shared/workbook/types.ts";
import type { ScannedCells, ScannedRow } from "./cells.ts";
import { sharedFormula } from "./formula-book.ts";

/** The rows of a sheet from the top down, each once, with every formula that stands in a cell of theirs. */
export function completeRows(cells: ScannedCells, mostVisits: number): ScannedRow[] {
  const rows = inOrder(cells.rows);
  fillWaiting(rows, cells);
  fillArrays(rows, cells, mostVisits);
  return rows;
}

/** Programs write rows in order; files mended by hand may not, and may hold a row in two halves. */
function inOrder(rows: ScannedRow[]): ScannedRow[] {
  if (rows.every((row, index) => index === 0 || row.row > (rows[index - 1]?.row ?? -1))) return rows;
  const sorted = [...rows].sort((one, other) => one.row - other.row);
  const merged: ScannedRow[] = [];
  for (const row of sorted) {
    const above = merged.at(-1);
    if (above?.row === row.row) merged[merged.length - 1] = mergedRow(above, row);
    else merged.push(row);
  }
  return merged;
}

/** Where both hold a cell, the later one stands, as it would when written over. */
function mergedRow(earlier: ScannedRow, later: ScannedRow): ScannedRow {
  const col = Math.min(earlier.col, later.col);
  const end = Math.max(earlier.col + earlier.values.length, later.col + later.values.length);
  const values = new Array<CellValue>(end - col).fill(null);
  const formulas = new Array<string | null>(end - col).fill(null);
  for (const half of [earlier, later]) {
    for (const [index, value] of half.values.entries()) {
      const formula = half.formulas?.[index] ?? null;
      if (value === null && formula === null) continue;
      values[half.col - col + index] = value;
      formulas[half.col - col + index] = formula;
    }
  }
  return { row: earlier.row, col, values, formulas: earlier.formulas || later.formulas ? formulas : null };
}

function fillWaiting(rows: ScannedRow[], { formulas }: ScannedCells): void {
  for (const { row, col, index } of formulas.waiting) {
    const at = rowIndex(rows, row);
    if (rows[at]?.row !== row || !formulas.shared.has(index)) continue;
    setFormula(rows, at, col, sharedFormula(formulas, row, col, index));
  }
}

function fillArrays(rows: ScannedRow[], { formulas }: ScannedCells, mostVisits: number): void {
  let visits = 0;
  for (const { area, formula } of formulas.arrays) {
    for (let index = rowIndex(rows, area.row); index < rows.length; index += 1) {
      const row = rows[index];
      if (!row || row.row >= area.row + area.rows || visits > mostVisits) break;
      visits += 1;
      const end = Math.min(area.col + area.cols, row.col + row.values.length);
      for (let col = Math.max(area.col, row.col); col < end; col += 1) {
        visits += 1;
        if (row.values[col - row.col] !== null) setFormula(rows, index, col, formula);
      }
    }
  }
}

function setFormula(rows: ScannedRow[], index: number, col: number, formula: string | null): void {
  const row = rows[index];
  if (!row || formula === null || col < row.col || col >= row.col + row.values.length) return;
  const formulas = row.formulas ?? new Array<string | null>(row.values.length).fill(null);
  formulas[col - row.col] ??= formula;
  rows[index] = { ...row, formulas };
}

/** Index of the first of these rows at or below a row of the sheet. */
function rowIndex(rows: readonly ScannedRow[], row: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? 0) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}
