import type { CellRange, CellRef } from "./types.ts";

/** Letters of a column counted from 0: 0 is "A", 26 is "AA". */
export function columnName(col: number): string {
  const rest = Math.floor(col / 26);
  return (rest > 0 ? columnName(rest - 1) : "") + String.fromCharCode(65 + (col % 26));
}

/** Column of letters such as "AA", counted from 0. Returns null when the text is not one to three letters. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** Address within its sheet, such as "B7". */
export function cellName(at: { readonly row: number; readonly col: number }): string {
  return columnName(at.col) + (at.row + 1);
}

/** Address within its sheet, such as "B7:D9", or "B7" for one cell. */
export function rangeName(at: CellRange): string {
  if (at.rows === 1 && at.cols === 1) return cellName(at);
  return `${cellName(at)}:${cellName({ row: at.row + at.rows - 1, col: at.col + at.cols - 1 })}`;
}

/** A sheet's name as it stands before "!" in an address: in quotes where it needs them. */
export function quoteSheet(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

export interface A1 {
  readonly sheet: string | null;
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

const ADDRESS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;

/** Reads "B7", "$B$7:D9", "Plan!B7" or "'Plan 2'!B7:D9". Returns null for anything else. */
export function parseA1(text: string): A1 | null {
  const bang = text.lastIndexOf("!");
  const match = ADDRESS.exec(text.slice(bang + 1));
  if (!match) return null;
  const [, fromCol = "", fromRow = "", toCol, toRow] = match;
  const row = Number(fromRow) - 1;
  const col = columnIndex(fromCol) ?? 0;
  const lastRow = toRow === undefined ? row : Number(toRow) - 1;
  const lastCol = toCol === undefined ? col : (columnIndex(toCol) ?? 0);
  if (row < 0 || lastRow < row || lastCol < col) return null;
  return {
    sheet: bang < 0 ? null : unquoteSheet(text.slice(0, bang)),
    row,
    col,
    rows: lastRow - row + 1,
    cols: lastCol - col + 1,
  };
}

function unquoteSheet(text: string): string {
  return text.startsWith("'") && text.endsWith("'") ? text.slice(1, -1).replaceAll("''", "'") : text;
}

export function isRange(at: CellRef | CellRange): at is CellRange {
  return "rows" in at;
}
