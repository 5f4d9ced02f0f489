import { tablesOf } from "../recognize/tables-of.ts";
import type { Plan, RecognizedTable } from "../recognize/types.ts";
import type { SheetKind } from "../templates/types.ts";
import type { CellRange } from "../workbook/types.ts";

/** Where to speak of a whole table: its heading row. Null for a form without one. */
export function headingRowOf({ sheet, headerRow, columns }: RecognizedTable): CellRange | null {
  const [first, last] = [columns[0], columns.at(-1)];
  if (headerRow === null || !first || !last) return null;
  return { sheet, row: headerRow, col: first.col, rows: 1, cols: last.col - first.col + 1 };
}

/** The heading row of the first table of a kind; null where there is none. */
export function headingRow(plan: Plan, kind: SheetKind): CellRange | null {
  const [table] = tablesOf(plan, kind);
  return table ? headingRowOf(table) : null;
}
