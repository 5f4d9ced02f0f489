import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function idOf(sheet: Sheet): SheetId {
  return String(sheet.getSheetId());
}

/** Sheets of cells, in the order of their tabs; one that is a chart alone has none. */
export function gridsOf(spreadsheet: Spreadsheet): Sheet[] {
  return spreadsheet.getSheets().filter((sheet) => sheet.getType() !== SpreadsheetApp.SheetType.OBJECT);
}

/** Where a range lies: rows and columns from 0. */
export function placeOf(range: Range): CellRange {
  return {
    sheet: String(range.getGridId()),
    row: range.getRow() - 1,
    col: range.getColumn() - 1,
    rows: range.getNumRows(),
    cols: range.getNumColumns(),
  };
}

export function rangeOf(sheet: Sheet, { row, col, rows, cols }: Omit<CellRange, "sheet">): Range {
  return sheet.getRange(row + 1, col + 1, rows, cols);
}

/** An address with all its parts held: $A$1:$B$3. */
export function fixedAddress(at: CellRange): string {
  return rangeName(at).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
}
