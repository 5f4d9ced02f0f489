import { type Grid, textAt } from "./grid.ts";

/** What a cell looks like from afar, before anything is known of its column. */
export type CellShape = "empty" | "word" | "long" | "label" | "number" | "date" | "mark";

const LONG_TEXT = 70;
// "12", "29%", "$1,200.50", "1.2.3", "(400)", "2289-", "<5%": digits with the marks that stand around numbers.
const NUMBER_TEXT = /^[<>~≈±+(-]{0,3}\s?[$€£]?\s?\d[\d\s,.:/-]*[%)kKmM]?[.):]?$/;

export function shapeAt(grid: Grid, row: number, col: number): CellShape {
  const value = grid.valueAt(row, col);
  if (value === null) return "empty";
  if (typeof value === "number") return grid.isDateAt(row, col) ? "date" : "number";
  return typeof value === "string" ? shapeOf(value) : "mark";
}

function shapeOf(text: string): CellShape {
  const short = text.trim();
  if (short.length > LONG_TEXT) return "long";
  if (!/\p{L}/u.test(short)) return NUMBER_TEXT.test(short) ? "number" : "mark";
  if (short.length === 1) return "mark";
  // "Date: 6/30" says a value; "Event 2: 6/30" is numbered, and may head a column.
  return /:\s*$|^[^:]*[^\d:\s]:\s*\S*\d/.test(short) ? "label" : "word";
}

// What stands under or beside a table without being part of it.
const NOTE =
  /^(?:[*†‡¹²³©]|\(c\)|copyright|notes?\b|sources?\b|legend\b|key\b|disclaimer|footnotes?|prepared by|last (?:updated|revised|modified)|page \d|click here|instructions?\b|directions?\b)/i;

export function isNote(text: string): boolean {
  return NOTE.test(text) || text.includes("©");
}

const TOTAL = /^(?:grand |sub-?|overall )?(?:totals?|sum)(?:\s*(?:[:=]|\bfor\b|\bof all\b|\().*)?$/i;

/** Whether a row's first words say that it sums up the others: "Total", "Grand total", "Sub-total for Phase 1". */
export function isTotal(text: string): boolean {
  return TOTAL.test(text) || /\S (?:sub-?)?totals?:?$/i.test(text.slice(0, 80));
}

/** Whether the row may sum up the others, if its numbers do: "Total Initial Budget", but also "Total enrollment". */
export function mayBeTotal(text: string): boolean {
  return /^(?:grand |sub-?|overall |estimated )?totals?\b|\btotals?$|^average$/i.test(text.slice(0, 80));
}

// A title over a block of rows: "Goal 2:", "Phase 1: Diagnose", "Strategic Priority A", "Objective 1.2".
const GROUP_TITLE =
  /^(?:strategic\s+)?(?:goals?|phase|priority|pillar|objective|strategy|focus area|theme|domain|section|part|area|component|milestone|stage|initiative|project|year|quarter|step)s?\s*(?:area\s*)?#?(?:\d|[a-z]\b|[ivx]+\b)/i;

export function isGroupTitle(text: string): boolean {
  return GROUP_TITLE.test(text);
}

/** The row's filled columns from left to right. */
export function filledColumns(grid: Grid, row: number, left: number, right: number): number[] {
  const columns: number[] = [];
  for (let col = left; col < right; col += 1) if (grid.valueAt(row, col) !== null) columns.push(col);
  return columns;
}

/** The text of the row's first filled cell; "" for an empty row. */
export function firstText(grid: Grid, row: number, left: number, right: number): string {
  for (let col = left; col < right; col += 1) if (grid.valueAt(row, col) !== null) return textAt(grid, row, col);
  return "";
}
