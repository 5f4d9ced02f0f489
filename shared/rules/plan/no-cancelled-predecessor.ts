import { dependenciesOf } from "../../plan/implementation/dependencies.ts";
import { isActive } from "../../plan/implementation/standing.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noCancelledPredecessor = definePlanRule({
  id: "plan/no-cancelled-predecessor",
  severity: "error",
  needs: [],
  docs: {
    what: "Nothing waits for a row that is cancelled.",
    why: "What it waits for will never be done, so it will never begin.",
    how: "Take the dependency out, name what it waits for now, or cancel this row too.",
    source: "rule 8",
  },
  messages: {
    gone: "“{task}” waits for “{before}”, which is “{status}”. Name what it waits for now, or cancel it too.",
  },
  check({ plan, report }) {
    for (const { task, on, cell } of dependenciesOf(plan)) {
      const status = fieldOf(on.record, "status");
      if (status?.value !== "cancelled" || !isActive(task.record)) continue;
      report("gone", cell.at, { task: task.name, before: on.name, status: textOf(status) }, { related: [status.at] });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | ID | Action step  | Depends on | Status      |
    |                     | 1  | Hire coach   |            | Cancelled   |
    |                     | 2  | Train tutors | 1          | Cancelled   |`),
  bad(
    `
    | Implementation plan | ID | Action step  | Depends on | Status      |
    |                     | 1  | Hire coach   |            | Cancelled   |
    |                     | 2  | Train tutors | 1          | Not started |`,
    "'Implementation plan'!C3 “Train tutors” waits for “Hire coach”, which is “Cancelled”. Name what it waits for now, or cancel it too.",
  ),
];
