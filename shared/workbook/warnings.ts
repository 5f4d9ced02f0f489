import { cellName } from "./a1.ts";
import { layOut, placeOf } from "./lay-out.ts";
import type { SheetSpec } from "./sheet-spec.ts";
import type { CellRange } from "./types.ts";

/** Cells that a person is asked about before they are changed, and what holds as long as they are as they were made. */
export interface Warning {
  readonly at: CellRange;
  /** As it reads in the first of the cells. */
  readonly formula: string;
}

export const WARNING_WORDS = "This cell belongs to the template, and other cells count on it. Change it all the same?";

/**
 * Rules that hold while a cell is as it was made, and only warn: the spreadsheet asks before it is changed, and takes a
 * yes. A rule that never holds would mark each of these cells as wrong.
 */
export function warningsOf(spec: SheetSpec): Warning[] {
  const { above, below = [], warnOn, table } = spec;
  const { headings, lines, allRows } = layOut(spec);
  const cell = (row: number, col: number): CellRange => ({ sheet: spec.name, row, col, rows: 1, cols: 1 });
  const onHeadings = (table?.columns ?? []).map(({ heading }, col) => {
    const at = cell(headings ?? 0, col);
    return { at, formula: isStill(cellName(at), heading) };
  });
  const onLines = [...above, ...below].map(({ cell: { value, formula } }, index) => {
    const at = cell(lines[index] ?? 0, 0);
    const name = cellName(at);
    return { at, formula: formula === undefined ? isStill(name, String(value ?? "")) : stillCalculates(name) };
  });
  const onCalculated = (table?.columns ?? []).flatMap(({ formula }, col) => {
    if (formula === undefined || allRows === 0) return [];
    const at = placeOf(spec, { part: "column", col, filled: false });
    return [{ at, formula: stillCalculates(cellName(at)) }];
  });
  return [
    ...(warnOn.includes("headings") ? onHeadings : []),
    ...(warnOn.includes("lines") ? onLines : []),
    ...(warnOn.includes("calculated") ? onCalculated : []),
  ];
}

// The longest text that a formula of a rule can hold.
const LONGEST_TEXT = 200;

function isStill(cell: string, text: string): string {
  return text.length > LONGEST_TEXT ? `LEN(${cell})=${text.length}` : `EXACT(${cell},"${text.replaceAll('"', '""')}")`;
}

function stillCalculates(cell: string): string {
  return `ISFORMULA(${cell})`;
}
