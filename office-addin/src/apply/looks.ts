import {
  bodyStyle,
  type CellStyle,
  headingStyle,
  lineStyle,
  linkStyle,
} from "@throughline/shared/workbook/cell-styles.ts";
import { layOut, placeOf } from "@throughline/shared/workbook/lay-out.ts";
import { RULE } from "@throughline/shared/workbook/look.ts";
import type { SheetSpec, SpecTable } from "@throughline/shared/workbook/sheet-spec.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import type { RangeOf } from "./add-sheet.ts";

/** Gives every part of a new sheet its look, the same as in a file. */
export function putLooks(spec: SheetSpec, rangeOf: RangeOf): void {
  const { lines } = layOut(spec);
  for (const [index, { role, cell }] of [...spec.above, ...(spec.below ?? [])].entries()) {
    put(rangeOf(oneCell(lines[index] ?? 0, 0)), lineStyle(role, cell));
  }
  if (!spec.table) {
    rangeOf(oneCell(0, 0)).format.columnWidth = points(28);
    return;
  }
  putTable(spec, spec.table, rangeOf);
}

function putTable(spec: SheetSpec, table: SpecTable, rangeOf: RangeOf): void {
  const { headings, firstRow, filledRows, allRows } = layOut(spec);
  for (const [col, column] of table.columns.entries()) {
    const head = rangeOf(oneCell(headings ?? 0, col));
    head.format.columnWidth = points(column.width);
    const style = headingStyle(column);
    put(head, style);
    if (style.format !== null) head.numberFormat = [[style.format]];
    const body = (first: number, rows: number, rowsAre: SpecTable["rowsAre"]) => {
      if (rows > 0) put(rangeOf({ sheet: spec.name, row: first, col, rows, cols: 1 }), bodyStyle(column, rowsAre));
    };
    body(firstRow, filledRows, table.rowsAre);
    body(firstRow + filledRows, allRows - filledRows, "entries");
    for (const [down, row] of table.rows.entries()) {
      if (row[col]?.link) put(rangeOf(oneCell(firstRow + down, col)), linkStyle(bodyStyle(column, table.rowsAre)));
    }
  }
  rangeOf(placeOf(spec, { part: "table" })).format.autofitRows();
}

function oneCell(row: number, col: number): CellRange {
  return { sheet: "", row, col, rows: 1, cols: 1 };
}

/** Points of a column so many letters wide: seven pixels each and five around, as Excel has it for its usual font. */
function points(letters: number): number {
  return (letters * 7 + 5) * 0.75;
}

function put({ format }: Excel.Range, { look, align, wrap, vertical, indent, ruled }: CellStyle): void {
  const { font } = format;
  font.color = `#${look.ink}`;
  if (look.bold) font.bold = true;
  if (look.italic) font.italic = true;
  if (look.strike) font.strikethrough = true;
  if (look.underline) font.underline = "Single";
  if (look.size !== undefined) font.size = look.size;
  if (look.fill !== null) format.fill.color = `#${look.fill}`;
  if (align) format.horizontalAlignment = sides[align];
  format.verticalAlignment = heights[vertical ?? "top"];
  if (wrap) format.wrapText = true;
  if (indent !== undefined) format.indentLevel = indent;
  if (!ruled) return;
  for (const edge of ["EdgeBottom", "EdgeRight", "InsideHorizontal"] as const) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${RULE}`;
  }
}

const sides = { left: "Left", center: "Center", right: "Right" } as const;
const heights = { top: "Top", center: "Center", bottom: "Bottom" } as const;
