import type { Phrase } from "../../workbook/phrases.ts";
import type { CellRange } from "../../workbook/types.ts";
import { bodyBelow } from "./body.ts";
import { type Grid, isRowEmpty, textAt } from "./grid.ts";
import { type Area, type HeadingSense, headingLikeness, type Likeness } from "./headers.ts";
import { type FrameColumn, headingRowsAround, headingsOf } from "./heading-rows.ts";
import { sortRows } from "./rows.ts";
import { filledColumns } from "./shapes.ts";

/** Where a table lies on its sheet, before anything is known of what it holds. */
export interface TableFrame {
  /** From the first heading row to the last row of data. */
  readonly area: Area;
  /** The heading row that names most columns. */
  readonly headerRow: number;
  readonly headerRows: readonly number[];
  /** How many of its headings people are known to write. */
  readonly known: number;
  /** First and last row of the data, inclusive; null where there is none. */
  readonly dataStart: number | null;
  readonly dataEnd: number | null;
  /** Every column that is headed or holds data, from the left. */
  readonly columns: readonly FrameColumn[];
  /** What is written above the headings: titles, version lines, paragraphs. */
  readonly titles: readonly string[];
  /** Rows that are records, and those between them that are not. */
  readonly records: readonly number[];
  readonly skipped: readonly { readonly row: number; readonly because: Phrase }[];
}

/** The table of a range whose heading rows are known. Rows written below the range belong to it too. */
export function tableAt(
  grid: Grid,
  { area: range, headerRow, headerRows, before }: KnownPlace,
  sense: HeadingSense,
): TableFrame {
  const { row: top, col: left, rows, cols } = range;
  const area = { top, bottom: Math.min(grid.bottom, before), left, right: left + cols };
  // What stands beside the table tells where it ends, as it does for tables nobody marked.
  const body = bodyBelow(grid, headerRows, headerRow, { ...area, left: grid.left, right: grid.right }, sense);
  const below = lastRowOf(grid, { ...area, bottom: Math.min(area.bottom, top + rows) }, headerRow + 1) + 1;
  const known = filledColumns(grid, headerRow, area.left, area.right).length;
  const header = { row: headerRow, score: 1, known, named: known };
  return frameOf(grid, { ...area, bottom: Math.max(body.end, below) }, header, headerRows, []);
}

interface KnownPlace {
  readonly area: CellRange;
  readonly headerRow: number;
  readonly headerRows: readonly number[];
  /** It ends before this row, where the next known table begins. */
  readonly before: number;
}

const HEADING_ROWS_TRIED = 40;
const LIKE_A_HEADING = 0.62;

/** Every table of a sheet, from the top and from the left. [] for a form, for prose and for an empty sheet. */
export function findTables(grid: Grid, sense: HeadingSense): TableFrame[] {
  const whole = { top: grid.top, bottom: grid.bottom, left: grid.left, right: grid.right };
  return framesIn(grid, whole, sense).sort((a, b) => a.area.top - b.area.top || a.area.left - b.area.left);
}

function framesIn(grid: Grid, area: Area, sense: HeadingSense): TableFrame[] {
  const frames: TableFrame[] = [];
  let rest: Area = area;
  while (rest.top < rest.bottom) {
    const header = firstHeader(grid, rest, sense);
    if (!header) break;
    const headerRows = headingRowsAround(grid, header.row, rest, sense);
    const body = bodyBelow(grid, headerRows, header.row, rest, sense);
    const band = { ...rest, top: headerRows[0] ?? header.row, bottom: body.end };
    const titles = titlesAbove(grid, rest, band.top);
    for (const part of sideBySide(grid, band, headerRows)) {
      if (part.isTable) frames.push(frameOf(grid, part.area, header, headerRows, titles));
      else if (part.area.right - part.area.left > 1) frames.push(...framesIn(grid, part.area, sense));
    }
    rest = { ...rest, top: Math.max(body.end, band.top + 1) };
  }
  return frames;
}

/** The first row that looks like a heading, or the better one right below it that it only introduces. */
function firstHeader(grid: Grid, area: Area, sense: HeadingSense): Likeness | null {
  let best: Likeness | null = null;
  let tried = 0;
  let recordsBetween = 0;
  for (let row = area.top; row < area.bottom && tried < HEADING_ROWS_TRIED; row += 1) {
    if (isRowEmpty(grid, row, area.left, area.right)) continue;
    tried += 1;
    const isRecord: boolean = best !== null && isGood(best) && !namesTwo(grid, row, area, sense);
    const likeness: Likeness | null = isRecord ? null : headingLikeness(grid, row, area, sense);
    if (likeness && likeness.score >= LIKE_A_HEADING && isBetter(likeness, best, recordsBetween)) {
      best = likeness;
      recordsBetween = 0;
    } else if (best && isGood(best) && recordsBetween >= 3) break;
    else if (best && filledColumns(grid, row, area.left, area.right).length > 1) recordsBetween += 1;
  }
  return best;
}

