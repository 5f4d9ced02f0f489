import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { plainName } from "../../templates/names.ts";
import { type PlanNode, planTree } from "../implementation/tree.ts";
import { referencesIn } from "../references/references.ts";
import { toInitiatives, toNodes, toPriorities } from "../references/to-nodes.ts";

export type MeasureLevel = "mission" | "priority" | "initiative" | "practical";

/** A measure, and what of the plan it is about. */
export interface Measure {
  readonly record: RecognizedRecord<typeof measures>;
  readonly name: string;
  readonly names: readonly string[];
  /** Null where the row does not say. */
  readonly level: MeasureLevel | null;
  /** The priorities, initiatives and deliverables that it names, or that name it. */
  readonly serves: ReadonlySet<PlanNode>;
}

interface DraftMeasure extends Measure {
  readonly serves: Set<PlanNode>;
}

/** Every named measure of the plan, with all the links that either side writes down. */
export const measuresOf = once((plan: Plan): Measure[] => {
  const tree = planTree(plan);
  const nodes = [...tree.priorities, ...tree.initiatives, ...tree.deliverables];
  const refer = { priority: toPriorities(plan), initiative: toInitiatives(plan), parent: toNodes(plan) };
  const found = tablesOf(plan, measures).flatMap(({ records }) =>
    records.flatMap((record): DraftMeasure[] => {
      const { id, measure, level, priority, initiative, parent } = record.cells;
      const name = textOf(measure);
      if (name === "") return [];
      const named = [
        ...refer.priority(textOf(priority)),
        ...refer.initiative(textOf(initiative)),
        ...refer.parent(textOf(parent)),
      ];
      const serves = new Set(named.flatMap((reference) => ("to" in reference ? [reference.to] : [])));
      const names = [textOf(id), name].filter((text) => text !== "");
      return [{ record, name, names, level: levelOf(level.value ?? textOf(level)), serves }];
    }),
  );
  const referToMeasure = referencesIn(found);
  for (const node of nodes) {
    for (const { cells } of node.records) {
      for (const reference of [...referToMeasure(textOf(cells.measures)), ...referToMeasure(textOf(cells.measure))]) {
        if ("to" in reference) reference.to.serves.add(node);
      }
    }
  }
  return found;
});

function levelOf(text: string): MeasureLevel | null {
  const words = plainName(text);
  if (words.includes("mission")) return "mission";
  if (words.includes("priority")) return "priority";
  if (words.includes("initiative")) return "initiative";
  return words.includes("practical") ? "practical" : null;
}

/** Whether a measure is about a node or anything below it. */
export function isMeasuredBy(node: PlanNode, measure: Measure): boolean {
  return measure.serves.has(node) || node.children.some((child) => isMeasuredBy(child, measure));
}
