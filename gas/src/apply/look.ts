import { cellName } from "@throughline/shared/workbook/a1.ts";
import { entryRule } from "@throughline/shared/workbook/entry-rules.ts";
import { layOut, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import {
  headingLooks,
  type Look,
  lineLooks,
  rowLooks,
  sideOf,
  tabColors,
  toneLooks,
} from "@throughline/shared/workbook/look.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Mark, SheetSpec, SpecColumn, SpecTable } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { idOf, rangeOf } from "../places.ts";
import { rectanglesOf } from "./rectangles.ts";
import { asSheetsHasIt, builtRule } from "./validations.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** Pixels of one character of the usual size, and of the room around a cell's text. */
const CHARACTER = 7;
const ROOM = 12;

/**
 * How a new sheet looks and what it asks of entries. Says which drop-downs have no list, because the range
 * they name is not in the spreadsheet.
 */
export function dress(spreadsheet: Spreadsheet, sheet: Sheet, spec: SheetSpec): readonly Phrase[] {
  const { table } = spec;
  sheet.setTabColor(`#${tabColors[spec.purpose]}`);
  dressLines(sheet, spec);
  if (!table) return [];
  const { headings, firstRow, allRows } = layOut(spec);
  for (const [col, { width }] of table.columns.entries()) {
    sheet.setColumnWidth(col + 1, Math.round(width * CHARACTER + ROOM));
  }
  dressHeadings(sheet, spec, table);
  if (allRows > 0) {
    dressRows(sheet, spec, table);
    sheet.setConditionalFormatRules(marksOf(sheet, spec, table));
  }
  sheet.setFrozenRows((headings ?? 0) + 1);
  if (table.frozenCols > 0) sheet.setFrozenColumns(table.frozenCols);
  if (table.filter) rangeOf(sheet, { ...placeOf(spec, { part: "table" }) }).createFilter();
  warn(sheet, spec);
  if (firstRow + allRows > sheet.getMaxRows() || allRows === 0) return [];
  return table.columns.flatMap((column, col) => entryRuleOf(spreadsheet, sheet, spec, { column, col }));
}

function dressLines(sheet: Sheet, spec: SheetSpec): void {
  const { lines } = layOut(spec);
  for (const [index, { role }] of [...spec.above, ...(spec.below ?? [])].entries()) {
    paint(sheet.getRange((lines[index] ?? 0) + 1, 1), lineLooks[role]);
  }
}

function dressHeadings(sheet: Sheet, spec: SheetSpec, table: SpecTable): void {
  for (const kind of ["required", "optional"] as const) {
    const heads = table.columns.flatMap(({ required }, col) =>
      required === (kind === "required") ? [placeOf(spec, { part: "heading", col })] : [],
    );
    for (const at of rectanglesOf(heads)) {
      paint(rangeOf(sheet, at), headingLooks[kind]).setWrap(true).setVerticalAlignment("middle");
    }
  }
}

function dressRows(sheet: Sheet, spec: SheetSpec, table: SpecTable): void {
  const { filledRows } = layOut(spec);
  for (const [col, column] of table.columns.entries()) {
    const all = rangeOf(sheet, placeOf(spec, { part: "column", col, filled: false }));
    all.setHorizontalAlignment(sideOf(column)).setVerticalAlignment("top").setWrap(true);
    if (column.holds === "calculated") paint(all, rowLooks.calculated);
    else if (filledRows > 0 && table.rowsAre !== "entries") {
      paint(rangeOf(sheet, placeOf(spec, { part: "column", col, filled: true })), rowLooks[table.rowsAre]);
    }
  }
}

function paint(range: Range, { ink, fill, bold, italic, strike, underline, size }: Look): Range {
  range.setFontColor(`#${ink}`);
  if (fill !== null) range.setBackground(`#${fill}`);
  if (bold) range.setFontWeight("bold");
  if (italic) range.setFontStyle("italic");
  if (strike || underline) range.setFontLine(strike ? "line-through" : "underline");
  if (size !== undefined) range.setFontSize(size);
  return range;
}

/** A mark shows by weight, slant or a line as well as by color. Sheets puts no sign before a text by itself. */
function marksOf(sheet: Sheet, spec: SheetSpec, { columns }: SpecTable): ConditionalFormatRule[] {
  return columns.flatMap((column, col) => {
    const at = placeOf(spec, { part: "column", col, filled: false });
    return column.marks.map((mark) => {
      const { ink, fill, bold, italic, strike } = toneLooks[mark.tone];
      const rule = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied(`=${conditionOf(mark, at)}`)
        .setRanges([rangeOf(sheet, at)])
        .setFontColor(`#${ink}`);
      if (fill !== null) rule.setBackground(`#${fill}`);
      if (bold) rule.setBold(true);
      if (italic) rule.setItalic(true);
      if (strike) rule.setStrikethrough(true);
      return rule.build();
    });
  });
}

function conditionOf({ when }: Mark, at: CellRange): string {
  if (when.is === "formula") return when.formula;
  const first = cellName(at);
  return `OR(${when.words.map((word) => `${first}="${word.replaceAll('"', '""')}"`).join(",")})`;
}

/** Warns before headings, lines or formulas are changed, and locks nothing. */
function warn(sheet: Sheet, spec: SheetSpec): void {
  const { lines } = layOut(spec);
  const warned = {
    headings: { why: "Throughline knows the columns by these headings", at: [placeOf(spec, { part: "headings" })] },
    lines: {
      why: "These lines say what the sheet is for",
      at: rectanglesOf(lines.map((row) => ({ sheet: spec.name, row, col: 0 }))),
    },
    calculated: {
      why: "These cells are worked out by formulas",
      at: (spec.table?.columns ?? []).flatMap(({ formula }, col) =>
        formula === undefined ? [] : [placeOf(spec, { part: "column", col, filled: false })],
      ),
    },
  } as const;
  for (const part of spec.warnOn) {
    const { why, at } = warned[part];
    for (const range of at) rangeOf(sheet, range).protect().setDescription(why).setWarningOnly(true);
  }
}

function entryRuleOf(
  spreadsheet: Spreadsheet,
  sheet: Sheet,
  spec: SheetSpec,
  { column, col }: { readonly column: SpecColumn; readonly col: number },
): Phrase[] {
  const rule = entryRule(column);
  if (!rule) return [];
  const built = builtRule(spreadsheet, idOf(sheet), asSheetsHasIt(spreadsheet, idOf(sheet), rule));
  if (!built) {
    const list = rule.formulas[0] ?? "";
    const values = { heading: column.heading, sheet: spec.name, list };
    return [phrase("“{heading}” on “{sheet}” has no drop-down: nothing here is named “{list}”.", values)];
  }
  rangeOf(sheet, placeOf(spec, { part: "column", col, filled: false })).setDataValidation(built);
  return [];
}
