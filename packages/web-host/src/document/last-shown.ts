import { sheetNames } from "@throughline/shared/workbook/apply/pointers.ts";
import { movedCell, rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { CellRef, CellValue, SheetId, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

/** What formulas of a sheet showed before what they look at was changed, by row and column. */
export type ShownBefore = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** The same of all sheets that have such formulas. Spreadsheets calculate them anew. */
export type LastShown = ReadonlyMap<SheetId, ShownBefore>;

export const nothingShown: LastShown = new Map();

/** With what formulas have just ceased to show, and all of it where it stands after the changes. */
export function withForgotten(
  shown: LastShown,
  before: Workbook,
  after: Workbook,
  changes: readonly Change[],
): LastShown {
  if (before === after) return shown;
  const moves = rowMoves(changes, sheetNames(before.sheets));
  const now = new Map<SheetId, ShownBefore>();
  for (const sheet of after.sheets) {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    const known = shown.get(sheet.id);
    if (was === sheet) {
      if (known) now.set(sheet.id, known);
      continue;
    }
    const rows = new Map<number, Map<number, CellValue>>();
    for (const { at, value } of [...placed(sheet.id, known), ...(was ? formulaValues(was) : [])]) {
      const to = movedCell(at, moves);
      const content = to && contentAt(sheet, to.row, to.col);
      if (!to || !content || content.formula === null || content.value !== null) continue;
      rows.set(to.row, (rows.get(to.row) ?? new Map<number, CellValue>()).set(to.col, value));
    }
    if (rows.size > 0) now.set(sheet.id, rows);
  }
  return now;
}

interface Shown {
  readonly at: CellRef;
  readonly value: CellValue;
}

function placed(sheet: SheetId, shown: ShownBefore = new Map()): Shown[] {
  return [...shown].flatMap(([row, cells]) => [...cells].map(([col, value]) => ({ at: { sheet, row, col }, value })));
}

function formulaValues({ id, origin, values, formulas = [] }: SheetSnapshot): Shown[] {
  return formulas.flatMap((row, r) =>
    row.flatMap((formula, c): Shown[] => {
      const value = values[r]?.[c] ?? null;
      if (formula === null || value === null) return [];
      return [{ at: { sheet: id, row: origin.row + r, col: origin.col + c }, value }];
    }),
  );
}
