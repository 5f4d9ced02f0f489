import { RUBRIC_TITLE } from "../../templates/kept-sheets.ts";
import type { CellValue, Matrix } from "../../workbook/types.ts";

/** A1 of every rubric sheet, by which it is known. */
export const TITLE = RUBRIC_TITLE;

/** The lines above the table: these words in column A, what they say of this rubric in column B. */
export const LINES = {
  id: "Id",
  version: "Version",
  name: "Name",
  what: "What it is for",
  lowest: "Lowest score",
  highest: "Highest score",
  step: "Step",
  accepts: "Scores taken from elsewhere in steps of",
  threshold: "Average to reach",
  requiredAtLeast: "Required rows need at least",
  everyRowScored: "Every row must be scored",
  averageOver: "Average over",
  whereRatersDiffer: "Where raters differ",
  published: "Published",
} as const;
export type Line = keyof typeof LINES;

/** The headings of the table, before three for each level. */
export const HEADINGS = {
  key: "Key",
  name: "Row",
  products: "Products",
  scored: "Scored",
  required: "Required",
  weight: "Weight",
  description: "Description",
} as const;
export type Heading = keyof typeof HEADINGS;

export const LEVEL = { score: "Score", name: "Level", descriptor: "Descriptor" } as const;

export const YES = "Yes";
export const NO = "No";
export const ONCE = "Once";
export const EACH_PRODUCT = "Each product";

/** What stands in a cell, as a person sees it; "" for nothing. */
export function shownIn(grid: Matrix<CellValue>, row: number, col: number): string {
  const value = grid[row]?.[col] ?? null;
  if (value === null) return "";
  return (typeof value === "object" ? value.error : String(value)).replace(/\r\n?/g, "\n").trim();
}

/** The same words, however they are capitalized or spaced. */
export function isSaid(text: string, words: string): boolean {
  return text.toLowerCase().replace(/\s+/g, " ") === words.toLowerCase();
}
