import { stepsByDeliverable } from "../../plan/implementation/steps.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const stepsPerDeliverable = definePlanRule({
  id: "plan/steps-per-deliverable",
  severity: "warning",
  needs: [columns(priorities, "deliverable"), columns(implementationPlan, "deliverable")],
  docs: {
    what: "A deliverable takes twelve action steps at most.",
    why: "A longer list is a to-do list; in a plan nobody reads to its end.",
    how: "Join small steps, or split the deliverable into two.",
    source: "rule 10",
  },
  messages: {
    many: "“{deliverable}” takes {count:action step|action steps}; {most} is what a plan can show. Join some, or split the deliverable.",
  },
  options: { most: 12 },
  check({ plan, options: { most }, report }) {
    for (const [node, steps] of stepsByDeliverable(plan)) {
      if (steps.length <= most) continue;
      const related = steps.map(({ record }) => record.cells.actionStep.at);
      report("many", node.cell.at, { deliverable: node.name, count: steps.length, most }, { related });
    }
  },
});

export const examples = [
  good(`
    | Priorities          | Initiative     | Deliverable    |
    |                     | Coaching       | Coaching guide |
    | Implementation plan | Deliverable    | Action step    |
    |                     | Coaching guide | Write guide    |
    |                     | Coaching guide | Print guide    |`),
  {
    ...bad(
      `
    | Priorities          | Initiative     | Deliverable    |
    |                     | Coaching       | Coaching guide |
    | Implementation plan | Deliverable    | Action step    |
    |                     | Coaching guide | Ask schools    |
    |                     | Coaching guide | Write guide    |
    |                     | Coaching guide | Print guide    |`,
      "Priorities!B2 “Coaching guide” takes 3 action steps; 2 is what a plan can show. Join some, or split the deliverable.",
    ),
    options: { most: 2 },
  },
];
