import { stepsOf } from "../../plan/implementation/steps.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const stepInDeliverable = definePlanRule({
  id: "plan/step-in-deliverable",
  severity: "error",
  needs: [columns(priorities, "deliverable"), columns(implementationPlan, "deliverable")],
  docs: {
    what: "Action steps are done while their deliverable is being made.",
    why: "A step due after its deliverable comes too late to help it.",
    how: "Move the step, or the due date of the deliverable.",
    source: "rule 6; SK-15, due within the deliverable's window",
  },
  messages: {
    early: "“{step}” starts {start:date}, before work on “{deliverable}” does ({from:date}). Move one of them.",
    late: "“{step}” is due {end:date}, after “{deliverable}” is ({due:date}). Move one of them.",
  },
  check({ plan, report }) {
    for (const { record, name, deliverables } of stepsOf(plan)) {
      const [only, ...more] = deliverables;
      if (only?.kind !== "found" || more.length > 0) continue;
      const { name: deliverable, window: outer } = only.to;
      const { start, end, startCell, endCell } = windowOf(record);
      if (start !== null && startCell && outer.start !== null && outer.startCell && start < outer.start) {
        const values = { step: name, start, deliverable, from: outer.start };
        report("early", startCell.at, values, { related: [outer.startCell.at] });
      }
      if (end !== null && endCell && outer.end !== null && outer.endCell && end > outer.end) {
        report("late", endCell.at, { step: name, end, deliverable, due: outer.end }, { related: [outer.endCell.at] });
      }
    }
  },
});

export const examples = [
  good(`
    | Priorities          | Initiative     | Deliverable    | Start       | Due date   |
    |                     | Coaching       | Coaching guide | 2026-08-01  | 2026-12-15 |
    | Implementation plan | Deliverable    | Action step    | Start       | Due date   |
    |                     | Coaching guide | Write guide    | 2026-09-01  | 2026-12-15 |`),
  bad(
    `
    | Priorities          | Initiative     | Deliverable    | Start       | Due date   |
    |                     | Coaching       | Coaching guide | 2026-08-01  | 2026-12-15 |
    | Implementation plan | Deliverable    | Action step    | Start       | Due date   |
    |                     | Coaching guide | Ask schools    | 2026-06-01  | 2026-09-15 |
    |                     | Coaching guide | Print guide    | 2026-12-01  | 2027-01-15 |`,
    "'Implementation plan'!C2 “Ask schools” starts Jun 1, 2026, before work on “Coaching guide” does (Aug 1, 2026). Move one of them.",
    "'Implementation plan'!D3 “Print guide” is due Jan 15, 2027, after “Coaching guide” is (Dec 15, 2026). Move one of them.",
  ),
];
