import type { PlanNode } from "../../plan/implementation/tree.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import type { SheetKind } from "../../templates/types.ts";
import type { CellRange } from "../../workbook/types.ts";
import type { Item } from "./types.ts";

/** Every row of the sheets of these kinds. */
export function rowsOfKinds(...kinds: readonly SheetKind[]): (plan: Plan) => readonly Item[] {
  return (plan) =>
    kinds.flatMap((kind) =>
      tablesOf(plan, kind).flatMap((table) => table.records.map((record) => itemOf(plan, record))),
    );
}

export function itemOf(plan: Plan, record: RecognizedRecord): Item {
  const table = tableOf(plan, record);
  const names =
    table?.kind.namedBy.filter((field) => field !== "id").flatMap((field) => fieldOf(record, field) ?? []) ?? [];
  return { name: names.map(textOf).find((name) => name !== "") ?? "", records: [record], at: rowOf(table, record) };
}

/** A priority, initiative or deliverable: where it is first written, which is all there is of one without a row of its own. */
export function itemOfNode({ name, records, cell, table }: PlanNode): Item {
  const first = table.records.filter(({ row }) => row === cell.at.row);
  return { name, records: records.length > 0 ? records : first, at: { ...cell.at, rows: 1, cols: 1 } };
}

function tableOf({ tables }: Plan, { sheet, row }: RecognizedRecord): RecognizedTable | undefined {
  return tables.find((table) => {
    return table.sheet === sheet && (table.dataStart ?? row + 1) <= row && row <= (table.dataEnd ?? row - 1);
  });
}

/** The cells of a row, from the table's first column to its last. */
function rowOf(table: RecognizedTable | undefined, { sheet, row }: RecognizedRecord): CellRange {
  const cols = table?.columns.map(({ col }) => col) ?? [0];
  const first = Math.min(...cols);
  return { sheet, row, col: first, rows: 1, cols: Math.max(...cols) - first + 1 };
}

/** Ranges that stand one below the other, as one; in the order of the sheet. */
export function stacked(ranges: readonly CellRange[]): readonly CellRange[] {
  const sorted = [...ranges].sort((one, other) => {
    return one.sheet === other.sheet ? one.col - other.col || one.row - other.row : one.sheet < other.sheet ? -1 : 1;
  });
  const runs: CellRange[] = [];
  for (const range of sorted) {
    const last = runs.at(-1);
    const isNext = last && last.sheet === range.sheet && last.col === range.col && last.cols === range.cols;
    if (isNext && range.row <= last.row + last.rows) {
      const end = Math.max(last.row + last.rows, range.row + range.rows);
      runs[runs.length - 1] = { ...last, rows: end - last.row };
    } else runs.push(range);
  }
  return runs.sort((one, other) => (one.sheet === other.sheet ? one.row - other.row : 0));
}
