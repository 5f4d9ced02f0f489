import { columnName, rangeName } from "@throughline/shared/workbook/a1.ts";
import { type Layout, layOut, linksOf, notesOf, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import { tabColors } from "@throughline/shared/workbook/look.ts";
import type { SheetSpec, SpecTable } from "@throughline/shared/workbook/sheet-spec.ts";
import type { Link } from "@throughline/shared/workbook/types.ts";
import { attr } from "../xml/escape.ts";
import { markRules } from "./marks.ts";
import { pageSetup, printHeader } from "./page-setup.ts";
import { sheetRows } from "./sheet-rows.ts";
import type { StyleBook } from "./style-book.ts";
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

export function linkRelation(index: number): string {
  return `rLink${index + 1}`;
}

const NS =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export function sheetPart(spec: SheetSpec, books: Books, opensHere: boolean): SheetPart {
  const layout = layOut(spec);
  const { table } = spec;
  const links = linksOf(spec);
  const urls = [...new Set(links.map(({ target }) => target).filter((target) => !target.startsWith("#")))];
  const lastRow = Math.max(layout.firstRow + layout.allRows, ...layout.lines.map((row) => row + 1), 1);
  const xml = [
    `<worksheet ${NS}>`,
    `<sheetPr><tabColor rgb="FF${tabColors[spec.purpose]}"/>${printHeader(spec.print)}</sheetPr>`,
    `<dimension ref="A1:${columnName(layout.cols - 1)}${lastRow}"/>`,
    sheetView(spec, layout, opensHere),
    '<sheetFormatPr defaultRowHeight="15"/>',
    table ? columnsOf(table) : '<cols><col min="1" max="1" width="28" customWidth="1"/></cols>',
    `<sheetData>${sheetRows(spec, layout, books)}</sheetData>`,
    mergedCells(spec),
    table ? markRules(table, layout, books.styles) : "",
    validationRules(spec, layout),
    hyperlinks(links, urls),
    pageSetup(spec.print),
    notesOf(spec).length > 0 ? `<legacyDrawing r:id="${drawingRelation}"/>` : "",
    table && table.isNamed !== false ? `<tableParts count="1"><tablePart r:id="${tableRelation}"/></tableParts>` : "",
    "</worksheet>",
  ].join("");
  return { xml, urls };
}

/** The headings, and the columns that name a record, stay in sight. Guides have no lines between cells. */
function sheetView({ purpose, table }: SheetSpec, { headings, firstRow }: Layout, opensHere: boolean): string {
  const shown = `${purpose === "guide" ? ' showGridLines="0"' : ""}${opensHere ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (!table || headings === null || purpose === "guide") return `<sheetViews><sheetView${shown}/></sheetViews>`;
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

function mergedCells(spec: SheetSpec): string {
  const merged = spec.table?.merged ?? [];
  if (merged.length === 0) return "";
  const each = merged.map((cells) => `<mergeCell ref="${rangeName(placeOf(spec, { part: "cells", ...cells }))}"/>`);
  return `<mergeCells count="${each.length}">${each.join("")}</mergeCells>`;
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
