import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import type { Reference } from "../references/references.ts";
import { toDeliverables } from "../references/to-nodes.ts";
import { type PlanNode, planTree } from "./tree.ts";

/** An action step, and what its deliverable cell refers to on the sheet of priorities. */
export interface Step {
  readonly table: RecognizedTable<typeof implementationPlan>;
  readonly record: RecognizedRecord<typeof implementationPlan>;
  readonly name: string;
  readonly deliverables: readonly Reference<PlanNode>[];
}

/** Every row of the implementation plan that says what will be done. */
export const stepsOf = once((plan: Plan): Step[] => {
  const refer = toDeliverables(plan);
  return tablesOf(plan, implementationPlan).flatMap((table) =>
    table.records.flatMap((record) => {
      const name = textOf(record.cells.actionStep);
      return name === "" ? [] : [{ table, record, name, deliverables: refer(textOf(record.cells.deliverable)) }];
    }),
  );
});

/** The steps that lead to each deliverable. One that all deliverables have counts for each. */
export const stepsByDeliverable = once((plan: Plan): ReadonlyMap<PlanNode, readonly Step[]> => {
  const { deliverables } = planTree(plan);
  const byNode = new Map<PlanNode, Step[]>(deliverables.map((node) => [node, []]));
  for (const step of stepsOf(plan)) {
    for (const reference of step.deliverables) {
      if (reference.kind === "found") byNode.get(reference.to)?.push(step);
      if (reference.kind === "all") for (const list of byNode.values()) list.push(step);
    }
  }
  return byNode;
});
