import { overlap } from "@throughline/shared/workbook/cells.ts";
import { COLS, ROWS } from "@throughline/shared/workbook/formulas.ts";
import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import { placeOf } from "../places.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that this person may not change. What only warns keeps nobody out. */
export interface Guard {
  readonly at: CellRange;
  /** What is everybody's all the same. */
  readonly except: readonly CellRange[];
  readonly protection: Protection;
}

/** Every guard of the spreadsheet, in two calls for all sheets together. */
export function guardsOf(spreadsheet: Spreadsheet): Guard[] {
  const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
  return [
    ...spreadsheet.getProtections(SHEET).filter(keepsOut).map(sheetGuard),
    ...spreadsheet.getProtections(RANGE).filter(keepsOut).map(rangeGuard),
  ];
}

function keepsOut(protection: Protection): boolean {
  return !protection.isWarningOnly() && !protection.canEdit();
}

function sheetGuard(protection: Protection): Guard {
  const { sheet } = placeOf(protection.getRange());
  const except = protection.getUnprotectedRanges().map(placeOf);
  return { at: whole(sheet), except, protection };
}

function rangeGuard(protection: Protection): Guard {
  return { at: placeOf(protection.getRange()), except: [], protection };
}

/** Whether a sheet is guarded for this person, and what of it they may write all the same. */
export function protectionOf(
  guards: readonly Guard[],
  sheet: SheetId,
): { readonly protected: boolean; readonly unlocked?: readonly CellRange[] } {
  const own = guards.filter(({ at }) => at.sheet === sheet);
  if (own.length === 0) return { protected: false };
  const unlocked = own.reduce<readonly CellRange[]>(
    (free, { at, except }) =>
      free.flatMap((range) => [...cut(range, at), ...except.flatMap((one) => common(range, one))]),
    [whole(sheet)],
  );
  return { protected: true, unlocked };
}

/** The first guard that keeps this person from these cells; null where none does. */
export function guardOver(guards: readonly Guard[], range: CellRange): Guard | null {
  return guards.find(({ at, except }) => overlap(at, range) && !except.some((one) => overlap(one, range))) ?? null;
}

function whole(sheet: SheetId): CellRange {
  return { sheet, row: 0, col: 0, rows: ROWS, cols: COLS };
}

function common(one: CellRange, other: CellRange): CellRange[] {
  if (!overlap(one, other)) return [];
  const [row, col] = [Math.max(one.row, other.row), Math.max(one.col, other.col)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const cols = Math.min(one.col + one.cols, other.col + other.cols) - col;
  return [{ sheet: one.sheet, row, col, rows, cols }];
}

/** What is left of a range outside of another: above, below, left and right of it. */
function cut(range: CellRange, out: CellRange): CellRange[] {
  const [both] = common(range, out);
  if (!both) return [range];
  const [bottom, right] = [both.row + both.rows, both.col + both.cols];
  return [
    { ...range, rows: both.row - range.row },
    { ...range, row: bottom, rows: range.row + range.rows - bottom },
    { ...both, col: range.col, cols: both.col - range.col },
    { ...both, col: right, cols: range.col + range.cols - right },
  ].filter(({ rows, cols }) => rows > 0 && cols > 0);
}
