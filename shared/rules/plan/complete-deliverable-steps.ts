import { standingOfRecord } from "../../plan/implementation/standing.ts";
import { stepsByDeliverable } from "../../plan/implementation/steps.ts";
import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const completeDeliverableSteps = definePlanRule({
  id: "plan/complete-deliverable-steps",
  severity: "error",
  needs: [columns(priorities, "deliverable", "status"), columns(implementationPlan, "deliverable", "status")],
  docs: {
    what: "A deliverable that is complete has no open action steps.",
    why: "Either the deliverable is not done, or the steps are and nobody has said so.",
    how: "Close or cancel the steps, or reopen the deliverable.",
    source: "rule 45",
  },
  messages: {
    open: "“{deliverable}” is “{status}”, but {count:step|steps} under it {count#is|are} open, such as “{step}”. Close the steps, or reopen the deliverable.",
  },
  check({ plan, report }) {
    for (const [node, steps] of stepsByDeliverable(plan)) {
      const done = node.records.find(({ cells }) => cells.status.value === "complete");
      if (!done) continue;
      const open = steps.filter(({ record }) => ["open", "not-started"].includes(standingOfRecord(record) ?? ""));
      const [first] = open;
      if (!first) continue;
      const values = { deliverable: node.name, status: textOf(done.cells.status), step: first.name };
      const related = open.map(({ record }) => record.cells.status.at);
      report("open", done.cells.status.at, { ...values, count: open.length }, { related });
    }
  },
});

export const examples = [
  good(`
    | Priorities          | Initiative     | Deliverable    | Status      |
    |                     | Coaching       | Coaching guide | Complete    |
    | Implementation plan | Deliverable    | Action step    | Status      |
    |                     | Coaching guide | Write guide    | Complete    |
    |                     | Coaching guide | Print guide    | Cancelled   |`),
  bad(
    `
    | Priorities          | Initiative     | Deliverable    | Status      |
    |                     | Coaching       | Coaching guide | Complete    |
    | Implementation plan | Deliverable    | Action step    | Status      |
    |                     | Coaching guide | Write guide    | Complete    |
    |                     | Coaching guide | Print guide    | Not started |`,
    "Priorities!C2 “Coaching guide” is “Complete”, but 1 step under it is open, such as “Print guide”. Close the steps, or reopen the deliverable.",
  ),
];
