import { wrapped } from "@throughline/shared/workbook/cell-styles.ts";
import { lineLooks } from "@throughline/shared/workbook/look.ts";
import type { SpecCell, SpecColumn, SpecLine } from "@throughline/shared/workbook/sheet-spec.ts";
import { linesOf } from "@throughline/shared/workbook/text-lines.ts";

// In points.
const LINE = 15;
const HEADING_MARGIN = 9;

// In characters: the arrow that filters covers this much of a heading.
const ARROW = 2.5;
// Bold letters are a little wider.
const BOLD = 1.03;

/** High enough for the longest heading. */
export function headingHeight(columns: readonly SpecColumn[], hasArrows: boolean): number {
  const room = (width: number) => Math.max(4, (hasArrows ? width - ARROW : width) / BOLD);
  return (
    HEADING_MARGIN + LINE * Math.max(1, ...columns.map(({ heading, width }) => linesOf(`${heading} *`, room(width))))
  );
}

/** High enough for the longest text of the row; null for one line, which is every spreadsheet's own height. */
export function rowHeight(columns: readonly SpecColumn[], row: readonly SpecCell[] | undefined): number | null {
  if (row === undefined) return null;
  let most = 1;
  for (let col = 0; col < row.length; col += 1) {
    const value = row[col]?.value;
    const column = columns[col];
    if (typeof value !== "string" || !column || !wrapped.has(column.holds) || isShort(value, column.width)) continue;
    most = Math.max(most, linesOf(value, column.width));
  }
  return most === 1 ? null : LINE * most;
}

/** Surely one line: even capitals would fit. */
function isShort(text: string, width: number): boolean {
  return text.length * 1.4 < width && !text.includes("\n");
}

/** A line above or below the table; headings have room above them. */
export function lineHeight(role: SpecLine["role"]): number | null {
  const { size } = lineLooks[role];
  if (size === undefined) return null;
  return role === "heading" ? size * 2.4 : size * 1.6;
}
