import { type Grid, isRowEmpty, textAt } from "./grid.ts";
import { type CellShape, filledColumns, shapeAt } from "./shapes.ts";

/** A rectangle of a sheet; `bottom` and `right` are exclusive. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** What is known of headings before it is known what the table is. */
export interface HeadingSense {
  /** 0 to 1: how surely somebody writes this above a column. */
  knows(text: string): number;
  /** Whether it is a known heading letter by letter: the quick answer to the same question. */
  isKnown(text: string): boolean;
  /** Whether the text is nothing but a period: "2021-22", "Q3", "January". */
  isPeriod(text: string): boolean;
}

/** How much a row looks like the heading of what stands below it; about 0.5 and more does. */
export interface Likeness {
  readonly row: number;
  readonly score: number;
  /** How many of its cells are headings that people write. */
  readonly known: number;
  /** How many of its cells are words, and not periods. */
  readonly named: number;
}

const ROWS_LOOKED_AT_BELOW = 8;

/** Returns null for a row that can be no heading: fewer than two cells, or hardly any words in it. */
export function headingLikeness(grid: Grid, row: number, area: Area, sense: HeadingSense): Likeness | null {
  const columns = filledColumns(grid, row, area.left, area.right);
  if (columns.length < 2) return null;
  const cells = columns.map((col) => {
    const text = textAt(grid, row, col);
    const shape = shapeAt(grid, row, col);
    const isPeriod = shape === "date" || sense.isPeriod(text);
    return { col, text, shape, isPeriod, known: shape === "long" ? 0 : sense.knows(text) };
  });
  const numbered = countsUp(cells.filter(({ shape }) => shape === "number").map(({ text }) => text));
  const named = cells.filter(({ shape, isPeriod }) => !isPeriod && !(numbered && shape === "number"));
  const periods = cells.length - named.length;
  const words = named.filter(({ shape }) => shape === "word" || shape === "label").length;
  if (words === 0 && periods < 3) return null;
  const share = (test: (cell: (typeof cells)[number]) => boolean) => named.filter(test).length / cells.length;
  const known = named.reduce((sum, cell) => sum + cell.known, 0);
  const repeated = 1 - new Set(cells.map(({ text }) => text.toLowerCase())).size / cells.length;
  const below = rowsBelow(grid, row, area);
  const score =
    0.3 * ((words + periods) / cells.length) +
    0.65 * (known / Math.max(1, named.length)) +
    0.06 * Math.min(known, 4) +
    0.25 * coverage(grid, below, columns, area) +
    0.2 * contrast(grid, row, columns, below) +
    0.1 * (isFirst(grid, row, area) && below.length > 1 ? 1 : 0) +
    0.12 * (named.length > 2 && known < 1 && repeated === 0 && isFilled(grid, below, area) ? 1 : 0) -
    0.7 * share(({ shape }) => shape === "number" || shape === "mark") -
    0.7 * share(({ shape }) => shape === "long") -
    0.5 * share(({ shape }) => shape === "label") -
    0.3 * repeated -
    (labelsBeside(grid, columns, cells, [...rowsAbove(grid, row, area), ...below], sense) ? 0.8 : 0);
  return { row, score, known, named: named.length };
}

/** Whether the headings run down the first column instead: a form, or a table on its side. */
function labelsBeside(
  grid: Grid,
  columns: readonly number[],
  cells: readonly { readonly known: number }[],
  around: readonly number[],
  sense: HeadingSense,
): boolean {
  const [col = 0, next] = columns;
  const texts = around.filter((row) => shapeAt(grid, row, col) !== "long").map((row) => textAt(grid, row, col));
  const labels = new Set(texts.filter((text) => sense.knows(text) >= 0.6));
  const across = cells.slice(1).filter(({ known }) => known >= 0.9).length;
  if (labels.size < 3 || labels.size < 0.6 * around.length || labels.size <= 2 * across) return false;
  // Under a heading stands one sort of thing; beside labels stand many.
  const values = around.map((row) => (next === undefined ? "" : textAt(grid, row, next))).filter((text) => text !== "");
  const numbers = values.filter((text) => /^[\d.,%$ ]+$/.test(text)).length;
  return numbers < 0.8 * values.length && new Set(values).size > 0.7 * values.length;
}

/** Whether rows of about equal length stand below: a full rectangle is a table, whatever its words. */
function isFilled(grid: Grid, below: readonly number[], area: Area): boolean {
  const lengths = below.map((row) => filledColumns(grid, row, area.left, area.right).length);
  const longest = Math.max(0, ...lengths);
  return longest > 2 && lengths.filter((length) => length >= 0.7 * longest).length >= 3;
}

function isFirst(grid: Grid, row: number, area: Area): boolean {
  for (let above = area.top; above < row; above += 1) {
    if (filledColumns(grid, above, area.left, area.right).length > 1) return false;
  }
  return true;
}

/** "1", "2", "3" … across a row name weeks or months; other numbers are values. */
function countsUp(numbers: readonly string[]): boolean {
  return numbers.length > 2 && numbers.every((text, index) => Number(text) === Number(numbers[0]) + index);
}

/** The rows of the same block above it. */
function rowsAbove(grid: Grid, row: number, area: Area): readonly number[] {
  const rows: number[] = [];
  for (let above = row - 1; above >= area.top && rows.length < ROWS_LOOKED_AT_BELOW; above -= 1) {
    if (isRowEmpty(grid, above, area.left, area.right)) break;
    // A title over the block is no label.
    if (filledColumns(grid, above, area.left, area.right).length > 1) rows.push(above);
  }
  return rows;
}

/** The next rows that hold something, up to the second blank row in a row. */
function rowsBelow(grid: Grid, row: number, area: Area): readonly number[] {
  const rows: number[] = [];
  let blank = 0;
  for (let below = row + 1; below < area.bottom && rows.length < ROWS_LOOKED_AT_BELOW && blank < 2; below += 1) {
    if (isRowEmpty(grid, below, area.left, area.right)) blank += 1;
    else {
      rows.push(below);
      blank = 0;
    }
  }
  return rows;
}

/** The share of the columns in use below that the row names; 0 where nothing is below. */
function coverage(grid: Grid, below: readonly number[], named: readonly number[], area: Area): number {
  const used = new Set(below.flatMap((row) => filledColumns(grid, row, area.left, area.right)));
  if (used.size === 0) return 0;
  return named.filter((col) => used.has(col)).length / Math.max(used.size, named.length);
}

/** The share of columns where what stands below is of another make than the heading: a number, a date, a long text. */
function contrast(grid: Grid, row: number, columns: readonly number[], below: readonly number[]): number {
  let unlike = 0;
  let compared = 0;
  for (const col of columns) {
    const shapes = below.map((at) => shapeAt(grid, at, col)).filter((shape) => shape !== "empty");
    if (shapes.length === 0) continue;
    compared += 1;
    const heading = shapeAt(grid, row, col);
    const other = shapes.filter((shape) => isUnlike(heading, shape)).length / shapes.length;
    const length = textAt(grid, row, col).length;
    const longer = below.filter((at) => textAt(grid, at, col).length > 2 * length + 8).length / shapes.length;
    if (other > 0.5 || longer > 0.5) unlike += 1;
  }
  return compared === 0 ? 0 : unlike / compared;
}

function isUnlike(heading: CellShape, cell: CellShape): boolean {
  return heading !== cell && !(heading === "label" && cell === "word");
}