/** Known headings over some records need no better ones. */
function isGood({ known, named }: Likeness): boolean {
  return known >= 3 && known >= 0.5 * named;
}

/** Whether two cells of the row are known headings letter by letter: a quick look, for rows that are likely records. */
function namesTwo(grid: Grid, row: number, area: Area, sense: HeadingSense): boolean {
  let known = 0;
  for (let col = area.left; col < area.right && known < 2; col += 1) {
    const value = grid.valueAt(row, col);
    if (typeof value === "string" && sense.isKnown(value)) known += 1;
  }
  return known === 2;
}

/** A later row takes over where nothing stands under the earlier one, or where it is a heading beyond comparison. */
function isBetter(later: Likeness, earlier: Likeness | null, recordsBetween: number): boolean {
  if (!earlier) return true;
  if (recordsBetween === 0 && later.row - earlier.row <= 2) {
    return later.score > earlier.score || later.known > earlier.known + 1;
  }
  const far = recordsBetween === 0 ? { score: 1.2, known: 1 } : { score: 1.4, known: 2 };
  return later.score > far.score * earlier.score && later.known > far.known * earlier.known + 1;
}

interface Part {
  readonly area: Area;
  readonly isTable: boolean;
}

/** Cuts a band of rows at its blank columns: tables that stand side by side, and what is left beside them. */
function sideBySide(grid: Grid, band: Area, headerRows: readonly number[]): Part[] {
  const runs = runsOfColumns(grid, band, headerRows);
  const parts: (Part & { readonly lastRow: number; readonly headings: ReadonlySet<string> })[] = [];
  for (const run of runs) {
    const area = { ...band, left: run.left, right: run.right };
    const headings = headingTexts(grid, area, headerRows);
    const lastRow = lastRowOf(grid, area, (headerRows.at(-1) ?? band.top) + 1);
    const before = parts.at(-1);
    if (before?.isTable && headings.size > 0 && belongsTo(before, { area, lastRow, headings })) {
      parts[parts.length - 1] = {
        area: { ...before.area, right: run.right },
        isTable: true,
        lastRow: Math.max(before.lastRow, lastRow),
        headings: new Set([...before.headings, ...headings]),
      };
    } else parts.push({ area, isTable: headings.size > 1 || runs.length === 1, lastRow, headings });
  }
  return parts;
}

interface Run {
  readonly area: Area;
  readonly lastRow: number;
  readonly headings: ReadonlySet<string>;
}

/** Whether columns right of a blank one are of the same table: as long as it is, or empty like the months of a chart. */
function belongsTo(left: Run, right: Run): boolean {
  if (right.area.left - left.area.right > 1) return right.lastRow < 0;
  for (const heading of right.headings) if (left.headings.has(heading)) return false;
  return right.lastRow < 0 || (right.lastRow === left.lastRow && right.headings.size > 1);
}

function headingTexts(grid: Grid, area: Area, headerRows: readonly number[]): Set<string> {
  const texts = new Set<string>();
  for (const row of headerRows) {
    for (const col of filledColumns(grid, row, area.left, area.right)) texts.add(textAt(grid, row, col).toLowerCase());
  }
  return texts;
}

function runsOfColumns(grid: Grid, band: Area, headerRows: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (let col = band.left; col < band.right; col += 1) {
    if (!isColumnUsed(grid, col, band, headerRows)) continue;
    const last = runs.at(-1);
    if (last && last.right === col) last.right = col + 1;
    else runs.push({ left: col, right: col + 1 });
  }
  return runs;
}

function isColumnUsed(grid: Grid, col: number, band: Area, headerRows: readonly number[]): boolean {
  for (let row = band.top; row < band.bottom; row += 1) if (grid.valueAt(row, col) !== null) return true;
  return headerRows.some((row) => {
    const merge = grid.mergeAt(row, col);
    return merge !== null && grid.valueAt(merge.row, merge.col) !== null;
  });
}

function lastRowOf(grid: Grid, area: Area, from: number): number {
  for (let row = area.bottom - 1; row >= from; row -= 1) if (!isRowEmpty(grid, row, area.left, area.right)) return row;
  return -1;
}

const TITLES_KEPT = 8;

function titlesAbove(grid: Grid, area: Area, end: number): string[] {
  const titles: string[] = [];
  for (let row = end - 1; row >= area.top && titles.length < TITLES_KEPT; row -= 1) {
    const texts = filledColumns(grid, row, area.left, area.right).map((col) => textAt(grid, row, col));
    if (texts.length > 0) titles.unshift(texts.join(" "));
  }
  return titles;
}

function frameOf(
  grid: Grid,
  area: Area,
  { row: headerRow, known }: Likeness,
  headerRows: readonly number[],
  titles: readonly string[],
): TableFrame {
  const rows = sortRows(grid, area, headerRow, headerRows);
  return {
    area: { ...area, bottom: (rows.dataEnd ?? headerRows.at(-1) ?? headerRow) + 1 },
    headerRow,
    headerRows,
    known,
    columns: headingsOf(grid, area, headerRows),
    titles,
    ...rows,
  };
}
