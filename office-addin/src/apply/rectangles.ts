import type { Area } from "../areas.ts";

export interface Placed<T> {
  readonly row: number;
  readonly col: number;
  readonly of: T;
}

/** Cells to write at once. Null is a cell between them that is left alone. */
export interface Rectangle<T> extends Area {
  readonly cells: readonly (readonly (T | null)[])[];
}

/** A rectangle of its own costs a request as much as so many empty places. Source: measured on the genuine library. */
const COST_OF_ONE = 100;

/**
 * Few rectangles that cover these cells, which are all different. Where cells may not be left alone in between, as on
 * a protected sheet, rectangles hold nothing but cells that are written.
 */
export function rectanglesOf<T>(cells: readonly Placed<T>[], mayHaveGaps: boolean): Rectangle<T>[] {
  const sorted = [...cells].sort((one, other) => one.row - other.row || one.col - other.col);
  const groups: { area: Area; cells: Placed<T>[] }[] = [];
  for (const cell of sorted) {
    const open = groups.at(-1);
    const grown = open && around(open.area, cell);
    if (open && grown && isWorthIt(open, grown, mayHaveGaps)) {
      open.area = grown;
      open.cells.push(cell);
    } else groups.push({ area: { row: cell.row, col: cell.col, rows: 1, cols: 1 }, cells: [cell] });
  }
  return groups.map(({ area, cells: members }) => ({ ...area, cells: matrix(area, members) }));
}

function isWorthIt<T>(
  open: { readonly area: Area; readonly cells: readonly Placed<T>[] },
  grown: Area,
  mayHaveGaps: boolean,
): boolean {
  const written = open.cells.length + 1;
  const empty = grown.rows * grown.cols - written;
  if (!mayHaveGaps) return empty === 0;
  const emptyBefore = open.area.rows * open.area.cols - open.cells.length;
  return empty - emptyBefore <= COST_OF_ONE;
}

function around(area: Area, { row, col }: { readonly row: number; readonly col: number }): Area {
  const left = Math.min(area.col, col);
  const right = Math.max(area.col + area.cols, col + 1);
  return { row: area.row, col: left, rows: Math.max(area.rows, row - area.row + 1), cols: right - left };
}

function matrix<T>(area: Area, cells: readonly Placed<T>[]): (T | null)[][] {
  const rows = Array.from({ length: area.rows }, () => Array.from({ length: area.cols }, (): T | null => null));
  for (const { row, col, of } of cells) {
    const line = rows[row - area.row];
    if (line) line[col - area.col] = of;
  }
  return rows;
}
