import { isOfKindId } from "@throughline/shared/recognize/tables-of.ts";
import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";

/** A table of the plan that has its headings and no row yet. */
export interface BlankTable {
  readonly table: RecognizedTable;
  /** The cell to begin with, below the first heading of ours; an id can come later. */
  readonly first: CellRef;
}

/** Tables of a kind we know: rules look at nothing else. */
export function tablesRead({ plan }: { readonly plan: Plan }): readonly RecognizedTable[] {
  return plan.tables.filter(({ kind }) => kind.id !== "unknown");
}

/** In the order of the tabs; of these kinds, where kinds are given. */
export function blankTables(of: { readonly plan: Plan }, kinds?: readonly string[]): readonly BlankTable[] {
  const { sheets } = of.plan.workbook;
  const tabs = new Map(sheets.map(({ id }, index) => [id, index]));
  return tablesOfPlan(of)
    .filter((table) => kinds === undefined || kinds.some((kind) => isOfKindId(table, kind)))
    .flatMap((table) => (table.records.length === 0 && table.headerRow !== null ? [blank(table, table.headerRow)] : []))
    .sort((one, other) => (tabs.get(one.first.sheet) ?? 0) - (tabs.get(other.first.sheet) ?? 0));
}

/** Whether there are headings for a plan, and nothing under any of them. */
export function isBlankPlan(of: { readonly plan: Plan }): boolean {
  const tables = tablesOfPlan(of);
  return tables.length > 0 && tables.every(({ records }) => records.length === 0);
}

/** Those that a plan is written in: lists of choices, and a rubric, are filled before anyone has planned anything. */
export function tablesOfPlan(of: { readonly plan: Plan }): readonly RecognizedTable[] {
  return tablesRead(of).filter((table) => !isOfKindId(table, "lists") && !isOfKindId(table, "rubric"));
}

function blank(table: RecognizedTable, headerRow: number): BlankTable {
  const { columns, headerRows, sheet } = table;
  const first = columns.find(({ field }) => field !== null && field.type !== "id") ?? columns[0];
  const row = Math.max(headerRow, ...headerRows) + 1;
  return { table, first: { sheet, row, col: first?.col ?? 0 } };
}
