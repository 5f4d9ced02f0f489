import { columnIndex, rangeName } from "@throughline/shared/workbook/a1.ts";
import { COLS, ROWS } from "@throughline/shared/workbook/formulas.ts";
import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";

/** A rectangle of one sheet, without saying of which. */
export type Area = Omit<CellRange, "sheet">;

const ADDRESS = /^\$?([A-Z]{1,3})?\$?(\d+)?(?::\$?([A-Z]{1,3})?\$?(\d+)?)?$/i;

/** The areas of an address as Excel writes it: "Plan!A1:B2,'It''s'!C:C". What it cannot make out it leaves out. */
export function areasOf(address: string): Area[] {
  return partsOf(address).flatMap((part) => areaOf(part.slice(part.lastIndexOf("!") + 1)) ?? []);
}

/** Cut at commas, though not at those in a sheet's name. */
function partsOf(address: string): string[] {
  return (address.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? []).map((part) => part.trim());
}

/** One area: cells, whole columns or whole rows. */
function areaOf(text: string): Area | null {
  const match = ADDRESS.exec(text);
  if (!match || text === "") return null;
  const [, left, top, right = left, bottom = top] = match;
  const [row, lastRow] = top === undefined ? [0, ROWS - 1] : [Number(top) - 1, Number(bottom) - 1];
  const [col, lastCol] = left === undefined ? [0, COLS - 1] : [columnIndex(left), columnIndex(right ?? left)];
  if (col === null || lastCol === null) return null;
  return { row, col, rows: lastRow - row + 1, cols: lastCol - col + 1 };
}

export function addressOf(area: Area): string {
  return rangeName({ sheet: "", ...area });
}

export function onSheet(sheet: SheetId, { row, col, rows, cols }: Area): CellRange {
  return { sheet, row, col, rows, cols };
}

export function sameArea(one: Area | null, other: Area | null): boolean {
  if (one === null || other === null) return one === other;
  return one.row === other.row && one.col === other.col && one.rows === other.rows && one.cols === other.cols;
}

/** The area cut into pieces of so many rows. */
export function cutRows(area: Area, rows: number): Area[] {
  const pieces = Math.ceil(area.rows / rows);
  return Array.from({ length: pieces }, (_, index) => ({
    ...area,
    row: area.row + index * rows,
    rows: Math.min(rows, area.rows - index * rows),
  }));
}

export function columnsOf(area: Area): Area[] {
  return Array.from({ length: area.cols }, (_, index) => ({ ...area, col: area.col + index, cols: 1 }));
}

export function cellCount({ rows, cols }: Area): number {
  return rows * cols;
}
