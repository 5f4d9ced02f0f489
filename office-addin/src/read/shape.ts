import type { Abilities } from "../abilities.ts";
import { type Area, areasOf, sameArea } from "../areas.ts";
import type { Answer } from "../batch.ts";
import type { ListedSheet } from "./book.ts";

/** Where a sheet has what. */
export interface Shape {
  /** From the first cell that holds something to the last; null for an empty sheet. */
  readonly used: Area | null;
  readonly merges: readonly Area[];
  /** Cells with a drop-down or another rule; null where Excel does not say, on a protected sheet. */
  readonly ruled: readonly Area[] | null;
  /** Whether a formula fills other cells than its own. */
  readonly spills: boolean;
}

/** `sheet.protected` must be as it is now: Excel refuses the whole batch where it is not. */
export function askShape(
  workbook: Excel.Workbook,
  sheet: Pick<ListedSheet, "id" | "protected">,
  abilities: Abilities,
): Answer<Shape> {
  const worksheet = workbook.worksheets.getItem(sheet.id);
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("address");
  if (abilities.spills) used.load("hasSpill");
  const all = worksheet.getRange();
  const merged = abilities.merges ? all.getMergedAreasOrNullObject() : null;
  merged?.load("address");
  const ruled = sheet.protected ? null : all.getSpecialCellsOrNullObject("DataValidations");
  ruled?.load("address");
  return () => ({
    used: used.isNullObject ? null : (areasOf(used.address)[0] ?? null),
    merges: merged === null || merged.isNullObject ? [] : areasOf(merged.address),
    ruled: ruled === null ? null : ruled.isNullObject ? [] : areasOf(ruled.address),
    spills: abilities.spills && !used.isNullObject && used.hasSpill !== false,
  });
}

export function sameShape(one: Shape, other: Shape): boolean {
  return sameArea(one.used, other.used) && sameAreas(one.merges, other.merges) && sameAreas(one.ruled, other.ruled);
}

function sameAreas(some: readonly Area[] | null, others: readonly Area[] | null): boolean {
  if (some === null || others === null) return some === others;
  return columnRuns(some) === columnRuns(others);
}

/** The same cells give the same text, however they are cut into areas. */
function columnRuns(areas: readonly Area[]): string {
  const columns = [...areas].sort((one, other) => one.row - other.row);
  const runs = new Map<number, [first: number, end: number][]>();
  for (const { row, col, rows, cols } of columns) {
    for (let at = col; at < col + cols; at += 1) {
      const own = runs.get(at) ?? [];
      const last = own.at(-1);
      if (last && last[1] >= row) last[1] = Math.max(last[1], row + rows);
      else own.push([row, row + rows]);
      runs.set(at, own);
    }
  }
  return JSON.stringify([...runs].sort(([one], [other]) => one - other));
}
