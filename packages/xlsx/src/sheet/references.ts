import { columnIndex } from "@throughline/shared/workbook/a1.ts";
import { MAX_COLS, MAX_ROWS } from "../limits.ts";

/** A rectangle on some sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly col: number;
  readonly rows: number;
  readonly cols: number;
}

const CELLS = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** Reads "B7", "$B$7:D9", "D9:B7", "B:D" and "7:9". Returns null for anything else, or beyond Excel's sheet. */
export function parseArea(text: string): Area | null {
  const cells = CELLS.exec(text);
  if (cells) {
    const [, col = "", row = "", lastCol = col, lastRow = row] = cells;
    return between(Number(row) - 1, index(col), Number(lastRow) - 1, index(lastCol));
  }
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, index(columns[1]), MAX_ROWS - 1, index(columns[2]));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLS - 1) : null;
}

/** Reads areas with spaces between them, as files list them; what is none is left out. */
export function parseAreas(text: string): Area[] {
  return text.split(/\s+/).flatMap((one) => parseArea(one) ?? []);
}

function index(letters: string | undefined): number {
  return columnIndex(letters ?? "") ?? -1;
}

function between(row: number, col: number, otherRow: number, otherCol: number): Area | null {
  const [top, bottom] = row < otherRow ? [row, otherRow] : [otherRow, row];
  const [left, right] = col < otherCol ? [col, otherCol] : [otherCol, col];
  if (top < 0 || left < 0 || bottom >= MAX_ROWS || right >= MAX_COLS) return null;
  return { row: top, col: left, rows: bottom - top + 1, cols: right - left + 1 };
}
