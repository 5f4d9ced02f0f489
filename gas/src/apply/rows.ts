import { type EditMove, settledFormula } from "@throughline/shared/workbook/apply/row-moves.ts";
import { isEmpty } from "@throughline/shared/workbook/cells.ts";
import type { DeleteRows, InsertRows } from "@throughline/shared/workbook/edits.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellContent, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { makeRoom } from "./cells.ts";
import type { Journal } from "./journal.ts";
import { literal } from "./literal.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Puts rows in or takes rows out; `done` are the moves made before, further down or on other sheets. */
export function moveRows(
  sheet: Sheet,
  now: SheetSnapshot,
  move: EditMove,
  done: readonly EditMove[],
  journal: Journal,
): void {
  const { edit } = move;
  if (edit.kind === "insert-rows") {
    const rows = edit.cells.rows.map((row) =>
      row.map((content) => ({
        ...content,
        formula: content.formula === null ? null : settledFormula(content.formula, move, done),
      })),
    );
    journal.step(
      phrase("the new rows {row} and on of “{sheet}”", { row: String(edit.before + 1), sheet: now.name }),
      () => insertRows(sheet, now, edit, rows),
      () => sheet.deleteRows(edit.before + 1, rows.length),
    );
  } else {
    journal.step(
      phrase("rows {row} and on of “{sheet}”", { row: String(edit.first + 1), sheet: now.name }),
      () => sheet.deleteRows(edit.first + 1, edit.was.rows.length),
      () => insertRows(sheet, now, restoring(edit), edit.was.rows),
    );
  }
}

function restoring({ sheet, first, was, like, witness }: DeleteRows): InsertRows {
  return { kind: "insert-rows", sheet, before: first, cells: was, like, witness };
}

function insertRows(
  sheet: Sheet,
  now: SheetSnapshot,
  { before, cells, like }: InsertRows,
  rows: readonly (readonly CellContent[])[],
): void {
  // Rows that go in far below the last must have rows above them.
  makeRoom(sheet, [{ row: before - 1, col: 0 }]);
  if (before > 0 && (like === "above" || before >= sheet.getMaxRows())) sheet.insertRowsAfter(before, rows.length);
  else sheet.insertRowsBefore(before + 1, rows.length);
  // Above the first row there is none to be like.
  if (like === null || (like === "above" && before === 0)) bare(sheet, now, before, rows.length);

  const width = Math.max(0, ...rows.map((row) => row.length));
  if (width === 0) return;
  makeRoom(sheet, [{ row: before, col: cells.col + width - 1 }]);
  const range = sheet.getRange(before + 1, cells.col + 1, rows.length, width);
  const filled = rows.map((row) => Array.from({ length: width }, (_, index) => row[index] ?? EMPTY));
  if (filled.flat().some(({ format }) => format !== undefined)) {
    range.setNumberFormats(filled.map((row) => row.map(({ format }) => format ?? "General")));
  }
  if (filled.flat().some((content) => !isEmpty(content))) {
    range.setValues(filled.map((row) => row.map((content) => literal(content, content.format))));
  }
}

const EMPTY: CellContent = { value: null, formula: null };

/** Rows like no other: Sheets gives new rows the look of a neighbor. Rules that reach across the gap go on in them. */
function bare(sheet: Sheet, { validations = [] }: SheetSnapshot, before: number, count: number): void {
  const width = sheet.getMaxColumns();
  const rows = sheet.getRange(before + 1, 1, count, width);
  rows.clearFormat();
  rows.clearDataValidations();
  const across = validations
    .flatMap(({ at }) => at)
    .filter(({ row, rows: height }) => row < before && before < row + height);
  for (const { col, cols } of across) {
    const above = sheet.getRange(before, col + 1, 1, cols);
    above.copyTo(
      sheet.getRange(before + 1, col + 1, count, cols),
      SpreadsheetApp.CopyPasteType.PASTE_DATA_VALIDATION,
      false,
    );
  }
}
