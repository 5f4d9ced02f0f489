import type { PlacedColumn } from "../../recognize/cells.ts";
import type { Plan, StatusWord } from "../../recognize/types.ts";
import { readStatus } from "../../recognize/values/status.ts";
import { plainName } from "../../templates/names.ts";
import { choicesOf } from "../../templates/pack.ts";
import { choicesIn, dropDownsIn } from "./drop-downs.ts";

/** The words that a column of status is to hold. */
export interface StatusLabels {
  /** The word for each status; a status that two words stand for has none. */
  readonly byStatus: ReadonlyMap<StatusWord, string>;
  /** Every word of the list, as names are compared. */
  readonly plain: ReadonlySet<string>;
}

/** Those of the column's own drop-down where it has one, for that is the workbook's list; else those of the pack. */
export function statusLabels(plan: Plan, column: PlacedColumn<"status">): StatusLabels {
  const rule = dropDownsIn(plan, column)?.rule ?? null;
  const own = rule && choicesIn(plan, rule, column.table.sheet);
  const labels = own && own.length > 0 ? own : choicesOf(plan.pack, column.field).map(({ label }) => label);
  const byStatus = new Map<StatusWord, string>();
  const twice = new Set<StatusWord>();
  for (const label of labels) {
    const status = readStatus(label, null);
    if (status === null) continue;
    if (byStatus.has(status)) twice.add(status);
    byStatus.set(status, label);
  }
  for (const status of twice) byStatus.delete(status);
  return { byStatus, plain: new Set(labels.map(plainName)) };
}
