import type { CellValue, Matrix, SparseMatrix } from "@throughline/shared/workbook/types.ts";
import type { Area } from "./references.ts";
import type { FormatRun, ScannedRow } from "./row-store.ts";

/** A sheet's cells as one rectangle. */
export interface Grid {
  readonly origin: { readonly row: number; readonly col: number };
  readonly values: Matrix<CellValue>;
  readonly formulas: SparseMatrix<string>;
  readonly formats: SparseMatrix<string>;
}

/** Lays rows (from the top down) and formats into the rectangle `area`; what lies outside is left out. */
export function layGrid(rows: readonly ScannedRow[], runs: readonly FormatRun[], area: Area): Grid {
  const blank: readonly null[] = new Array<null>(area.cols).fill(null);
  const values: (readonly CellValue[])[] = new Array(area.rows).fill(blank);
  const formulas: (readonly (string | null)[])[] = [];
  for (const { row, col, values: cells, formulas: texts } of rows) {
    const index = row - area.row;
    if (index < 0 || index >= area.rows) continue;
    values[index] = fitted(cells, col, area);
    if (!texts) continue;
    while (formulas.length < index) formulas.push([]);
    formulas[index] = fitted(texts, col, area);
  }
  return { origin: { row: area.row, col: area.col }, values, formulas, formats: layFormats(runs, area) };
}

function layFormats(runs: readonly FormatRun[], area: Area): SparseMatrix<string> {
  const formats: (readonly (string | null)[])[] = [];
  const fittedOnce = new Map<readonly (string | null)[], readonly (string | null)[]>();
  for (const { row, rows, col, formats: codes } of runs) {
    const first = Math.max(row - area.row, 0);
    const end = Math.min(row - area.row + rows, area.rows);
    if (end <= first) continue;
    const line = fittedOnce.get(codes) ?? fitted(codes, col, area);
    fittedOnce.set(codes, line);
    while (formats.length < first) formats.push([]);
    for (let index = first; index < end; index += 1) formats[index] = line;
  }
  return formats;
}

/** Cells that start at column `col`, cut and filled with null to the columns of the area. */
function fitted<T>(cells: readonly (T | null)[], col: number, area: Area): readonly (T | null)[] {
  if (col === area.col && cells.length === area.cols) return cells;
  const line = new Array<T | null>(area.cols).fill(null);
  const from = Math.max(col, area.col);
  const end = Math.min(col + cells.length, area.col + area.cols);
  for (let at = from; at < end; at += 1) line[at - area.col] = cells[at - col] ?? null;
  return line;
}
