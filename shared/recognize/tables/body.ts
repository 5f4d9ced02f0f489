import type { CellValue } from "../../workbook/types.ts";
import { type Grid, isRowEmpty, textAt } from "./grid.ts";
import { type Area, type HeadingSense, headingLikeness } from "./headers.ts";
import { isGroupRow } from "./heading-rows.ts";
import { filledColumns, firstText, isGroupTitle, isNote, shapeAt } from "./shapes.ts";

/** Where the rows under a heading end; `end` is exclusive, and is the row after the headings where there are none. */
export interface Body {
  readonly end: number;
}

const A_NEW_HEADING = 0.75;

/**
 * Finds the last row that belongs to the heading. Blank rows do not end a table: what follows them does, when it is
 * a heading of its own or of another make (a legend, a note, a small table of something else).
 */
export function bodyBelow(
  grid: Grid,
  headerRows: readonly number[],
  headerRow: number,
  area: Area,
  sense: HeadingSense,
): Body {
  const start = (headerRows.at(-1) ?? headerRow) + 1;
  const headings = headingCells(grid, headerRow, area);
  const seen: Profile = { rows: 0, filled: new Map() };
  let end = start;
  for (const block of blocksOf(grid, start, area)) {
    const isFirst = seen.rows === 0;
    const heading = newHeading(grid, block, headings, area, sense);
    const stop = heading === null ? block.bottom : titleAbove(grid, heading, block, area, sense);
    if (!isFirst && !isAlike(profileOf(grid, { top: block.top, bottom: stop }, area), seen, headings)) {
      // A line or two alone may be a title between rows of the same table: the next block tells.
      if (heading === null && isTitleBlock(grid, block, area)) continue;
      break;
    }
    if (isFirst && isStray(grid, block, start, area)) break;
    add(seen, profileOf(grid, { top: block.top, bottom: stop }, area));
    if (stop > block.top) end = stop;
    if (heading !== null) break;
  }
  return { end: withoutNotes(grid, start, end, area, seen) };
}

interface Rows {
  readonly top: number;
  /** Exclusive. */
  readonly bottom: number;
}

/** Rows that stand together, between blank ones. */
function* blocksOf(grid: Grid, start: number, area: Area): Generator<Rows> {
  let top = start;
  while (top < area.bottom) {
    while (top < area.bottom && isRowEmpty(grid, top, area.left, area.right)) top += 1;
    let bottom = top;
    while (bottom < area.bottom && !isRowEmpty(grid, bottom, area.left, area.right)) bottom += 1;
    if (bottom > top) yield { top, bottom };
    top = bottom;
  }
}

type Cells = ReadonlyMap<number, string>;

function headingCells(grid: Grid, row: number, area: Area): Cells {
  return new Map(
    filledColumns(grid, row, area.left, area.right).map((col) => [col, textAt(grid, row, col).toLowerCase()]),
  );
}

/** Whether the row says the headings once more. With another word in its first cell it heads a table of its own. */
export function repeats(grid: Grid, row: number, headings: Cells): boolean {
  let same = 0;
  let index = 0;
  for (const [col, text] of headings) {
    if (textAt(grid, row, col).toLowerCase() === text) same += 1;
    else if (index === 0) return false;
    index += 1;
  }
  return same >= 2 && same >= 0.7 * headings.size;
}

/** The first row of the block that begins another table; null where the block is one with the rows above. */
function newHeading(grid: Grid, block: Rows, headings: Cells, area: Area, sense: HeadingSense): number | null {
  const firstHeading = [...headings.keys()][0] ?? area.left;
  let afterTitle = true;
  for (let row = block.top; row < block.bottom; row += 1) {
    // Most rows are records: their first words are no heading, and nothing introduces them.
    if (!afterTitle && !startsLikeHeading(grid, row, firstHeading, sense)) {
      afterTitle = introduces(grid, row, area, sense);
      continue;
    }
    const filled = filledColumns(grid, row, area.left, area.right);
    if (filled.length > 1 && isShort(grid, row, filled)) {
      // Under a title the headings start a table; between records they only repeat, as on a new page.
      if (afterTitle && repeats(grid, row, headings)) return row;
      if (!repeats(grid, row, headings) && beginsTable(grid, row, area, sense, afterTitle)) return row;
    }
    afterTitle = introduces(grid, row, area, sense);
  }
  return null;
}

function startsLikeHeading(grid: Grid, row: number, col: number, sense: HeadingSense): boolean {
  const value = grid.valueAt(row, col);
  if (typeof value !== "string" || value.length > LONGEST_QUICK) return false;
  return sense.isKnown(value) || value.includes("\n");
}

const LONGEST_QUICK = 40;

/** A line alone, or years over the next headings. */
function introduces(grid: Grid, row: number, area: Area, sense: HeadingSense): boolean {
  const filled = filledColumns(grid, row, area.left, area.right);
  if (filled.length === 1) return true;
  // Most rows have a number or a long text, which tells faster than reading what may be years.
  if (filled.length >= 30 || !filled.every((col) => isShortText(grid.valueAt(row, col)))) return false;
  return filled.every((col) => sense.isPeriod(textAt(grid, row, col)));
}

