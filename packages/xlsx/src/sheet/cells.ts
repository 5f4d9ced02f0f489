import type { CellValue, Span } from "@throughline/shared/workbook/types.ts";
import { type Limits, MAX_COLS, MAX_ROWS } from "../limits.ts";
import type { CellFormat } from "../workbook/number-formats.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { richText } from "../xml/rich-text.ts";
import { attribute, elementText, endTag, nextChild, opens, wholeNumber, type XmlScanner } from "../xml/scanner.ts";
import { type CellTag, readCellTag, readRowTag } from "./cell-tag.ts";
import { readBoolean, readError, readNumber, readText } from "./cell-value.ts";
import { type FormulaBook, formulaOf, openFormulaBook } from "./formula-book.ts";
import { isoDate } from "./iso-dates.ts";
import { clearRow, emptyRow, hasFormats, putCell, putFormat, type RowScratch } from "./row-scratch.ts";
import { serialFromFile } from "./serials.ts";
import { readUsualCell } from "./usual-cell.ts";

/** What all sheets of a workbook share. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly uses1904: boolean;
  readonly limits: Limits;
  /** Characters that formulas of this workbook may still take. */
  readonly formulaBudget: { characters: number };
}

/** A row that holds something: its cells from column `col` on, at least to the last filled one. */
export interface ScannedRow {
  readonly row: number;
  readonly col: number;
  readonly values: readonly CellValue[];
  /** As long as `values`; null in a row without formulas. */
  readonly formulas: (string | null)[] | null;
}

/** Rows below one another whose cells have the same number formats, from column `col` on. */
export interface FormatRun {
  readonly row: number;
  rows: number;
  readonly col: number;
  readonly formats: readonly (string | null)[];
}

export interface ScannedCells {
  readonly rows: ScannedRow[];
  readonly formatRuns: FormatRun[];
  readonly hiddenRows: Span[];
  readonly formulas: FormulaBook;
  /** Cells that point at a text the workbook does not have. */
  lostTexts: number;
  /** Cells that share a formula which stands nowhere. */
  lostFormulas: number;
  /** Cells that Excel has no column or row for. */
  lostCells: number;
  /** Cells whose formats may still be kept, counted from the first to the last of each row. */
  readonly formatBudget: { cells: number };
  /** First row that was left out because the sheet holds more than the limits allow; null when all were read. */
  stoppedAt: number | null;
}

interface Scan extends ScannedCells {
  readonly source: CellSource;
  readonly scratch: RowScratch;
  readonly tag: CellTag;
  row: number;
  col: number;
  /** First and last column that held something in any row so far. */
  left: number;
  right: number;
  /** Cells read so far, counted from the first to the last of each row. */
  cells: number;
}

const SHORTER_BY_LITTLE = 16;

/** Reads the <sheetData> the scanner is at. */
export function scanCells(xml: XmlScanner, source: CellSource): ScannedCells {
  const scan: Scan = {
    rows: [],
    formatRuns: [],
    hiddenRows: [],
    formulas: openFormulaBook(source.formulaBudget),
    lostTexts: 0,
    lostFormulas: 0,
    lostCells: 0,
    formatBudget: { cells: source.limits.cells * 4 },
    stoppedAt: null,
    source,
    scratch: emptyRow(),
    tag: { col: -1, style: 0, type: "number", number: Number.NaN },
    row: -1,
    col: -1,
    left: MAX_COLS,
    right: -1,
    cells: 0,
  };
  if (endTag(xml)) return scan;
  const { depth } = xml;
  while (scan.stoppedAt === null) {
    if (readUsualCell(xml, scan.tag)) placeUsualCell(scan);
    else if (!nextChild(xml, depth)) break;
    else if (opens(xml, "c")) readCell(xml, scan);
    else if (opens(xml, "row")) startRow(xml, scan);
  }
  endRow(scan);
  return scan;
}

function startRow(xml: XmlScanner, scan: Scan): void {
  endRow(scan);
  const { row, hidden } = readRowTag(xml);
  scan.row = row >= 0 ? row : scan.row + 1;
  scan.col = -1;
  if (hidden) addToSpans(scan.hiddenRows, scan.row);
}

function endRow(scan: Scan): void {
  const { scratch } = scan;
  if (scratch.lastFormat >= 0) addFormats(scan);
  if (scratch.lastValue >= 0) addRow(scan);
  clearRow(scratch);
}

function addRow(scan: Scan): void {
  const { row, rows, scratch, source } = scan;
  scan.left = Math.min(scan.left, scratch.firstValue);
  scan.right = Math.max(scan.right, scratch.lastValue);
  // A row that is only a little shorter than the others is kept as long as they are: it then needs no other copy.
  const first = scratch.firstValue - scan.left < SHORTER_BY_LITTLE ? scan.left : scratch.firstValue;
  const last = scan.right - scratch.lastValue < SHORTER_BY_LITTLE ? scan.right : scratch.lastValue;
  scan.cells += last - first + 1;
  if (scan.cells > source.limits.cells) {
    scan.stoppedAt = row;
    return;
  }
  const formulas = scratch.hasFormulas ? formulasOf(scratch, first, last) : null;
  rows.push({ row, col: first, values: scratch.values.slice(first, last + 1), formulas });
}

