import { textOf } from "../recognize/cells.ts";
import { groupedBy } from "../recognize/grouped-by.ts";
import { once } from "../recognize/once.ts";
import { tablesOf } from "../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../recognize/types.ts";
import { measures } from "../templates/kinds/measures.ts";
import { keptBack } from "./suppression.ts";

type MeasureRecord = RecognizedRecord<typeof measures>;

/** How many students stand behind a figure; null where the row does not say it as a number. */
export function groupSize({ cells }: MeasureRecord): number | null {
  const said = textOf(cells.denominator).replaceAll(",", "");
  return /^\d+$/.test(said) ? Number(said) : null;
}

/** Whether a row is about all students rather than a part of them. */
export function isEverybody({ cells }: MeasureRecord): boolean {
  return /^(?:all|every)\b/i.test(textOf(cells.studentGroup));
}

/** The fewest students whose figures are shown. */
export const FEWEST_SHOWN = 10;

/**
 * Measures whose figures would tell of single students: groups under the least, and the next smallest of the same
 * measure and site where the one could be worked out from the others.
 */
export const smallGroups = once((plan: Plan): ReadonlySet<MeasureRecord> => {
  const records = tablesOf(plan, measures).flatMap((table) => table.records);
  const byMeasure = groupedBy(records, ({ cells }) => `${textOf(cells.measure)} / ${textOf(cells.site)}`);
  return new Set(
    [...byMeasure.values()].flatMap((rows) => {
      const sizes = rows.map((record) => (isEverybody(record) ? null : groupSize(record)));
      const hidden = keptBack(sizes, FEWEST_SHOWN);
      return rows.filter((_, at) => hidden.has(at));
    }),
  );
});