function isShortText(value: CellValue): boolean {
  return typeof value === "string" && value.length <= LONGEST_QUICK;
}

function isShort(grid: Grid, row: number, filled: readonly number[]): boolean {
  return filled.every((col) => {
    const value = grid.valueAt(row, col);
    return typeof value !== "string" || value.length <= 70;
  });
}

function beginsTable(grid: Grid, row: number, area: Area, sense: HeadingSense, afterTitle: boolean): boolean {
  const filled = filledColumns(grid, row, area.left, area.right);
  const known = filled.reduce((sum, col) => sum + sense.knows(textAt(grid, row, col)), 0);
  if (known < (afterTitle ? 1.7 : 2.7) || known < (afterTitle ? 0.55 : 0.75) * filled.length) return false;
  const likeness = headingLikeness(grid, row, area, sense);
  return likeness !== null && likeness.score >= A_NEW_HEADING;
}

/** Where the table above ends when a heading follows in the same block: before its group headings and its title. */
function titleAbove(grid: Grid, heading: number, block: Rows, area: Area, sense: HeadingSense): number {
  let row = heading;
  while (row > block.top && isGroupRow(grid, row, { ...area, top: block.top }, sense)) row -= 1;
  if (row > block.top && filledColumns(grid, row - 1, area.left, area.right).length === 1) row -= 1;
  return row;
}

/** How many of the rows fill each column. */
interface Profile {
  rows: number;
  readonly filled: Map<number, number>;
}

const ROWS_PROFILED = 300;

function profileOf(grid: Grid, { top, bottom }: Rows, area: Area): Profile {
  const profile: Profile = { rows: 0, filled: new Map() };
  for (let row = top; row < Math.min(bottom, top + ROWS_PROFILED); row += 1) {
    profile.rows += 1;
    for (const col of filledColumns(grid, row, area.left, area.right)) {
      profile.filled.set(col, (profile.filled.get(col) ?? 0) + 1);
    }
  }
  return profile;
}

function add(to: Profile, more: Profile): void {
  to.rows += more.rows;
  for (const [col, count] of more.filled) to.filled.set(col, (to.filled.get(col) ?? 0) + count);
}

const ALIKE = 0.77;

/** Whether rows fill the columns that the rows above fill. */
function isAlike(block: Profile, above: Profile, headings: Cells): boolean {
  if (block.rows === 0) return true;
  let dot = 0;
  let own = 0;
  let theirs = 0;
  let isForeign = false;
  for (const col of new Set([...block.filled.keys(), ...above.filled.keys()])) {
    const here = (block.filled.get(col) ?? 0) / block.rows;
    const there = (above.filled.get(col) ?? 0) / Math.max(1, above.rows);
    dot += here * there;
    own += here * here;
    theirs += there * there;
    if (here > 0.5 && there === 0 && !headings.has(col)) isForeign = true;
  }
  return !isForeign && dot / Math.sqrt(own * theirs || 1) >= ALIKE;
}

function isTitleBlock(grid: Grid, { top, bottom }: Rows, area: Area): boolean {
  if (bottom - top > 2) return false;
  for (let row = top; row < bottom; row += 1) {
    if (filledColumns(grid, row, area.left, area.right).length > 1) return false;
    if (isNote(firstText(grid, row, area.left, area.right))) return false;
  }
  return true;
}

/** Whether the first thing below the headings is not their first record: a lone line far below, or a note. */
function isStray(grid: Grid, { top, bottom }: Rows, start: number, area: Area): boolean {
  const filled = filledColumns(grid, top, area.left, area.right);
  if (filled.length > 1 || bottom - top > 2) return false;
  const text = firstText(grid, top, area.left, area.right);
  return top - start > 3 || (isNote(text) && !isGroupTitle(text));
}

/** Takes off the lines at the bottom that speak about the table. */
function withoutNotes(grid: Grid, start: number, end: number, area: Area, seen: Profile): number {
  const usual = [...seen.filled.values()].reduce((sum, count) => sum + count, 0) / Math.max(1, seen.rows);
  let last = end;
  while (last > start) {
    const filled = filledColumns(grid, last - 1, area.left, area.right);
    if (filled.length > 1 || (filled.length === 1 && !isRemark(grid, last - 1, filled[0] ?? 0, usual))) break;
    last -= 1;
  }
  return last;
}

function isRemark(grid: Grid, row: number, col: number, usualCells: number): boolean {
  const text = textAt(grid, row, col);
  if (isNote(text)) return true;
  const isWide = (grid.mergeAt(row, col)?.cols ?? 1) > 2;
  if (usualCells >= 2 && (isWide || shapeAt(grid, row, col) === "label")) return true;
  return usualCells >= 2.5 && text.length > 80 && text.length > 2 * usualLength(grid, row, col);
}

const ROWS_COMPARED = 20;

/** How long the texts above are in this column. */
function usualLength(grid: Grid, row: number, col: number): number {
  const lengths: number[] = [];
  for (let above = row - 1; above >= grid.top && above > row - ROWS_COMPARED; above -= 1) {
    const { length } = textAt(grid, above, col);
    if (length > 0) lengths.push(length);
  }
  return lengths.length === 0 ? 0 : lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
