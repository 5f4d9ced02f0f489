import type { CellRange, SheetId } from "@throughline/shared/workbook/types.ts";
import { type Axis, visibleFrom } from "./axis.ts";
import { mergeAt, withWholeMerges } from "./merges.ts";

export interface Place {
  readonly row: number;
  readonly col: number;
}

/** What is selected on a sheet: from the cell it began in to the one it reaches. What is typed goes into the first. */
export interface Selection {
  readonly sheet: SheetId;
  readonly from: Place;
  readonly to: Place;
}

export function selectedRange({ sheet, from, to }: Selection, merges: readonly CellRange[]): CellRange {
  const [row, col] = [Math.min(from.row, to.row), Math.min(from.col, to.col)];
  const rows = Math.abs(from.row - to.row) + 1;
  const cols = Math.abs(from.col - to.col) + 1;
  return withWholeMerges({ sheet, row, col, rows, cols }, merges);
}

export function selectionOf(range: CellRange): Selection {
  const { sheet, row, col, rows, cols } = range;
  return { sheet, from: { row, col }, to: { row: row + rows - 1, col: col + cols - 1 } };
}

export type Direction = "up" | "down" | "left" | "right";

export interface Field {
  readonly rows: Axis;
  readonly cols: Axis;
  readonly merges: readonly CellRange[];
  /** Whether something stands in a cell. */
  holds(row: number, col: number): boolean;
}

/** The next cell in a direction; over merged and hidden ones it goes in one step. */
export function stepFrom(at: Place, direction: Direction, { rows, cols, merges }: Field): Place {
  const merge = mergeAt(merges, at.row, at.col);
  switch (direction) {
    case "up":
      return { row: visibleFrom(rows, merge?.row ?? at.row, -1), col: at.col };
    case "down":
      return { row: visibleFrom(rows, merge ? merge.row + merge.rows - 1 : at.row, 1), col: at.col };
    case "left":
      return { row: at.row, col: visibleFrom(cols, merge?.col ?? at.col, -1) };
    case "right":
      return { row: at.row, col: visibleFrom(cols, merge ? merge.col + merge.cols - 1 : at.col, 1) };
  }
}

/** As Ctrl and an arrow go: to the end of what is filled, or on to where something stands again. */
export function jumpFrom(at: Place, direction: Direction, field: Field): Place {
  let now = at;
  let next = stepFrom(now, direction, field);
  const isFilled = (place: Place) => field.holds(place.row, place.col);
  const runs = isFilled(at) && isFilled(next);
  while (!isSamePlace(now, next)) {
    if (runs && !isFilled(next)) return now;
    now = next;
    if (!runs && isFilled(now)) return now;
    next = stepFrom(now, direction, field);
  }
  return now;
}

export function isSamePlace(one: Place, other: Place): boolean {
  return one.row === other.row && one.col === other.col;
}

/** The cell that stands for this one: the first of the merged cell that covers it. */
export function holderOf(at: Place, merges: readonly CellRange[]): Place {
  const merge = mergeAt(merges, at.row, at.col);
  return merge ? { row: merge.row, col: merge.col } : at;
}
