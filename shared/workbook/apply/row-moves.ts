import type { Change, DeleteRows, InsertRows } from "../edits.ts";
import { shiftRows } from "../formulas-move.ts";
import { shiftRange, shiftRow } from "../rows.ts";
import type { CellRange, CellRef, SheetId } from "../types.ts";
import type { RowMove } from "./move-rows.ts";

export interface EditMove extends RowMove {
  readonly edit: InsertRows | DeleteRows;
}

/**
 * Rows put in and taken out by these changes, the lower ones of a sheet first: made in this order, each finds the rows
 * above it where the snapshot has them.
 */
export function rowMoves(changes: readonly Change[], nameOf: (sheet: SheetId) => string): EditMove[] {
  return changes
    .flatMap(({ edits }) => edits)
    .flatMap((edit): EditMove[] => {
      if (edit.kind !== "insert-rows" && edit.kind !== "delete-rows") return [];
      const sheet = { id: edit.sheet, name: nameOf(edit.sheet) };
      const [before, count] =
        edit.kind === "insert-rows" ? [edit.before, edit.cells.rows.length] : [edit.first, -edit.was.rows.length];
      return [{ edit, sheet, before, count, like: edit.like }];
    })
    .sort((one, other) => other.before - one.before);
}

/** Where a cell of the snapshot stands after the moves; null when its row was taken out. */
export function movedCell(at: CellRef, moves: readonly RowMove[]): CellRef | null {
  let row: number | null = at.row;
  for (const move of moves) {
    if (row !== null && move.sheet.id === at.sheet) row = shiftRow(row, move);
  }
  return row === null ? null : { ...at, row };
}

export function movedRange(at: CellRange, moves: readonly RowMove[]): CellRange | null {
  let range: CellRange | null = at;
  for (const move of moves) {
    if (range !== null && move.sheet.id === at.sheet) range = shiftRange(range, move);
  }
  return range;
}

/** A formula of the snapshot as it reads after the moves; `on` is the name of the sheet it stands on. */
export function movedFormula(formula: string, on: string, moves: readonly RowMove[]): string {
  return moves.reduce(
    (text, { sheet, before, count }) => shiftRows(text, on, { sheet: sheet.name, before, count }),
    formula,
  );
}

/**
 * A formula in new rows, which is written as if they alone had been put in, as it reads once `others` are made too:
 * those of the same sheet that lie lower have moved down by these rows.
 */
export function settledFormula(formula: string, own: EditMove, others: readonly RowMove[]): string {
  const seen = others.map((other) =>
    other.sheet.id === own.sheet.id && other.before >= own.before && own.count > 0
      ? { ...other, before: other.before + own.count }
      : other,
  );
  return movedFormula(formula, own.sheet.name, seen);
}
