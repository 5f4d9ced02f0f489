import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { plainName } from "../../templates/names.ts";
import { baselineOf, type DatedFigure, finalTargetOf } from "./figures.ts";

interface MeasureFigures {
  readonly table: RecognizedTable;
  readonly baseline: DatedFigure | null;
  readonly target: DatedFigure | null;
}

/** A measure that stands in two tables. */
export interface SameMeasure {
  readonly name: string;
  readonly first: MeasureFigures;
  readonly second: MeasureFigures;
  /** Name of the sheet of the first. */
  readonly sheet: string;
}

/** Measures written in more than one table, by id and name, site and student group. */
export const sameMeasures = once((plan: Plan): SameMeasure[] => {
  const firstOf = new Map<string, MeasureFigures>();
  const same: SameMeasure[] = [];
  for (const table of tablesOf(plan, measures)) {
    for (const record of table.records) {
      const name = textOf(record.cells.measure);
      if (name === "") continue;
      const figures = { table, baseline: baselineOf(record), target: finalTargetOf(record) };
      const key = keyOf(record);
      const first = firstOf.get(key);
      if (!first) firstOf.set(key, figures);
      else if (first.table !== table) {
        const sheet = plan.workbook.sheets.find(({ id }) => id === first.table.sheet)?.name ?? first.table.sheet;
        same.push({ name, first, second: figures, sheet });
      }
    }
  }
  return same;
});

/** One measure of two sites, or of two groups, is two. */
function keyOf({ cells }: RecognizedRecord<typeof measures>): string {
  return [cells.measure, cells.site, cells.studentGroup].map((cell) => plainName(textOf(cell))).join("|");
}
