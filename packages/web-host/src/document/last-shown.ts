import { sheetNames } from "@throughline/shared/workbook/apply/pointers.ts";
import { movedCell, rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import type { CellRef, CellValue, SheetId, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

/** What formulas showed before what they look at was changed, by sheet and cell. Spreadsheets calculate them anew. */
export type LastShown = ReadonlyMap<SheetId, ReadonlyMap<string, CellValue>>;

export const nothingShown: LastShown = new Map();

export function lastShownAt(shown: LastShown, { sheet, row, col }: CellRef): CellValue {
  return shown.get(sheet)?.get(keyOf(row, col)) ?? null;
}

/** With what formulas have just ceased to show, and all of it where it stands after the changes. */
export function withForgotten(
  shown: LastShown,
  before: Workbook,
  after: Workbook,
  changes: readonly Change[],
): LastShown {
  if (before === after) return shown;
  const moves = rowMoves(changes, sheetNames(before.sheets));
  const now = new Map<SheetId, Map<string, CellValue>>();
  for (const sheet of after.sheets) {
    const was = before.sheets.find(({ id }) => id === sheet.id);
    if (was === sheet) {
      const known = shown.get(sheet.id);
      if (known) now.set(sheet.id, new Map(known));
      continue;
    }
    const cells = new Map<string, CellValue>();
    for (const { at, value } of [...known(shown, sheet.id), ...(was ? formulaValues(was) : [])]) {
      const to = moves.length === 0 ? at : movedCell(at, moves);
      const content = to && contentAt(sheet, to.row, to.col);
      if (to && content?.formula != null && content.value === null) cells.set(keyOf(to.row, to.col), value);
    }
    if (cells.size > 0) now.set(sheet.id, cells);
  }
  return now;
}

interface Shown {
  readonly at: CellRef;
  readonly value: CellValue;
}

function known(shown: LastShown, sheet: SheetId): Shown[] {
  return [...(shown.get(sheet) ?? [])].map(([key, value]) => {
    const [row = 0, col = 0] = key.split(",").map(Number);
    return { at: { sheet, row, col }, value };
  });
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

function keyOf(row: number, col: number): string {
  return `${row},${col}`;
}
