import { isActive, standingOfRecord } from "../../plan/implementation/standing.ts";
import { stepsByDeliverable } from "../../plan/implementation/steps.ts";
import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const doneStepsCloseDeliverable = definePlanRule({
  id: "plan/done-steps-close-deliverable",
  severity: "warning",
  needs: [columns(priorities, "deliverable", "status"), columns(implementationPlan, "deliverable", "status")],
  docs: {
    what: "A deliverable whose steps are all done is complete, or has a next step.",
    why: "Nobody is working on it any more, and it is still counted as open.",
    how: "Set the deliverable to “Complete”, or write its next step.",
    source: "rule 45",
  },
  messages: {
    open: "All {count:step|steps} of “{deliverable}” are complete, but it is “{status}”. Close it, or write its next step.",
  },
  check({ plan, report }) {
    for (const [node, steps] of stepsByDeliverable(plan)) {
      const open = node.records.find((record) => record.cells.status.raw !== null && isActive(record));
      const left = steps.filter(({ record }) => standingOfRecord(record) !== "dropped");
      if (!open || left.length === 0 || !left.every(({ record }) => record.cells.status.value === "complete")) continue;
      const values = { deliverable: node.name, status: textOf(open.cells.status), count: left.length };
      report("open", open.cells.status.at, values, { related: left.map(({ record }) => record.cells.status.at) });
    }
  },
});

export const examples = [
  good(`
    | Priorities          | Initiative     | Deliverable    | Status      |
    |                     | Coaching       | Coaching guide | In progress |
    | Implementation plan | Deliverable    | Action step    | Status      |
    |                     | Coaching guide | Write guide    | Complete    |
    |                     | Coaching guide | Print guide    | Not started |`),
  bad(
    `
    | Priorities          | Initiative     | Deliverable    | Status      |
    |                     | Coaching       | Coaching guide | In progress |
    | Implementation plan | Deliverable    | Action step    | Status      |
    |                     | Coaching guide | Write guide    | Complete    |
    |                     | Coaching guide | Print guide    | Complete    |`,
    "Priorities!C2 All 2 steps of “Coaching guide” are complete, but it is “In progress”. Close it, or write its next step.",
  ),
];
