import { serialFromFile } from "@throughline/shared/workbook/serials.ts";
import type { CellValue, Span } from "@throughline/shared/workbook/types.ts";
import { type Limits, MAX_COLS, MAX_ROWS } from "../limits.ts";
import { refusal } from "../refusals.ts";
import type { CellFormat } from "../workbook/number-formats.ts";
import type { SharedTexts } from "../workbook/shared-strings.ts";
import { asWholeNumber, attributes } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { richText } from "../xml/rich-text.ts";
import { endTag, nextChild, opens, type XmlScanner } from "../xml/scanner.ts";
import { type CellTag, readCellTag, readRowTag } from "./cell-tag.ts";
import { readBoolean, readError, readNumber, readText } from "./cell-value.ts";
import { type FormulaBook, formulaOf, openFormulaBook } from "./formula-book.ts";
import { isoDate } from "./iso-dates.ts";
import { clearRow, emptyRow, putCell, putFormat, type RowScratch } from "./row-scratch.ts";
import { openRowStore, type RowStore, storeRow } from "./row-store.ts";
import { readUsualCell } from "./usual-cell.ts";

/** What all sheets of a workbook share. */
export interface CellSource {
  readonly textAt: SharedTexts;
  readonly formats: readonly CellFormat[];
  readonly uses1904: boolean;
  readonly limits: Limits;
  /** Characters that formulas, and shared texts, of this workbook may still take. */
  readonly formulaBudget: { characters: number };
  readonly textBudget: { characters: number };
}

export interface ScannedCells {
  readonly store: RowStore;
  readonly hiddenRows: Span[];
  readonly formulas: FormulaBook;
  /** Cells that point at a text the workbook does not have. */
  lostTexts: number;
  /** Cells that share a formula which stands nowhere. */
  lostFormulas: number;
  /** Cells that Excel has no column or row for. */
  lostCells: number;
}

/** The cells of a sheet while they are read. */
export interface CellScan extends ScannedCells {
  readonly source: CellSource;
  readonly scratch: RowScratch;
  readonly tag: CellTag;
  row: number;
  col: number;
}

/** Reads the <sheetData> the scanner is at. */
export function scanCells(xml: XmlScanner, source: CellSource): ScannedCells {
  const scan = openCellScan(source);
  if (endTag(xml)) return scan;
  scanRows(xml, scan);
  endRow(scan);
  return scan;
}

export function openCellScan(source: CellSource): CellScan {
  return {
    store: openRowStore(source.limits),
    hiddenRows: [],
    formulas: openFormulaBook(source.formulaBudget),
    lostTexts: 0,
    lostFormulas: 0,
    lostCells: 0,
    source,
    scratch: emptyRow(),
    tag: { col: -1, style: 0, type: "number", number: null },
    row: -1,
    col: -1,
  };
}

/** Reads rows up to the end of the element, or of the bytes; the last row is kept for cells that may follow. */
export function scanRows(xml: XmlScanner, scan: CellScan): void {
  const { depth } = xml;
  while (scan.store.stoppedAt === null) {
    if (readUsualCell(xml, scan.tag)) placeUsualCell(scan);
    else if (!nextChild(xml, depth)) break;
    else if (opens(xml, "c")) readCell(xml, scan);
    else if (opens(xml, "row")) startRow(xml, scan);
  }
}

/** Keeps the row being read. */
export function endRow({ store, row, scratch }: CellScan): void {
  storeRow(store, row, scratch);
  clearRow(scratch);
}

function startRow(xml: XmlScanner, scan: CellScan): void {
  endRow(scan);
  const { row, hidden } = readRowTag(xml);
  scan.row = row >= 0 ? row : scan.row + 1;
  scan.col = -1;
  if (hidden) addToSpans(scan.hiddenRows, scan.row);
  // Behind the tag the row's first cell can be read in one go, too.
  endTag(xml);
}

function readCell(xml: XmlScanner, scan: CellScan): void {
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

function placeUsualCell(scan: CellScan): void {
  const format = startCell(scan);
  const { number, type } = scan.tag;
  if (number === null) return;
  placeCell(scan, type === "shared" ? sharedText(scan, number) : numberValue(scan, number, format), null);
}

/** Settles which column the cell stands in, and keeps its format. */
function startCell(scan: CellScan): CellFormat | undefined {
  const { tag, source, scratch } = scan;
  const col = tag.col < 0 ? scan.col + 1 : tag.col;
  scan.col = col;
  const format = source.formats[tag.style];
  if (format && format.code !== null && isOnSheet(scan)) putFormat(scratch, col, format.code);
  return format;
}

function placeCell(scan: CellScan, value: CellValue, formula: string | null): void {
  // An empty text is what a formula gives that shows nothing, and some programs write it for an empty cell.
  if ((value === null || value === "") && formula === null) return;
  if (isOnSheet(scan)) putCell(scan.scratch, scan.col, value === "" ? null : value, formula);
  else scan.lostCells += 1;
}

function isOnSheet({ row, col }: CellScan): boolean {
  return col < MAX_COLS && row < MAX_ROWS;
}

function readValue(xml: XmlScanner, scan: CellScan, format: CellFormat | undefined): CellValue {
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

function numberValue({ source }: CellScan, written: number, format: CellFormat | undefined): number {
  return format?.showsDay ? serialFromFile(written, source.uses1904) : written;
}

function sharedText(scan: CellScan, index: number | string): string | null {
  const { textAt, textBudget } = scan.source;
  const text = typeof index === "number" ? textAt(index) : undefined;
  if (text === undefined) {
    scan.lostTexts += 1;
    return null;
  }
  textBudget.characters -= text.length;
  if (textBudget.characters < 0) throw refusal("too-large");
  return text;
}

function readDate(xml: XmlScanner, { scratch, col }: CellScan, format: CellFormat | undefined): CellValue {
  const text = readText(xml);
  const date = isoDate(text);
  if (!date) return text;
  if (!format?.code) putFormat(scratch, col, date.format);
  return date.serial;
}

function readFormula(xml: XmlScanner, { formulas, row, col }: CellScan): string | null {
  const [kind = null, index = null, area = null] = attributes(xml, FORMULA_ATTRIBUTES);
  const text = decodeExcelEscapes(elementText(xml));
  return formulaOf(formulas, { row, col, kind, index: asWholeNumber(index), area, text });
}

const FORMULA_ATTRIBUTES = ["t", "si", "ref"];

function addToSpans(spans: Span[], index: number): void {
  const last = spans.at(-1);
  if (last && last.first + last.count === index) spans[spans.length - 1] = { first: last.first, count: last.count + 1 };
  else spans.push({ first: index, count: 1 });
}
