import { cellName } from "@throughline/shared/workbook/a1.ts";
import { entryRule } from "@throughline/shared/workbook/entry-rules.ts";
import { contentsOf, layOut, linksOf, notesOf, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import { tabColors } from "@throughline/shared/workbook/look.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { WARNING_WORDS, warningsOf } from "@throughline/shared/workbook/warnings.ts";
import type { Abilities } from "../abilities.ts";
import { putLooks } from "./looks.ts";
import { putMarks } from "./marks.ts";
import { setUpPage } from "./page.ts";
import { writeCells } from "./write-cells.ts";
import { putRule, shortened } from "./write-rule.ts";
import type { Writer } from "./writer.ts";

/** Makes the sheet of a spec. `position` counts from 0. */
export async function addSheet(writer: Writer, spec: SheetSpec, position: number, abilities: Abilities): Promise<void> {
  const sheet = writer.workbook.worksheets.add(spec.name);
  sheet.position = position;
  sheet.tabColor = `#${tabColors[spec.purpose]}`;
  if (spec.purpose === "guide") sheet.showGridlines = false;
  const rangeOf = ({ row, col, rows, cols }: CellRange) => sheet.getRangeByIndexes(row, col, rows, cols);
  const contents = contentsOf(spec).map(({ row, col, content }) => ({
    row,
    col,
    of: { to: content, format: "General" },
  }));
  await writeCells(
    { ...writer, range: (_, area) => rangeOf({ sheet: spec.name, ...area }) },
    spec.name,
    contents,
    true,
  );
  for (const { name, hidden, of } of spec.names) {
    const item = writer.workbook.names.add(name, rangeOf(placeOf(spec, of)));
    if (hidden) item.visible = false;
  }
  addTable(sheet, spec, rangeOf);
  putLooks(spec, rangeOf);
  putLinks(spec, rangeOf);
  putRules(spec, rangeOf);
  putMarks(spec, rangeOf);
  putHelp(sheet, spec, rangeOf, abilities);
  freeze(sheet, spec, rangeOf);
  setUpPage(sheet, spec);
  if (spec.hidden) sheet.visibility = "Hidden";
}

export type RangeOf = (at: CellRange) => Excel.Range;

function addTable(sheet: Excel.Worksheet, spec: SheetSpec, rangeOf: RangeOf): void {
  if (!spec.table) return;
  for (const cells of spec.table.merged ?? []) rangeOf(placeOf(spec, { part: "cells", ...cells })).merge();
  if (spec.table.isNamed === false) return;
  const table = sheet.tables.add(rangeOf(placeOf(spec, { part: "table" })), true);
  table.name = spec.table.name;
  // Our own look stands on its own: the lightest of Excel's styles adds nothing but a line.
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  table.showFilterButton = spec.table.filter;
}

function putLinks(spec: SheetSpec, rangeOf: RangeOf): void {
  for (const { at, target } of linksOf(spec)) {
    rangeOf(at).hyperlink = target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
  }
}

function putRules(spec: SheetSpec, rangeOf: RangeOf): void {
  for (const [col, column] of (spec.table?.columns ?? []).entries()) {
    const rule = entryRule(column);
    if (rule && layOut(spec).allRows > 0) putRule(rangeOf(placeOf(spec, { part: "column", col, filled: false })), rule);
  }
  for (const { at, formula } of warningsOf(spec)) {
    putRule(rangeOf(at), {
      ...{ type: "custom", choices: null, formulas: [formula], allowBlank: false, others: "warned" },
      complaint: WARNING_WORDS,
    });
  }
}

/**
 * What to write in a column is a note on its heading. Where Excel has none yet, the heading says it while it is
 * selected: a comment would be somebody talking, and its answers would be mailed about.
 */
function putHelp(sheet: Excel.Worksheet, spec: SheetSpec, rangeOf: RangeOf, { notes }: Abilities): void {
  for (const { at, text } of notesOf(spec)) {
    if (notes) sheet.notes.add(cellName(at), text);
    else
      rangeOf({ ...at, rows: 1, cols: 1 }).dataValidation.prompt = {
        message: shortened(text),
        showPrompt: true,
        title: "",
      };
  }
}

/** The headings, and the columns that name a record, stay in sight. */
function freeze(sheet: Excel.Worksheet, { purpose, table, ...rest }: SheetSpec, rangeOf: RangeOf): void {
  const { headings, firstRow } = layOut({ purpose, table, ...rest });
  if (!table || headings === null || purpose === "guide") return;
  if (table.frozenCols === 0) sheet.freezePanes.freezeRows(firstRow);
  else sheet.freezePanes.freezeAt(rangeOf({ sheet: "", row: 0, col: 0, rows: firstRow, cols: table.frozenCols }));
}
