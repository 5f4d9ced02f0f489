import type { PlanNode } from "../../plan/implementation/tree.ts";
import { type Aspiration, aspirationsOf } from "../../plan/measures/aspirations.ts";
import { baselineOf, type DatedFigure, figuresOf, finalTargetOf, shownFigure } from "../../plan/measures/figures.ts";
import { type Measure, measuresOf } from "../../plan/measures/measure-links.ts";
import { toInitiatives } from "../../plan/references/to-nodes.ts";
import { amountIn } from "../../recognize/amounts.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { plainName } from "../../templates/names.ts";
import { isEverybody, smallGroups } from "../group-size.ts";
import type { Hope, LineMeasure } from "./types.ts";

/** Aspirations by the priorities they are of, and those of none. */
export function hopesOf(plan: Plan): {
  readonly byPriority: ReadonlyMap<PlanNode, readonly Hope[]>;
  readonly others: readonly Hope[];
} {
  const isMeasured = measuresOf(plan).length > 0;
  const byPriority = new Map<PlanNode, Hope[]>();
  const others: Hope[] = [];
  for (const aspiration of aspirationsOf(plan)) {
    const hope = hopeOf(aspiration, isMeasured);
    if (aspiration.priorities.length === 0) others.push(hope);
    for (const node of aspiration.priorities) byPriority.set(node, [...(byPriority.get(node) ?? []), hope]);
  }
  return { byPriority, others };
}

function hopeOf({ record, measuredBy }: Aspiration, isMeasured: boolean): Hope {
  const { goal } = record.cells;
  const gaps = isMeasured && measuredBy === 0 ? [{ is: "no-measure" as const, at: goal.at }] : [];
  return { text: textOf(goal), at: goal.at, gaps };
}

/** Measures by what of the plan they are about. */
export function lineMeasures(plan: Plan): (node: PlanNode) => readonly LineMeasure[] {
  const small = smallGroups(plan);
  const byNode = new Map<PlanNode, LineMeasure[]>();
  for (const measure of measuresOf(plan)) {
    const line = lineMeasure(measure, small.has(measure.record));
    for (const node of measure.serves) byNode.set(node, [...(byNode.get(node) ?? []), line]);
  }
  return (node) => byNode.get(node) ?? [];
}

function lineMeasure({ record, name }: Measure, keptBack: boolean): LineMeasure {
  const target = finalTargetOf(record);
  const group = textOf(record.cells.studentGroup);
  const isNamed = group === "" || isEverybody(record) || plainName(name).includes(plainName(group));
  const shown = (figure: DatedFigure | null | undefined) => (figure && !keptBack ? shownFigure(figure) : null);
  return {
    name: isNamed ? name : `${name}, ${group}`,
    at: record.cells.measure.at,
    baseline: shown(baselineOf(record)),
    latest: shown(figuresOf(record, "actual").at(-1)),
    target: shown(target),
    by: target?.day ?? null,
    keptBack,
  };
}

/** What the rows of needs say of each initiative. A row that says none is needed is one, too. */
export function needsOf(plan: Plan): ReadonlyMap<PlanNode, { readonly cost: number | null }> {
  const refer = toInitiatives(plan);
  const costs = new Map<PlanNode, number | null>();
  for (const { cells } of tablesOf(plan, resourceNeeds).flatMap(({ records }) => records)) {
    const amount = amountIn(cells.cost);
    for (const reference of refer(textOf(cells.initiative))) {
      if (!("to" in reference)) continue;
      const known = costs.get(reference.to) ?? null;
      costs.set(reference.to, amount === null ? known : (known ?? 0) + amount);
    }
  }
  return new Map([...costs].map(([node, cost]) => [node, { cost }]));
}

/** What the rows about something say it costs; null where none does. */
export function ownCost(records: readonly RecognizedRecord[]): number | null {
  const amounts = records.flatMap((record) => amountIn(fieldOf(record, "cost")) ?? []);
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0);
}
