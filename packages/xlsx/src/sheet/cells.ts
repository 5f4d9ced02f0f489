import type { CellValue, Span } from "@throughline/shared/workbook/types.ts";
import { type Limits, MAX_COLS, MAX_ROWS } from "../limits.ts";
import type { CellFormat } from "../workbook/number-formats.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { richText } from "../xml/rich-text.ts";
import {
  attribute,
  elementText,
  endTag,
  flag,
  nextChild,
  opens,
  wholeNumber,
  type XmlScanner,
} from "../xml/scanner.ts";
import { type CellTag, readCellTag } from "./cell-tag.ts";
import { readBoolean, readError, readNumber, readText } from "./cell-value.ts";
import { type FormulaBook, formulaOf, openFormulaBook } from "./formula-book.ts";
import { isoDate } from "./iso-dates.ts";
import { clearRow, emptyRow, hasFormats, putCell, putFormat, type RowScratch } from "./row-scratch.ts";
import { serialFromFile } from "./serials.ts";

/** What all sheets of a workbook share. */
export interface CellSource {
  readonly strings: readonly string[];
  readonly formats: readonly CellFormat[];
  readonly uses1904: boolean;
  readonly limits: Limits;
  /** Characters that formulas of this workbook may still take. */
  readonly formulaBudget: { characters: number };
}

/** A row that holds something: its cells from column `col` to the last filled one. */
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
  /** Cells that Excel has no column or row for. */
  lostCells: number;
  /** First row that was left out because the sheet holds more than the limits allow; null when all were read. */
  stoppedAt: number | null;
}

interface Scan extends ScannedCells {
  readonly source: CellSource;
  readonly scratch: RowScratch;
  readonly tag: CellTag;
  row: number;
  col: number;
  /** Cells read so far, counted from the first to the last of each row. */
  cells: number;
}

/** Reads the <sheetData> the scanner is at. */
export function scanCells(xml: XmlScanner, source: CellSource): ScannedCells {
  const scan: Scan = {
    rows: [],
    formatRuns: [],
    hiddenRows: [],
    formulas: openFormulaBook(source.formulaBudget),
    lostTexts: 0,
    lostCells: 0,
    stoppedAt: null,
    source,
    scratch: emptyRow(),
    tag: { col: -1, style: 0, type: "number" },
    row: -1,
    col: -1,
    cells: 0,
  };
  if (endTag(xml)) return scan;
  const { depth } = xml;
  while (nextChild(xml, depth)) {
    if (opens(xml, "c")) readCell(xml, scan);
    else if (opens(xml, "row")) startRow(xml, scan);
    if (scan.stoppedAt !== null) break;
  }
  endRow(scan);
  return scan;
}

function startRow(xml: XmlScanner, scan: Scan): void {
  endRow(scan);
  const written = wholeNumber(xml, "r");
  scan.row = written === null || written === 0 ? scan.row + 1 : written - 1;
  scan.col = -1;
  if (flag(xml, "hidden")) addToSpans(scan.hiddenRows, scan.row);
}

function endRow(scan: Scan): void {
  const { row, scratch, rows, source } = scan;
  const { firstValue, lastValue } = scratch;
  if (scratch.lastFormat >= 0) addFormats(scan);
  if (lastValue >= 0) {
    scan.cells += lastValue - firstValue + 1;
    if (scan.cells > source.limits.cells) scan.stoppedAt = row;
    else {
      const values = scratch.values.slice(firstValue, lastValue + 1);
      const formulas = scratch.hasFormulas ? formulasOf(scratch) : null;
      rows.push({ row, col: firstValue, values, formulas });
    }
  }
  clearRow(scratch);
}

function formulasOf({ formulas, firstValue, lastValue }: RowScratch): (string | null)[] {
  while (formulas.length <= lastValue) formulas.push(null);
  return formulas.slice(firstValue, lastValue + 1);
}

/** Keeps the row's formats; a row just like the one above only makes that run longer. */
function addFormats({ row, scratch, formatRuns }: Scan): void {
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
  const { tag, scratch, source } = scan;
  readCellTag(xml, tag);
  const col = tag.col < 0 ? scan.col + 1 : tag.col;
  scan.col = col;
  if (scan.row < 0) scan.row = 0;
  const format = source.formats[tag.style];
  const fits = col < MAX_COLS && scan.row < MAX_ROWS;
  if (fits && format?.code) putFormat(scratch, col, format.code);
  if (xml.isEmpty) return;
  const { depth } = xml;
  const { type } = tag;
  let value: CellValue = null;
  let formula: string | null = null;
  while (nextChild(xml, depth)) {
    if (xml.isClose) continue;
    if (opens(xml, "v")) value = readValue(xml, scan, format);
    else if (opens(xml, "f")) formula = readFormula(xml, scan, col);
    else if (opens(xml, "is") && type === "inline") value = richText(xml);
  }
  if (value === "") value = null;
  if (fits) putCell(scratch, col, value, formula);
  else if (value !== null || formula !== null) scan.lostCells += 1;
}

function readValue(xml: XmlScanner, scan: Scan, format: CellFormat | undefined): CellValue {
  switch (scan.tag.type) {
    case "shared":
      return sharedText(xml, scan);
    case "number": {
      const value = readNumber(xml);
      return format?.showsDay && typeof value === "number" ? serialFromFile(value, scan.source.uses1904) : value;
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

function sharedText(xml: XmlScanner, scan: Scan): string | null {
  const index = readNumber(xml);
  const text = typeof index === "number" ? scan.source.strings[index] : undefined;
  if (text === undefined && index !== null) scan.lostTexts += 1;
  return text ?? null;
}

function readDate(xml: XmlScanner, { scratch, col }: Scan, format: CellFormat | undefined): CellValue {
  const text = readText(xml);
  const date = isoDate(text);
  if (!date) return text;
  if (!format?.code) putFormat(scratch, col, date.format);
  return date.serial;
}

function readFormula(xml: XmlScanner, { formulas, row }: Scan, col: number): string | null {
  const kind = attribute(xml, "t");
  const written = { row, col, kind, index: wholeNumber(xml, "si"), area: attribute(xml, "ref") };
  return formulaOf(formulas, { ...written, text: decodeExcelEscapes(elementText(xml)) });
}

function addToSpans(spans: Span[], index: number): void {
  const last = spans.at(-1);
  if (last && last.first + last.count === index) spans[spans.length - 1] = { first: last.first, count: last.count + 1 };
  else spans.push({ first: index, count: 1 });
}
