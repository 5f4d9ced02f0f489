import { cellName, columnName, rangeName } from "@throughline/shared/workbook/a1.ts";
import { contentsOf, type Layout, layOut, snapshotOf } from "@throughline/shared/workbook/lay-out.ts";
import { formatOf, headingLooks, lineLooks, rowLooks, tabColors } from "@throughline/shared/workbook/look.ts";
import type {
  Holds,
  SheetSpec,
  SpecCell,
  SpecColumn,
  SpecLine,
  SpecTable,
} from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellContent, Link } from "@throughline/shared/workbook/types.ts";
import { attr, escapeXml } from "../xml/escape.ts";
import { markRules } from "./marks.ts";
import { pageSetup, printHeader } from "./page-setup.ts";
import type { CellStyle, StyleBook } from "./style-book.ts";
import { validationRules } from "./validation-rules.ts";

/** What all sheets of a workbook in the making share. */
export interface Books {
  readonly styles: StyleBook;
  /** Number of a text among the shared strings. */
  text(text: string): number;
}

/** A sheet's own part, and what its relations must give: links first, then table and notes where it has them. */
export interface SheetPart {
  readonly xml: string;
  readonly urls: readonly string[];
}

/** Ids by which a sheet's part points at others. */
export const tableRelation = "rTable";
export const notesRelation = "rNotes";
export const drawingRelation = "rDrawing";

const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export function sheetPart(spec: SheetSpec, books: Books, opensHere: boolean): SheetPart {
  const layout = layOut(spec);
  const { table } = spec;
  const links = snapshotOf(spec).sheet.links ?? [];
  const urls = [...new Set(links.map(({ target }) => target).filter((target) => !target.startsWith("#")))];
  const lastRow = Math.max(layout.firstRow + layout.allRows, ...layout.lines.map((row) => row + 1), 1);
  const xml = [
    `<worksheet ${NS}>`,
    `<sheetPr><tabColor rgb="FF${tabColors[spec.purpose]}"/>${printHeader(spec.print)}</sheetPr>`,
    `<dimension ref="A1:${columnName(layout.cols - 1)}${lastRow}"/>`,
    sheetView(spec, layout, opensHere),
    '<sheetFormatPr defaultRowHeight="15"/>',
    table ? columnsOf(table) : '<cols><col min="1" max="1" width="28" customWidth="1"/></cols>',
    `<sheetData>${rowsOf(spec, layout, books)}</sheetData>`,
    table ? markRules(table, layout, books.styles) : "",
    validationRules(spec, layout),
    hyperlinks(links, urls),
    pageSetup(spec.print),
    hasNotes(spec) ? `<legacyDrawing r:id="${drawingRelation}"/>` : "",
    table ? `<tableParts count="1"><tablePart r:id="${tableRelation}"/></tableParts>` : "",
    "</worksheet>",
  ].join("");
  return { xml, urls };
}

export function hasNotes({ table }: SheetSpec): boolean {
  return table?.columns.some(({ help }) => help !== "") ?? false;
}

/** The headings, and the columns that name a record, stay in sight. Guides have no lines between cells. */
function sheetView({ purpose, table }: SheetSpec, { headings, firstRow }: Layout, opensHere: boolean): string {
  const shown = `${purpose === "guide" ? ' showGridLines="0"' : ""}${opensHere ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (!table || headings === null) return `<sheetViews><sheetView${shown}/></sheetViews>`;
  const cols = table.frozenCols;
  const corner = `${columnName(cols)}${firstRow + 1}`;
  const pane = cols > 0 ? "bottomRight" : "bottomLeft";
  const frozen = `<pane${cols > 0 ? attr("xSplit", cols) : ""} ySplit="${firstRow}" topLeftCell="${corner}" activePane="${pane}" state="frozen"/>`;
  return `<sheetViews><sheetView${shown}>${frozen}<selection pane="${pane}" activeCell="${corner}" sqref="${corner}"/></sheetView></sheetViews>`;
}

function columnsOf({ columns }: SpecTable): string {
  const cols = columns.map(
    ({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width + 0.7}" customWidth="1"/>`,
  );
  return `<cols>${cols.join("")}</cols>`;
}

/** Each row that holds something or is ready to be filled in. */
function rowsOf(spec: SheetSpec, layout: Layout, books: Books): string {
  const contents = new Map(contentsOf(spec).map(({ row, col, content }) => [`${row} ${col}`, content]));
  const cell = (row: number, col: number, style: number) =>
    cellXml(contents.get(`${row} ${col}`) ?? null, { row, col }, style, books);
  const lines = [...spec.above, ...(spec.below ?? [])].map(({ role }, index) => {
    const row = layout.lines[index] ?? 0;
    const { size } = lineLooks[role];
    return { row, xml: rowXml(row, size ? size * 1.5 : null, cell(row, 0, books.styles.cell(lineStyle(role)))) };
  });
  return [...lines, ...(spec.table ? tableRows(spec.table, layout, books, cell) : [])]
    .sort((one, other) => one.row - other.row)
    .map(({ xml }) => xml)
    .join("");
}

