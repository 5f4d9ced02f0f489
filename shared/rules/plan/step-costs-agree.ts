import { stepsOf } from "../../plan/implementation/steps.ts";
import { type PlanNode, planTree } from "../../plan/implementation/tree.ts";
import { referencesIn } from "../../plan/references/references.ts";
import { amountIn, amountText } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

interface Sum {
  readonly sum: number;
  /** The cells that say a cost. */
  readonly cells: readonly Cell[];
  /** Whether every row says one. */
  readonly isWhole: boolean;
}

export const stepCostsAgree = definePlanRule({
  id: "plan/step-costs-agree",
  severity: "warning",
  needs: [
    columns(priorities, "initiative"),
    columns(implementationPlan, "cost"),
    columns(resourceNeeds, "initiative", "cost"),
  ],
  docs: {
    what: "What the action steps of an initiative cost is what its resource needs say.",
    why: "The board approves one of the two sums and the office spends the other.",
    how: "Correct the sum that is wrong, or write what is missing beside the steps or among the needs.",
    source: "SK-15, SK-16; rule 39 (more than $100 and 1 % apart)",
  },
  messages: {
    apart:
      "The steps of “{initiative}” cost {steps}; its needs come to {needs}. Correct one of them, or write what is missing.",
  },
  options: { leastDollars: 100, leastPercent: 1 },
  check({ plan, options, report }) {
    const tree = planTree(plan);
    const initiativeOf = new Map<PlanNode, PlanNode>([
      ...tree.initiatives.map((node) => [node, node] as const),
      ...tree.deliverables.flatMap((node) => node.parents.map((parent) => [node, parent] as const)),
    ]);
    const refer = referencesIn([...tree.initiatives, ...tree.deliverables]);
    const add = (sums: Map<PlanNode, Sum>, names: readonly Cell[], cost: Cell) => {
      const found = names.flatMap((cell) => refer(textOf(cell))).flatMap((one) => ("to" in one ? one.to : []));
      const named = new Set(found.flatMap((node) => initiativeOf.get(node) ?? []));
      const [initiative] = named;
      // What several initiatives share says no sum of any one of them.
      if (!initiative || named.size > 1 || cost.from !== null) return;
      const amount = amountIn(cost);
      const { sum, cells, isWhole } = sums.get(initiative) ?? { sum: 0, cells: [], isWhole: true };
      sums.set(initiative, {
        sum: sum + (amount ?? 0),
        cells: amount === null ? cells : [...cells, cost],
        isWhole: isWhole && amount !== null,
      });
    };
    const [steps, needs] = [new Map<PlanNode, Sum>(), new Map<PlanNode, Sum>()];
    for (const { record } of stepsOf(plan)) {
      add(steps, [record.cells.deliverable, record.cells.initiative], record.cells.cost);
    }
    for (const { cells } of tablesOf(plan, resourceNeeds).flatMap(({ records }) => records)) {
      add(needs, [cells.initiative, cells.deliverable], cells.cost);
    }
    for (const [node, need] of needs) {
      const step = steps.get(node);
      const [first] = need.cells;
      if (!step || step.cells.length === 0 || !first) continue;
      const slack = Math.max(options.leastDollars, (Math.max(need.sum, step.sum) * options.leastPercent) / 100);
      // What a sum falls short by may be in the rows that say no cost.
      const isOver = step.sum - need.sum > slack && need.isWhole;
      const isUnder = need.sum - step.sum > slack && step.isWhole;
      if (!isOver && !isUnder) continue;
      const values = {
        initiative: node.name,
        steps: amountText(step.sum, "money"),
        needs: amountText(need.sum, "money"),
      };
      report("apart", first.at, values, { related: [...need.cells.slice(1), ...step.cells].map(({ at }) => at) });
    }
  },
});

const PRIORITIES = `
    | Priorities          | Priority | Initiative | Deliverable    |
    |                     | Literacy | Coaching   | Coaching guide |`;

export const examples = [
  good(`${PRIORITIES}
    | Implementation plan | Deliverable    | Action step  | Cost  |
    |                     | Coaching guide | Hire coach   | 62000 |
    |                     | Coaching guide | Print guides | 450   |
    | Resource needs      | Initiative | Need   | Total cost |
    |                     | Coaching   | Coach  | 62000      |
    |                     | Coaching   | Guides | 500        |`),
  good(`${PRIORITIES}
    | Implementation plan | Deliverable    | Action step  | Cost  |
    |                     | Coaching guide | Hire coach   |       |
    |                     | Coaching guide | Print guides | 500   |
    | Resource needs      | Initiative | Need   | Total cost |
    |                     | Coaching   | Coach  | 62000      |
    |                     | Coaching   | Guides | 500        |`),
  bad(
    `${PRIORITIES}
    | Implementation plan | Deliverable    | Action step  | Cost  |
    |                     | Coaching guide | Hire coach   | 62000 |
    |                     | Coaching guide | Print guides | 4500  |
    | Resource needs      | Initiative | Need   | Total cost |
    |                     | Coaching   | Coach  | 62000      |
    |                     | Coaching   | Guides | 500        |`,
    "'Resource needs'!C2 The steps of “Coaching” cost $66,500; its needs come to $62,500. Correct one of them, or write what is missing.",
  ),
];
