import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { CellLook } from "@throughline/xlsx/src/appearance/types.ts";

interface Measures {
  /** Of a row with one line, in pixels. */
  readonly usual: number;
  lookAt(row: number, col: number): CellLook;
  widthOf(col: number): number;
}

const POINT = 96 / 72;
// A letter of the usual font is about so much of its size wide, and a line of it so much high.
const LETTER = 0.53;
const LINE = 1.32;
const PADDING = 8;
// As high as a row can be.
const MOST = 546;

/** High enough for the texts of a row whose file says no height, as spreadsheets do when they open it. */
export function heightFor(sheet: SheetSnapshot, row: number, { usual, lookAt, widthOf }: Measures): number {
  const values = sheet.values[row - sheet.origin.row] ?? [];
  let most = usual;
  for (const [index, value] of values.entries()) {
    if (value === null) continue;
    const col = sheet.origin.col + index;
    const look = lookAt(row, col);
    const points = look.size ?? 11;
    if (points <= 11 && !look.wraps) continue;
    const line = points * POINT * LINE;
    const lines = look.wraps && typeof value === "string" ? linesIn(value, widthOf(col), points) : 1;
    most = Math.max(most, Math.ceil(lines * line) + 2);
  }
  return Math.min(most, MOST);
}

function linesIn(text: string, width: number, points: number): number {
  const letters = Math.max(4, (width - PADDING) / (points * POINT * LETTER));
  return text.split("\n").reduce((lines, paragraph) => lines + Math.max(1, Math.ceil(paragraph.length / letters)), 0);
}
