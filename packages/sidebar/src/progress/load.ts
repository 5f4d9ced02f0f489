import { ownerLoad } from "@throughline/shared/analyses/implementation-plan/owner-load.ts";
import { monthKey } from "@throughline/shared/analyses/months.ts";
import type { AnalysisTable, Entry } from "@throughline/shared/analyses/types.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import { asked } from "../analyses/told.ts";

/** Open steps by owner: those past their date, of the coming months, and of later or no date. */
export interface Load {
  /** The analysis' own table: its sentence and the names of its rows. */
  readonly table: AnalysisTable;
  /** "late", a month such as "2026-11", "later", or "undated" where no step has a later date. */
  readonly columns: readonly string[];
  readonly rows: readonly { readonly owner: Entry; readonly cells: readonly (readonly CellRef[])[] }[];
  /** The greatest number of steps that one owner has due at one time. */
  readonly most: number;
}

// As many as fit beside a name in a narrow pane.
const MONTHS = 2;

/** Null where no step is open. */
export function loadOf(plan: Plan, today: number): Load | null {
  const [table] = asked(ownerLoad, { plan, at: today }).tables;
  if (!table) return null;
  const ids = table.columns.map(({ id }) => id).filter((id) => id !== "owner" && id !== "all");
  const isMonth = (id: string) => /^\d/.test(id);
  const near = ids.filter((id) => isMonth(id) && id >= monthKey(today)).slice(0, MONTHS);
  const rest = ids.filter((id) => id !== "late" && !near.includes(id));
  const groups = [
    { id: "late", of: ids.filter((id) => id === "late") },
    ...near.map((id) => ({ id, of: [id] })),
    { id: rest.some(isMonth) ? "later" : "undated", of: rest },
  ].filter(({ of }) => of.length > 0);
  const rows = table.rows
    .filter(({ isTotal }) => !isTotal)
    .flatMap(({ entries }) => {
      const { owner } = entries;
      return owner ? [{ owner, cells: groups.map(({ of }) => of.flatMap((id) => entries[id]?.from ?? [])) }] : [];
    });
  return {
    table,
    columns: groups.map(({ id }) => id),
    rows,
    most: Math.max(
      0,
      ...rows.flatMap(({ cells }) => cells.flatMap(({ length }, at) => (isSoon(groups[at]?.id) ? length : []))),
    ),
  };
}

/** Whether what stands in a column is due at one time, so that much of it is a load. */
export function isSoon(column: string | undefined): boolean {
  return column !== undefined && column !== "later" && column !== "undated";
}