function tableRows(
  { columns, rows, rowsAre }: SpecTable,
  { headings, firstRow, filledRows, allRows }: Layout,
  { styles }: Books,
  cell: (row: number, col: number, style: number) => string,
) {
  const row = headings ?? 0;
  const heads = columns.map((column, col) => cell(row, col, styles.cell(headingStyle(column))));
  const filled = columns.map((column) => styles.cell(bodyStyle(column, rowsAre)));
  const empty = columns.map((column) => styles.cell(bodyStyle(column, "entries")));
  const body = Array.from({ length: allRows }, (_, index) => {
    const looks = index < filledRows ? filled : empty;
    const cells = looks.map((style, col) => cell(firstRow + index, col, style));
    return { row: firstRow + index, xml: rowXml(firstRow + index, rowHeight(columns, rows[index]), cells.join("")) };
  });
  return [{ row, xml: rowXml(row, headingHeight(columns), heads.join("")) }, ...body];
}

// In points.
const LINE_HEIGHT = 15;

/** High enough for the longest heading, broken over lines. */
function headingHeight(columns: readonly SpecColumn[]): number {
  return 6 + LINE_HEIGHT * Math.max(1, ...columns.map(({ heading, width }) => linesOf(`${heading} *`, width)));
}

/** High enough for the longest text, since not every spreadsheet fits rows on opening; null for one line. */
function rowHeight(columns: readonly SpecColumn[], row: readonly SpecCell[] | undefined): number | null {
  const lines = columns.map(({ holds, width }, col) => {
    const value = row?.[col]?.value;
    return typeof value === "string" && wrapped.has(holds) ? linesOf(value, width) : 1;
  });
  const most = Math.max(1, ...lines);
  return most === 1 ? null : LINE_HEIGHT * most;
}

/** How many lines words of this length take in a column of that many characters: a little more than they fill. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil((line.length * 1.1) / width)), 0);
}

function rowXml(row: number, height: number | null, cells: string): string {
  return `<row r="${row + 1}"${height === null ? "" : ` ht="${height}"`}>${cells}</row>`;
}

function cellXml(content: CellContent | null, at: { row: number; col: number }, style: number, books: Books): string {
  const start = `<c r="${cellName(at)}" s="${style}"`;
  const value = content?.value ?? null;
  const formula = content?.formula ?? null;
  if (value === null && formula === null) return `${start}/>`;
  const written = formula === null ? "" : `<f>${escapeXml(formula)}</f>`;
  if (value === null) return `${start}>${written}</c>`;
  if (typeof value === "number") return `${start}>${written}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${written}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e">${written}<v>${escapeXml(value.error)}</v></c>`;
  if (formula !== null) return `${start} t="str">${written}<v>${escapeXml(value)}</v></c>`;
  return `${start} t="s"><v>${books.text(value)}</v></c>`;
}

function lineStyle(role: SpecLine["role"]): CellStyle {
  return { look: lineLooks[role], format: null, align: null, wrap: false, ruled: false };
}

/** A column that must be filled in has a star behind its heading: as a format, so that the heading stays its own word. */
function headingStyle({ required }: SpecColumn): CellStyle {
  const look = required ? headingLooks.required : headingLooks.optional;
  return { look, format: required ? '@" *"' : null, align: "left", wrap: true, ruled: true };
}

const wrapped: ReadonlySet<Holds> = new Set(["text", "long-text", "people", "choice", "link"]);

function bodyStyle(column: SpecColumn, rowsAre: SpecTable["rowsAre"]): CellStyle {
  const isCalculated = column.holds === "calculated" || column.formula !== undefined;
  return {
    look: isCalculated ? rowLooks.calculated : rowLooks[rowsAre],
    format: formatOf(column),
    align: null,
    wrap: wrapped.has(column.holds),
    ruled: true,
  };
}

function hyperlinks(links: readonly Link[], urls: readonly string[]): string {
  if (links.length === 0) return "";
  const each = links.map(({ at, target }) => {
    const to = target.startsWith("#")
      ? attr("location", target.slice(1))
      : attr("r:id", linkRelation(urls.indexOf(target)));
    return `<hyperlink ref="${rangeName(at)}"${to}/>`;
  });
  return `<hyperlinks>${each.join("")}</hyperlinks>`;
}

export function linkRelation(index: number): string {
  return `rLink${index + 1}`;
}
