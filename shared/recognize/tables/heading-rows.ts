import { isoOf } from "../../workbook/dates.ts";
import { type Grid, textAt } from "./grid.ts";
import type { Area, HeadingSense } from "./headers.ts";
import { filledColumns, shapeAt } from "./shapes.ts";

/** A column of a table. */
export interface FrameColumn {
  /** Column on the sheet, from 0. */
  readonly col: number;
  /** The whole heading on one line, group headings first; "" for a column without one. */
  readonly heading: string;
  /** Its heading row by row, from the top; rows that say nothing about it are left out. */
  readonly parts: readonly string[];
}

const MOST_HEADING_ROWS = 4;

/** The heading rows of a table: the one found, group headings above it and sub-headings below it. */
export function headingRowsAround(grid: Grid, row: number, area: Area, sense: HeadingSense): number[] {
  const rows = [row];
  while (rows.length < MOST_HEADING_ROWS && isSubHeading(grid, rows, area, sense)) rows.push((rows.at(-1) ?? row) + 1);
  while (rows.length < MOST_HEADING_ROWS && isGroupRow(grid, rows[0] ?? row, area, sense)) {
    rows.unshift((rows[0] ?? row) - 1);
  }
  return rows;
}

/** Whether the next row divides what stands above it: words only where a heading spans several columns. */
function isSubHeading(grid: Grid, rows: readonly number[], area: Area, sense: HeadingSense): boolean {
  const above = rows.at(-1) ?? 0;
  const row = above + 1;
  if (row >= area.bottom) return false;
  const headed = filledColumns(grid, above, area.left, area.right);
  const mergedDown = headed.filter((col) => {
    const merge = grid.mergeAt(above, col);
    return merge !== null && merge.row + merge.rows > row;
  });
  const filled = filledColumns(grid, row, area.left, area.right);
  if (filled.length === 0) return headed.length > 1 && mergedDown.length > headed.length / 2;
  if (!filled.every((col) => isHeadingCell(grid, row, col, sense))) return false;
  const isBlankBelow = headed.some((col) => grid.valueAt(row, col) === null);
  const spanned = filled.filter((col) => isSpanned(grid, above, col, headed));
  if (spanned.length === filled.length) return isBlankBelow && (filled.length > 1 || mergedDown.length > 0);
  // Names merged over several roles are headings of headings, whatever stands beside them.
  const groups = headed.filter((col) => (grid.mergeAt(above, col)?.cols ?? 1) > 1);
  if (groups.length > 1 && filled.length >= headed.length) return spanned.length > 1;
  if (completesHeadings(grid, row, filled, headed, sense)) return true;
  // "Last" and "First" under the months: the lower row heads the columns that the upper one leaves out.
  return (
    filled.length > 1 &&
    filled.every((col) => grid.valueAt(above, col) === null || !headed.includes(col)) &&
    isBlankBelow
  );
}

/**
 * "Begin" and "Complete by" under "When" and a blank: a row of headings, most of them known, of which one stands where
 * the row above leaves a blank after a heading, while that row heads columns which this one does not.
 */
function completesHeadings(
  grid: Grid,
  row: number,
  filled: readonly number[],
  headed: readonly number[],
  sense: HeadingSense,
): boolean {
  const known = filled.filter((col) => sense.knows(textAt(grid, row, col)) > 0);
  return (
    known.length > 2 &&
    known.length * 2 > filled.length &&
    filled.some((col) => !headed.includes(col) && headed.includes(col - 1)) &&
    headed.some((col) => !filled.includes(col))
  );
}

/** Whether a heading reaches over the column: merged with it, or followed by blanks up to it. */
function isSpanned(grid: Grid, row: number, col: number, headed: readonly number[]): boolean {
  const merge = grid.mergeAt(row, col);
  if (merge) return merge.cols > 1;
  const at = headed.filter((head) => head <= col).at(-1);
  return at !== undefined && (at < col || grid.valueAt(row, col + 1) === null);
}

/** Whether the row above groups the headings: words over several of them, not a title over all of them. */
export function isGroupRow(grid: Grid, below: number, area: Area, sense: HeadingSense): boolean {
  const row = below - 1;
  if (row < area.top) return false;
  const named = filledColumns(grid, below, area.left, area.right);
  const filled = filledColumns(grid, row, area.left, area.right);
  const first = Math.min(...named);
  if (filled.length === 0 || !filled.every((col) => isHeadingCell(grid, row, col, sense))) return false;
  const spans = filled.filter((col) => (grid.mergeAt(row, col)?.cols ?? 1) > 1);
  if (filled.length === 1) {
    const [col = 0] = filled;
    return spans.length === 1 && col > first && grid.mergeAt(row, col)?.row === row;
  }
  const covered = filled.filter((col) => named.includes(col) || isSpanned(grid, below, col, named));
  return (
    covered.length === filled.length && (spans.length > 0 || filled.length < named.length || standsOver(filled, named))
  );
}

/** Whether two rows complete each other: each heads columns the other leaves out. */
function standsOver(above: readonly number[], below: readonly number[]): boolean {
  return below.some((col) => !above.includes(col));
}

function isHeadingCell(grid: Grid, row: number, col: number, sense: HeadingSense): boolean {
  const shape = shapeAt(grid, row, col);
  const text = textAt(grid, row, col);
  if (shape === "date" || sense.isPeriod(text)) return true;
  return shape === "word" && text.length <= 60 && !/:\s*\S/.test(text);
}

/** The columns of a table with their joined headings. Columns that are neither headed nor used are left out. */
export function headingsOf(grid: Grid, area: Area, headerRows: readonly number[]): FrameColumn[] {
  const rows = headerRows.map((row, index) => headingRow(grid, row, area, index < headerRows.length - 1));
  const columns: FrameColumn[] = [];
  for (let col = area.left; col < area.right; col += 1) {
    const parts = [...new Set(rows.flatMap((texts) => texts.get(col) ?? []))];
    if (parts.length > 0 || isUsed(grid, col, headerRows, area)) {
      columns.push({ col, heading: parts.join(" "), parts });
    }
  }
  return columns;
}

function isUsed(grid: Grid, col: number, headerRows: readonly number[], area: Area): boolean {
  for (let row = (headerRows.at(-1) ?? area.top) + 1; row < area.bottom; row += 1) {
    if (grid.valueAt(row, col) !== null) return true;
  }
  return false;
}

/** What one heading row says of each column. In a group row a heading also holds for the blanks right of it. */
function headingRow(grid: Grid, row: number, area: Area, isGroup: boolean): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  let group = "";
  for (let col = area.left; col < area.right; col += 1) {
    const merge = grid.mergeAt(row, col);
    const own = headingText(grid, row, col);
    const merged = merge && merge.row === row ? headingText(grid, row, merge.col) : "";
    if (own !== "" || merge) group = own || merged;
    const text = own || (isGroup ? group : "");
    if (text !== "") texts.set(col, text);
  }
  return texts;
}

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** A date in a heading is a month to a person: "November 2022". */
function headingText(grid: Grid, row: number, col: number): string {
  const value = grid.valueAt(row, col);
  if (typeof value === "number" && grid.isDateAt(row, col)) {
    const [year = "", month = "", day = ""] = isoOf(value).slice(0, 10).split("-");
    return day === "01" ? `${MONTHS[Number(month) - 1]} ${year}` : `${year}-${month}-${day}`;
  }
  return textAt(grid, row, col);
}
