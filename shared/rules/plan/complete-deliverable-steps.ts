import { textOf } from "../../recognize/cells.ts";
import { standingOfRecord } from "../../recognize/standing.ts";
import { stepsByDeliverable, stepsOf } from "../../recognize/steps.ts";
import { planTree } from "../../recognize/tree.ts";
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
    open: "“{deliverable}” is “{status}”, but its step “{step}” is still open. Close the step, or reopen the deliverable.",
  },
  check({ plan, report }) {
    const tree = planTree(plan);
    for (const [node, steps] of stepsByDeliverable(tree, stepsOf(plan, tree))) {
      const done = node.records.find(({ cells }) => cells.status.value === "complete");
      if (!done) continue;
      for (const { record, name } of steps) {
        const standing = standingOfRecord(record);
        if (standing !== "open" && standing !== "not-started") continue;
        const values = { deliverable: node.name, status: textOf(done.cells.status), step: name };
        report("open", record.cells.status.at, values, { related: [done.cells.status.at] });
      }
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
    "'Implementation plan'!C3 “Coaching guide” is “Complete”, but its step “Print guide” is still open. Close the step, or reopen the deliverable.",
  ),
];
