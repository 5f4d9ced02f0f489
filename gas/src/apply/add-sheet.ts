import { contentsOf, layOut, linksOf, notesOf, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellContent, CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import { gridsOf, idOf, rangeOf } from "../places.ts";
import { makeRoom } from "./cells.ts";
import { literal } from "./literal.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Adds the sheet with its cells and the names of its places. What rests on other sheets comes once all are there. */
export function addSheet(spreadsheet: Spreadsheet, spec: SheetSpec, before: SheetId | null): Sheet {
  const grids = gridsOf(spreadsheet);
  const active = spreadsheet.getActiveSheet();
  const next = grids.find((sheet) => idOf(sheet) === before);
  const index = next ? next.getIndex() - 1 : spreadsheet.getSheets().length;
  const sheet = spreadsheet.insertSheet(spec.name, index);
  writeContents(sheet, spec);
  for (const { name, of } of spec.names) spreadsheet.setNamedRange(name, rangeOf(sheet, placeOf(spec, of)));
  if (spec.hidden) sheet.hideSheet();
  // A new sheet comes to the front; people stay where they were.
  if (spec.hidden || before !== null) spreadsheet.setActiveSheet(active);
  return sheet;
}

const EMPTY: CellContent = { value: null, formula: null };

function writeContents(sheet: Sheet, spec: SheetSpec): void {
  const contents = contentsOf(spec);
  const { cols } = layOut(spec);
  makeRoom(sheet, [...contents, { row: 0, col: cols - 1 }]);
  const rows = Math.max(0, ...contents.map(({ row }) => row + 1));
  if (rows === 0) return;
  const cells = new Map(contents.map(({ row, col, content }) => [`${row} ${col}`, content]));
  const matrix = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: cols }, (_, col) => cells.get(`${row} ${col}`) ?? EMPTY),
  );
  const range = sheet.getRange(1, 1, rows, cols);
  if (contents.some(({ content }) => content.format !== undefined)) {
    range.setNumberFormats(matrix.map((row) => row.map(({ format }) => format ?? "General")));
  }
  range.setValues(matrix.map((row) => row.map((content) => literal(content, content.format))));
}

/** Links, notes and merged cells of a new sheet. */
export function furnish(spreadsheet: Spreadsheet, sheet: Sheet, spec: SheetSpec): void {
  const contents = new Map(contentsOf(spec).map(({ row, col, content }) => [`${row} ${col}`, content]));
  for (const { at, target } of linksOf(spec)) {
    const { value } = contents.get(`${at.row} ${at.col}`) ?? EMPTY;
    const url = urlOf(spreadsheet, target);
    // Only a text can be a link without a formula.
    if (typeof value !== "string" || url === null) continue;
    const text = SpreadsheetApp.newRichTextValue().setText(value).setLinkUrl(url).build();
    rangeOf(sheet, at).setRichTextValue(text);
  }
  const notes = new Map(notesOf(spec).map(({ at, text }) => [at.col, text]));
  if (notes.size > 0) {
    const heads: CellRange = placeOf(spec, { part: "headings" });
    const texts = Array.from({ length: heads.cols }, (_, col) => notes.get(col) ?? "");
    rangeOf(sheet, heads).setNotes([texts]);
  }
  for (const merged of spec.table?.merged ?? []) rangeOf(sheet, placeOf(spec, { part: "cells", ...merged })).merge();
}

/** Where a link leads; within the spreadsheet by the sheet's grid id. Null where that sheet is not there. */
function urlOf(spreadsheet: Spreadsheet, target: string): string | null {
  const within = /^#'(.*)'!([A-Z]+\d+)$/.exec(target);
  if (!within) return target;
  const sheet = spreadsheet.getSheetByName((within[1] ?? "").replaceAll("''", "'"));
  return sheet && `#gid=${sheet.getSheetId()}&range=${within[2] ?? "A1"}`;
}
