import type { Layout } from "./layout.ts";
import type { Viewport } from "./view.ts";

/** The rows and columns to draw: those in sight and a few around them. `end` is the first not drawn. */
export interface Window {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstCol: number;
  readonly endCol: number;
}

// Drawn beyond what is in sight, so that scrolling finds something there.
const AROUND = 240;

export function windowOf({ rows, cols, frozen }: Layout, { top, left, width, height }: Viewport): Window {
  return {
    firstRow: Math.max(frozen.rows, rows.at(Math.max(0, top + rows.start(frozen.rows) - AROUND))),
    endRow: Math.min(rows.count, rows.at(top + height + AROUND) + 1),
    firstCol: Math.max(frozen.cols, cols.at(Math.max(0, left + cols.start(frozen.cols) - AROUND))),
    endCol: Math.min(cols.count, cols.at(left + width + AROUND) + 1),
  };
}

export function isSameWindow(one: Window, other: Window): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.endRow === other.endRow &&
    one.firstCol === other.firstCol &&
    one.endCol === other.endCol
  );
}
