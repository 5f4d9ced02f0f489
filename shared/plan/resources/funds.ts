import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, DateSpan, Plan } from "../../recognize/types.ts";
import { budget } from "../../templates/kinds/budget.ts";
import { plainName } from "../../templates/names.ts";
import { windowOf } from "../implementation/windows.ts";

/** What the budget says of a funding source. */
export interface Fund {
  /** As the budget first writes it. */
  readonly name: string;
  /** The last day on which a line of it may be spent; null where none says. */
  readonly lasts: number | null;
  readonly lastsCell: Cell<DateSpan> | null;
  /** Whether every line of it that says so is one-time. */
  readonly isOneTime: boolean;
}

/** The funding sources of the budget, by their plain names. */
export const fundsOf = once((plan: Plan): ReadonlyMap<string, Fund> => {
  const funds = new Map<string, Fund>();
  const recurring = new Set<string>();
  for (const record of tablesOf(plan, budget).flatMap(({ records }) => records)) {
    const name = textOf(record.cells.fundingSource);
    const key = plainName(name);
    if (key === "") continue;
    const known = funds.get(key) ?? { name, lasts: null, lastsCell: null, isOneTime: false };
    const { end, endCell } = windowOf(record);
    const isLater = end !== null && end > (known.lasts ?? Number.NEGATIVE_INFINITY);
    if (record.cells.recurrence.value === "Recurring") recurring.add(key);
    funds.set(key, {
      ...known,
      ...(isLater && { lasts: end, lastsCell: endCell }),
      isOneTime: (known.isOneTime || record.cells.recurrence.value === "One-time") && !recurring.has(key),
    });
  }
  return funds;
});

/** The sources that a cell names, one or several: "Title I, Part A; General fund" is two. */
export function sourcesIn(text: string): readonly string[] {
  return text.split(/[;\n+]|\s(?:and|then|plus|&)\s/i).flatMap((part) => plainName(part) || []);
}