function formulasOf({ formulas }: RowScratch, first: number, last: number): (string | null)[] {
  while (formulas.length <= last) formulas.push(null);
  return formulas.slice(first, last + 1);
}

/** Keeps the row's formats; a row just like the one above only makes that run longer. */
function addFormats({ row, scratch, formatRuns, formatBudget }: Scan): void {
  formatBudget.cells -= scratch.lastFormat - scratch.firstFormat + 1;
  const last = formatRuns.at(-1);
  const isSame = last !== undefined && hasFormats(scratch, last.col, last.formats);
  if (isSame && last.row + last.rows === row) {
    last.rows += 1;
    return;
  }
  const formats = isSame ? last.formats : scratch.formats.slice(scratch.firstFormat, scratch.lastFormat + 1);
  formatRuns.push({ row, rows: 1, col: scratch.firstFormat, formats });
}

function readCell(xml: XmlScanner, scan: Scan): void {
  const { tag } = scan;
  readCellTag(xml, tag);
  const format = startCell(scan);
  if (endTag(xml)) return;
  const { depth } = xml;
  const { type } = tag;
  let value: CellValue = null;
  let formula: string | null = null;
  while (nextChild(xml, depth)) {
    if (opens(xml, "v")) value = readValue(xml, scan, format);
    else if (opens(xml, "f")) formula = readFormula(xml, scan);
    else if (opens(xml, "is") && type === "inline") value = richText(xml);
  }
  placeCell(scan, value, formula);
}

function placeUsualCell(scan: Scan): void {
  const { tag } = scan;
  const format = startCell(scan);
  if (Number.isNaN(tag.number)) return;
  placeCell(scan, tag.type === "shared" ? sharedText(scan, tag.number) : numberValue(scan, tag.number, format), null);
}

/** Settles which column the cell stands in, and keeps its format. */
function startCell(scan: Scan): CellFormat | undefined {
  const { tag, source } = scan;
  scan.col = tag.col < 0 ? scan.col + 1 : tag.col;
  if (scan.row < 0) scan.row = 0;
  const format = source.formats[tag.style];
  if (format && format.code !== null && isOnSheet(scan) && scan.formatBudget.cells > 0)
    putFormat(scan.scratch, scan.col, format.code);
  return format;
}

function placeCell(scan: Scan, value: CellValue, formula: string | null): void {
  // An empty text is what a formula gives that shows nothing, and some programs write it for an empty cell.
  const content = value === "" ? null : value;
  if (isOnSheet(scan)) putCell(scan.scratch, scan.col, content, formula);
  else if (content !== null || formula !== null) scan.lostCells += 1;
}

function isOnSheet({ row, col }: Scan): boolean {
  return col < MAX_COLS && row < MAX_ROWS;
}

function readValue(xml: XmlScanner, scan: Scan, format: CellFormat | undefined): CellValue {
  switch (scan.tag.type) {
    case "shared": {
      const index = readNumber(xml);
      return index === null ? null : sharedText(scan, index);
    }
    case "number": {
      const value = readNumber(xml);
      return typeof value === "number" ? numberValue(scan, value, format) : value;
    }
    case "text":
    case "inline":
      return readText(xml);
    case "boolean":
      return readBoolean(xml);
    case "error":
      return readError(xml);
    case "date":
      return readDate(xml, scan, format);
  }
}

function numberValue({ source }: Scan, written: number, format: CellFormat | undefined): number {
  return format?.showsDay ? serialFromFile(written, source.uses1904) : written;
}

function sharedText(scan: Scan, index: number | string): string | null {
  const text = typeof index === "number" ? scan.source.strings[index] : undefined;
  if (text === undefined) scan.lostTexts += 1;
  return text ?? null;
}

function readDate(xml: XmlScanner, { scratch, col }: Scan, format: CellFormat | undefined): CellValue {
  const text = readText(xml);
  const date = isoDate(text);
  if (!date) return text;
  if (!format?.code) putFormat(scratch, col, date.format);
  return date.serial;
}

function readFormula(xml: XmlScanner, { formulas, row, col }: Scan): string | null {
  const kind = attribute(xml, "t");
  const written = { row, col, kind, index: wholeNumber(xml, "si"), area: attribute(xml, "ref") };
  return formulaOf(formulas, { ...written, text: decodeExcelEscapes(elementText(xml)) });
}

function addToSpans(spans: Span[], index: number): void {
  const last = spans.at(-1);
  if (last && last.first + last.count === index) spans[spans.length - 1] = { first: last.first, count: last.count + 1 };
  else spans.push({ first: index, count: 1 });
}
