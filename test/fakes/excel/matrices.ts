import { contentAt, withContents } from "@throughline/shared/workbook/cells.ts";
import { showsDay } from "@throughline/shared/workbook/dates.ts";
import { serialFromFile } from "@throughline/shared/workbook/serials.ts";
import type { CellContent, CellRange, CellValue } from "@throughline/shared/workbook/types.ts";
import { type Book, changeSheet, checkWritable, counted, sheetIn } from "./book.ts";
import { entered } from "./entry.ts";
import { ExcelError, text } from "./members.ts";

/** As many cells as Excel hands over at once. */
const MOST_CELLS = 5_000_000;

/** Something of each cell of a range, row by row. */
export function matrixOf<T>(book: Book, at: CellRange, of: (cell: CellContent, row: number, col: number) => T): T[][] {
  if (at.rows * at.cols > MOST_CELLS)
    throw new ExcelError("RangeExceedsLimit", "The range has more than 5,000,000 cells.");
  const sheet = sheetIn(book, at.sheet);
  return Array.from({ length: at.rows }, (_, r) =>
    Array.from({ length: at.cols }, (_, c) => of(contentAt(sheet, at.row + r, at.col + c), at.row + r, at.col + c)),
  );
}

/** Puts a matrix of what is given into a range. Null leaves a cell alone. */
export function putMatrix(
  book: Book,
  at: CellRange,
  given: unknown,
  content: (given: unknown, now: CellContent) => CellContent | null,
): void {
  const rows = rowsOf(given, at);
  checkWritable(book, at);
  const sheet = sheetIn(book, at.sheet);
  const placed = rows.flatMap((row, r) =>
    row.flatMap((one, c) => {
      const [down, right] = [at.row + r, at.col + c];
      const to = content(one, contentAt(sheet, down, right));
      return to === null ? [] : [{ row: down, col: right, content: to }];
    }),
  );
  changeSheet(book, at.sheet, (now) => withContents(now, placed));
}

function rowsOf(given: unknown, { rows, cols }: CellRange): unknown[][] {
  const isMatrix =
    Array.isArray(given) && given.length === rows && given.every((row) => Array.isArray(row) && row.length === cols);
  if (isMatrix) return given;
  if (!Array.isArray(given)) return Array.from({ length: rows }, () => Array.from({ length: cols }, () => given));
  throw new ExcelError(
    "InvalidArgument",
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}

/** The values as Excel hands them out: "" for nothing, the error's text for an error. */
export function shownValue(book: Book, { value, format = "General" }: CellContent): unknown {
  if (value === null) return "";
  return typeof value === "object" ? value.error : counted(book, value, format);
}

export function shownFormula(book: Book, cell: CellContent): unknown {
  return cell.formula === null ? shownValue(book, cell) : `=${cell.formula}`;
}

export function valueType({ value }: CellContent): string {
  // A formula that is not worked out here shows nothing.
  if (value === null) return "Empty";
  if (typeof value === "object") return "Error";
  return valueTypes[kindOf(value)];
}

const valueTypes = { string: "String", number: "Double", boolean: "Boolean" } as const;

function kindOf(value: string | number | boolean): "string" | "number" | "boolean" {
  return typeof value === "string" ? "string" : typeof value === "number" ? "number" : "boolean";
}

/** A cell after something is typed into it. What a formula gives is not worked out here. */
export function typed(book: Book): (given: unknown, now: CellContent) => CellContent | null {
  return (given, now) => {
    const content = entered(given, now.format ?? "General");
    return content && { ...content, value: uncounted(book, content.value, now.format ?? "General") };
  };
}

/** A cell with another number format: what it holds stays, though it may be another day to us. */
export function reformatted(book: Book): (given: unknown, now: CellContent) => CellContent | null {
  return (given, now) => {
    if (given === null) return null;
    const format = text(given);
    const held = counted(book, now.value, now.format ?? "General");
    return { value: uncounted(book, held, format), formula: now.formula, format };
  };
}

function uncounted(book: Book, value: CellValue, format: string): CellValue {
  return typeof value === "number" && showsDay(format) ? serialFromFile(value, book.countsFrom1904) : value;
}
