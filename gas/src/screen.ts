import { AppError } from "@throughline/shared/host/errors.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { languageOfPerson } from "./language.ts";
import { gridsOf, idOf, placeOf } from "./places.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Selects cells of one sheet and scrolls to them. A hidden sheet is shown first. */
export function show(spreadsheet: Spreadsheet, at: readonly CellRange[]): void {
  const [first] = at;
  if (!first) return;
  const sheet = gridsOf(spreadsheet).find((one) => idOf(one) === first.sheet);
  if (!sheet) {
    throw new AppError("host/missing-sheet", "This sheet is no longer in the spreadsheet.", "Check again.");
  }
  if (sheet.isSheetHidden()) sheet.showSheet();
  spreadsheet.setActiveSheet(sheet);
  if (at.length === 1) spreadsheet.setActiveRange(sheet.getRange(rangeName(first)));
  else sheet.getRangeList(at.map(rangeName)).activate();
  const why = whyUnseen(sheet, first.row);
  if (why !== null) spreadsheet.toast(phraseText(why, languageOfPerson()), "Throughline");
}

/** Why nobody sees a row; null where it is in sight. Nothing is shown that somebody has hidden. */
function whyUnseen(sheet: GoogleAppsScript.Spreadsheet.Sheet, at: number): Phrase | null {
  const row = String(at + 1);
  if (sheet.isRowHiddenByFilter(at + 1))
    return phrase("A filter hides row {row}. Clear the filter to see it.", { row });
  if (sheet.isRowHiddenByUser(at + 1)) return phrase("Row {row} is hidden. Unhide it to see it.", { row });
  return null;
}

/** The first range that is selected; null where nothing is. */
export function selection(spreadsheet: Spreadsheet): CellRange | null {
  const range = spreadsheet.getActiveRange();
  return range && placeOf(range);
}
