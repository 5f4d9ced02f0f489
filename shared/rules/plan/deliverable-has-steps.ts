import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { stepsByDeliverable } from "../../plan/implementation/steps.ts";
import { scheduleOf } from "../../plan/implementation/tree.ts";
import { comingYear, overlaps, schoolYearName } from "../../plan/implementation/windows.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const deliverableHasSteps = definePlanRule({
  id: "plan/deliverable-has-steps",
  severity: "error",
  needs: [columns(priorities, "deliverable"), columns(implementationPlan, "deliverable")],
  docs: {
    what: "Every deliverable of the coming year has at least one action step.",
    why: "A deliverable with no steps is a promise that nobody has planned to keep.",
    how: "Write the first step under Implementation plan, and name the deliverable beside it.",
    source: "rule 3; SK-15",
  },
  messages: {
    none: "“{deliverable}” falls in {year}, and no action step leads to it. Write the first one under Implementation plan.",
  },
  check({ plan, report, notChecked }) {
    const year = comingYear(plan);
    if (!year) return notChecked(phrase("dates in the implementation plan"));
    for (const [node, steps] of stepsByDeliverable(plan)) {
      const { start, end } = scheduleOf(node);
      const isDue = end !== null && overlaps({ start: start ?? end, end }, year);
      const isOver = node.records.some((record) => ["done", "dropped"].includes(standingOfRecord(record) ?? ""));
      if (isDue && !isOver && steps.length === 0) {
        report("none", node.cell.at, { deliverable: node.name, year: schoolYearName(year) });
      }
    }
  },
});

export const examples = [
  good(`
    | Priorities          | Initiative  | Deliverable    | Due date   |
    |                     | Coaching    | Coaching guide | 2026-12-15 |
    |                     |             | Final report   | 2028-12-15 |
    | Implementation plan | Deliverable    | Action step | Due date   |
    |                     | Coaching guide | Write guide | 2026-11-01 |`),
  bad(
    `
    | Priorities          | Initiative  | Deliverable    | Due date   |
    |                     | Coaching    | Coaching guide | 2026-12-15 |
    |                     |             | Coach schedule | 2027-02-01 |
    | Implementation plan | Deliverable    | Action step | Due date   |
    |                     | Coaching guide | Write guide | 2026-11-01 |`,
    "Priorities!B3 “Coach schedule” falls in 2026-27, and no action step leads to it. Write the first one under Implementation plan.",
  ),
];
