import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { MAX_COLS } from "../limits.ts";
import type { ScannedCells } from "./cells.ts";
import { sharedFormula, spend } from "./formula-book.ts";
import type { ScannedRow } from "./row-store.ts";

/** The rows of a sheet from the top down, each once, with every formula that stands in a cell of theirs. */
export function completeRows(cells: ScannedCells): ScannedRow[] {
  const rows = inOrder(cells.store.rows);
  fillWaiting(rows, cells);
  fillArrays(rows, cells);
  return rows;
}

/** Programs write rows in order; files mended by hand may not, and may hold a row in two halves. */
function inOrder(rows: ScannedRow[]): ScannedRow[] {
  if (rows.every((row, index) => index === 0 || row.row > (rows[index - 1]?.row ?? -1))) return rows;
  const halves = new Map<number, ScannedRow[]>();
  for (const row of rows) {
    const known = halves.get(row.row);
    if (known) known.push(row);
    else halves.set(row.row, [row]);
  }
  return [...halves.values()].map(mergedRow).sort((one, other) => one.row - other.row);
}

/** One row of its parts. Where several hold a cell, the last one stands, as it would when written over. */
function mergedRow(parts: readonly ScannedRow[]): ScannedRow {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const col = parts.reduce((least, part) => Math.min(least, part.col), MAX_COLS);
  const end = parts.reduce((most, part) => Math.max(most, part.col + part.values.length), 0);
  const values = new Array<CellValue>(end - col).fill(null);
  const formulas = new Array<string | null>(end - col).fill(null);
  for (const part of parts) {
    for (const [index, value] of part.values.entries()) {
      const formula = part.formulas?.[index] ?? null;
      if (value === null && formula === null) continue;
      values[part.col - col + index] = value;
      formulas[part.col - col + index] = formula;
    }
  }
  const hasFormulas = formulas.some((formula) => formula !== null);
  return { row: only?.row ?? 0, col, values, formulas: hasFormulas ? formulas : null };
}

function fillWaiting(rows: ScannedRow[], cells: ScannedCells): void {
  const { formulas } = cells;
  for (const { row, col, index } of formulas.waiting) {
    const at = rowIndex(rows, row);
    const formula = formulas.shared.has(index) ? sharedFormula(formulas, row, col, index) : null;
    if (formula === null) cells.lostFormulas += 1;
    else if (rows[at]?.row === row) setFormula(rows, at, col, formula);
  }
}

function fillArrays(rows: ScannedRow[], { formulas, store }: ScannedCells): void {
  // Array formulas do not overlap, so that each row and each cell is visited once at most.
  const mostVisits = store.cells + rows.length;
  let visits = 0;
  for (const { area, formula } of formulas.arrays) {
    for (let index = rowIndex(rows, area.row); index < rows.length; index += 1) {
      const row = rows[index];
      if (!row || row.row >= area.row + area.rows || visits > mostVisits) break;
      visits += 1;
      const end = Math.min(area.col + area.cols, row.col + row.values.length);
      for (let col = Math.max(area.col, row.col); col < end; col += 1) {
        visits += 1;
        if (row.values[col - row.col] !== null && spend(formulas, formula.length))
          setFormula(rows, index, col, formula);
      }
    }
  }
}

function setFormula(rows: ScannedRow[], index: number, col: number, formula: string): void {
  const row = rows[index];
  if (!row || col < row.col || col >= row.col + row.values.length) return;
  const formulas = row.formulas ?? new Array<string | null>(row.values.length).fill(null);
  formulas[col - row.col] ??= formula;
  if (!row.formulas) rows[index] = { ...row, formulas };
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
