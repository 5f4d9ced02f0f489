import { textOf } from "../recognize/cells.ts";
import type { RecognizedRecord } from "../recognize/types.ts";
import type { measures } from "../templates/kinds/measures.ts";
import { plainName } from "../templates/names.ts";

type MeasureRecord = RecognizedRecord<typeof measures>;

/**
 * What to call each measure: as its cell does, and where several are called the same (“% positive”), with the number
 * or the goal that sets them apart.
 */
export function measureNames(records: readonly MeasureRecord[]): (record: MeasureRecord) => string {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(keyOf(record), (counts.get(keyOf(record)) ?? 0) + 1);
  return (record) => {
    const name = textOf(record.cells.measure);
    const mark = (counts.get(keyOf(record)) ?? 0) > 1 ? markOf(record) : "";
    return mark === "" ? name : `${name} (${mark})`;
  };
}

function keyOf({ cells: { measure, site, studentGroup } }: MeasureRecord): string {
  return [measure, site, studentGroup].map((cell) => plainName(textOf(cell))).join("|");
}

function markOf({ cells: { id, goal, strategy, initiative, parent } }: MeasureRecord): string {
  return [id, goal, strategy, initiative, parent].map(textOf).find((text) => text !== "") ?? "";
}
