import type { PlacedColumn } from "../recognize/cells.ts";
import { type StampedTable, stampedTables } from "../recognize/tables/stamped.ts";
import { isSureOfKind } from "../recognize/tables-of.ts";
import type { ColumnMatch, Plan, RecognizedTable } from "../recognize/types.ts";
import { kinds } from "../templates/kinds/index.ts";
import { unknown } from "../templates/kinds/unknown.ts";
import type { Field } from "../templates/types.ts";
import { overlap } from "../workbook/cells.ts";
import { phrase } from "../workbook/phrases.ts";
import type { CellRange } from "../workbook/types.ts";
import type { Said } from "./types.ts";

/** A table of which it is certain what it is, with the columns of which that is certain. */
export interface AdoptableTable {
  readonly recognized: RecognizedTable;
  readonly headerRow: number;
  /** From its first heading row to its last row. */
  readonly area: CellRange;
  /** Its number in the names of its stamps; null where it has none yet. */
  readonly number: number | null;
  readonly columns: readonly PlacedColumn[];
  /** A column that is being added to it. */
  readonly added: { readonly col: number; readonly field: Field } | null;
}

interface Checked {
  /** Null for what cannot be adopted; `left` then says why. */
  readonly table: AdoptableTable | null;
  readonly left: readonly Said[];
}

/** Whether a table can be adopted, and what of it must be left alone until a person says what it is. */
export function adoptable(plan: Plan, table: RecognizedTable): Checked {
  const { kind, headerRow } = table;
  const area = areaOf(table);
  const left = (says: Said["says"], at: CellRange = area): Said => ({ part: "names", at, says });
  if (headerRow === null) {
    return { table: null, left: [left(phrase("There is no row of headings here, so there is nothing to record."))] };
  }
  if ((kind.base ?? kind.id) === unknown.id) {
    return { table: null, left: [left(phrase("This table is none of the kinds we know, so it stays as it is."))] };
  }
  if (!isSureOfKind(table)) {
    const says = phrase("This may be “{kind}”, but that is not certain. It stays as it is until you say so.", {
      kind: { ours: kind.name },
    });
    return { table: null, left: [left(says)] };
  }
  const columns = table.columns.flatMap((column) => {
    const { field } = column;
    return field !== null && column.question === null ? [{ table, column, field }] : [];
  });
  const unsure = table.columns.filter(({ question, heading }) => question !== null && heading !== "");
  const stamped = stampedTables(plan.workbook, [...plan.pack.sheets.map((sheet) => sheet.kind), ...kinds]);
  return {
    table: { recognized: table, headerRow, area, number: numberOf(stamped, area), columns, added: null },
    left: unsure.map((column) => left(unsureColumn(column), headingAt(table, column))),
  };
}

function unsureColumn({ heading, field }: ColumnMatch) {
  if (field === null)
    return phrase("“{heading}” may be a field of ours, so it stays unnamed until you say.", { heading });
  return phrase("“{heading}” may be {field}, but that is not certain. It stays unnamed until you say so.", {
    heading,
    field: field.heading,
  });
}

function numberOf(stamped: readonly StampedTable[], area: CellRange): number | null {
  return stamped.find((one) => one.area.sheet === area.sheet && overlap(one.area, area))?.number ?? null;
}

/** From its first heading row to its last row, over all of its columns. */
export function areaOf({ sheet, headerRow, headerRows, dataEnd, columns }: RecognizedTable): CellRange {
  const top = headerRows[0] ?? headerRow ?? 0;
  const bottom = Math.max(headerRows.at(-1) ?? top, dataEnd ?? top);
  const cols = columns.map(({ col }) => col);
  const first = Math.min(...cols, ...(cols.length === 0 ? [0] : []));
  return { sheet, row: top, col: first, rows: bottom - top + 1, cols: Math.max(first, ...cols) - first + 1 };
}

/** The cell of a column's heading. */
export function headingAt({ sheet, headerRow }: RecognizedTable, { col }: Pick<ColumnMatch, "col">): CellRange {
  return { sheet, row: headerRow ?? 0, col, rows: 1, cols: 1 };
}
