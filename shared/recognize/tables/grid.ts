import { isDateFormat, isoOf } from "../../workbook/dates.ts";
import type { CellRange, CellValue, SheetSnapshot } from "../../workbook/types.ts";

/** A sheet by its own rows and columns from 0, wherever its snapshot begins. Text of spaces only counts as empty. */
export interface Grid {
  readonly sheet: SheetSnapshot;
  /** Rows and columns that may hold something; ends are exclusive. */
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** What stands in the cell; null for an empty one and outside the sheet. */
  valueAt(row: number, col: number): CellValue;
  /** The cell's number format code; null for General. */
  formatAt(row: number, col: number): string | null;
  isDateAt(row: number, col: number): boolean;
  hasFormulaAt(row: number, col: number): boolean;
  /** The merged range that covers the cell, or null. */
  mergeAt(row: number, col: number): CellRange | null;
  isMerged: boolean;
}

export function gridOf(sheet: SheetSnapshot): Grid {
  const { origin, values, formats, formulas } = sheet;
  const merges = mergesByRow(sheet);
  const dateFormats = new Map<string, boolean>();
  return {
    sheet,
    top: origin.row,
    bottom: origin.row + values.length,
    left: origin.col,
    right: origin.col + (values[0]?.length ?? 0),
    isMerged: merges.size > 0,
    valueAt(row, col) {
      const value = values[row - origin.row]?.[col - origin.col];
      return value === undefined || (typeof value === "string" && isBlank(value)) ? null : value;
    },
    formatAt: (row, col) => formats?.[row - origin.row]?.[col - origin.col] ?? null,
    isDateAt(row, col) {
      const format = formats?.[row - origin.row]?.[col - origin.col];
      if (!format) return false;
      let isDate = dateFormats.get(format);
      if (isDate === undefined) {
        isDate = isDateFormat(format);
        dateFormats.set(format, isDate);
      }
      return isDate;
    },
    hasFormulaAt: (row, col) => Boolean(formulas?.[row - origin.row]?.[col - origin.col]),
    mergeAt: (row, col) => merges.get(row)?.find((range) => col >= range.col && col < range.col + range.cols) ?? null,
  };
}

// Spaces at an end, two in a row, or any but the plain one.
const UNEVEN = /^\s|\s$|\s\s|[^\S ]/;

/** The cell as a person reads it, on one line; "" for an empty cell. A date reads as "2024-06-30". */
export function textAt(grid: Grid, row: number, col: number): string {
  const value = grid.valueAt(row, col);
  if (value === null) return "";
  if (typeof value === "string") return UNEVEN.test(value) ? value.replace(/[\s\u00a0]+/g, " ").trim() : value;
  if (typeof value === "number") return grid.isDateAt(row, col) ? isoOf(value) : String(value);
  return typeof value === "boolean" ? String(value) : value.error;
}

export function isRowEmpty(grid: Grid, row: number, from = grid.left, to = grid.right): boolean {
  for (let col = from; col < to; col += 1) if (grid.valueAt(row, col) !== null) return false;
  return true;
}

function isBlank(text: string): boolean {
  // Most text begins with a letter: the pattern is for the few that do not.
  const first = text.charCodeAt(0);
  return !(first > 32 && first !== 160 && first < 0x2000) && !/[^\s\u00a0\u200b]/.test(text);
}

function mergesByRow({ merges, origin, values }: SheetSnapshot): ReadonlyMap<number, readonly CellRange[]> {
  const byRow = new Map<number, CellRange[]>();
  for (const merge of merges ?? []) {
    const end = Math.min(merge.row + merge.rows, origin.row + values.length);
    for (let row = merge.row; row < end; row += 1) {
      const ofRow = byRow.get(row);
      if (ofRow) ofRow.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  return byRow;
}
