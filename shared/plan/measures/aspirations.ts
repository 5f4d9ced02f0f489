import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { plainName } from "../../templates/names.ts";
import type { PlanNode } from "../implementation/tree.ts";
import { referencesIn } from "../references/references.ts";
import { toPriorities } from "../references/to-nodes.ts";
import { measuresOf } from "./measure-links.ts";

export interface Aspiration {
  readonly record: RecognizedRecord<typeof aspirations>;
  readonly names: readonly string[];
  /** Of the mission, or of a priority; null where the row does not say. */
  readonly level: "mission" | "priority" | null;
  /** The priorities it names. */
  readonly priorities: readonly PlanNode[];
  /** How many measures are about it. */
  readonly measuredBy: number;
}

/**
 * The aspirations of a plan. A measure is about one that names it or that it names, or whose priority it shares; a
 * mission measure that names nothing is about every mission aspiration.
 */
export const aspirationsOf = once((plan: Plan): Aspiration[] => {
  const measures = measuresOf(plan);
  const referToPriority = toPriorities(plan);
  const rows = tablesOf(plan, aspirations).flatMap(({ records }) =>
    records.flatMap((record) => {
      const names = [textOf(record.cells.id), textOf(record.cells.goal)].filter((name) => name !== "");
      return textOf(record.cells.goal) === "" ? [] : [{ record, names, level: levelOf(record) }];
    }),
  );
  const referToAspiration = referencesIn(rows);
  const referToMeasure = referencesIn(measures);
  const linked = measures.map((measure) => {
    const { parent, goal } = measure.record.cells;
    const said = [parent, goal].flatMap((cell) => referToAspiration(textOf(cell)));
    const names = new Set(said.flatMap((one) => ("to" in one ? one.to : [])));
    return { measure, names, isFree: names.size === 0 && measure.serves.size === 0 };
  });
  return rows.map((row) => {
    const named = referToMeasure(textOf(row.record.cells.measures)).filter((one) => "to" in one || one.kind === "all");
    const priorities = referToPriority(textOf(row.record.cells.priority)).flatMap((one) => ("to" in one ? one.to : []));
    const about = linked.filter(({ measure, names, isFree }) => {
      if (names.has(row) || priorities.some((priority) => measure.serves.has(priority))) return true;
      return isFree && row.level === "mission" && measure.level === "mission";
    });
    return { ...row, priorities, measuredBy: named.length + about.length };
  });
});

function levelOf({ cells }: RecognizedRecord<typeof aspirations>): Aspiration["level"] {
  const words = plainName(cells.level.value ?? textOf(cells.level));
  if (words.includes("mission")) return "mission";
  return words.includes("priority") || textOf(cells.priority) !== "" ? "priority" : null;
}
