import type { Layout } from "./layout.ts";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./row.tsx";
import type { Place } from "./selection.ts";
import type { Viewport } from "./view.ts";

/** What lies at a place on the screen. */
export type Hit =
  | ({ readonly on: "cell" } & Place)
  | { readonly on: "row"; readonly row: number }
  | { readonly on: "column"; readonly col: number }
  /** The line behind a column's heading, by which it is dragged wider. */
  | { readonly on: "edge"; readonly col: number }
  | { readonly on: "corner" };

const GRIP = 5;

/** `x` and `y` count from the grid's top left corner, in pixels. */
export function hitAt(x: number, y: number, { rows, cols, frozen }: Layout, { top, left }: Viewport): Hit {
  const across = x - HEAD_WIDTH;
  const down = y - HEAD_HEIGHT;
  const inCols = across < cols.start(frozen.cols) ? across : across + left;
  const inRows = down < rows.start(frozen.rows) ? down : down + top;
  const col = cols.at(Math.max(0, inCols));
  const row = rows.at(Math.max(0, inRows));
  if (across < 0 && down < 0) return { on: "corner" };
  if (across < 0) return { on: "row", row };
  if (down >= 0) return { on: "cell", row, col };
  if (cols.start(col + 1) - inCols < GRIP) return { on: "edge", col };
  if (inCols - cols.start(col) < GRIP && col > 0) return { on: "edge", col: lastSeen(cols, col - 1) };
  return { on: "column", col };
}

function lastSeen(cols: Layout["cols"], col: number): number {
  let at = col;
  while (at > 0 && cols.size(at) === 0) at -= 1;
  return at;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where cells are on the screen, counted from the grid's top left corner. */
export function boxOf(
  {
    row,
    col,
    rows: height,
    cols: width,
  }: { readonly row: number; readonly col: number; readonly rows: number; readonly cols: number },
  { rows, cols, frozen }: Layout,
  { top, left }: Viewport,
): Box {
  return {
    left: HEAD_WIDTH + cols.start(col) - (col < frozen.cols ? 0 : left),
    top: HEAD_HEIGHT + rows.start(row) - (row < frozen.rows ? 0 : top),
    width: cols.start(col + width) - cols.start(col),
    height: rows.start(row + height) - rows.start(row),
  };
}
