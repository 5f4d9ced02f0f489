import { stepsOf } from "../../plan/implementation/steps.ts";
import { type PlacedCell, textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { rename } from "../fixes.ts";

export const stepHasDeliverable = definePlanRule({
  id: "plan/step-has-deliverable",
  severity: "error",
  needs: [columns(priorities, "deliverable"), columns(implementationPlan, "deliverable")],
  docs: {
    what: "Every action step leads to one deliverable of the plan.",
    why: "A step that leads to nothing that was promised is work nobody asked for, or the promise has another name here.",
    how: "Write the deliverable's id or name just as it stands under Priorities.",
    source: "rule 2; SK-15",
  },
  messages: {
    none: "“{step}” leads to no deliverable. Write the id or name of the one it serves.",
    near: "No deliverable is called “{written}”. Is it “{nearest}”?",
    unknown: "No deliverable is called “{written}”. Add it under Priorities, or write the one that is meant.",
    several: "“{step}” leads to {count:deliverable|deliverables}: “{written}”. Leave it with one, or split the step.",
  },
  check({ plan, report }) {
    const byText = new Map<string, { placed: PlacedCell; others: PlacedCell[]; nearest: string | null }>();
    for (const { table, record, name, deliverables } of stepsOf(plan)) {
      const cell = record.cells.deliverable;
      const found = deliverables.filter(({ kind }) => kind === "found");
      if (deliverables.length === 0) report("none", cell.at, { step: name });
      if (found.length > 1) report("several", cell.at, { step: name, count: found.length, written: textOf(cell) });
      for (const reference of deliverables) {
        if (reference.kind !== "near" && reference.kind !== "unknown") continue;
        const placed = { table, record, cell };
        const known = byText.get(reference.text);
        const nearest = reference.kind === "near" ? reference.name : null;
        if (known) known.others.push(placed);
        else byText.set(reference.text, { placed, others: [], nearest });
      }
    }
    for (const [written, { placed, others, nearest }] of byText) {
      const related = others.map(({ cell }) => cell.at);
      if (nearest === null) report("unknown", placed.cell.at, { written }, { related });
      else {
        const fixes = rename(plan, [placed, ...others], written, nearest);
        report("near", placed.cell.at, { written, nearest }, { related, fixes });
      }
    }
  },
});

export const examples = [
  good(`
    | Priorities          | Initiative  | Deliverable ID | Deliverable    |
    |                     | Coaching    | D1             | Coaching guide |
    |                     |             | D2             | Coach schedule |
    | Implementation plan | Deliverable | Action step    | Owner          |
    |                     | D1          | Write guide    | J. Ortiz       |
    |                     |             | Print guide    | J. Ortiz       |
    |                     | coach schedule | Ask schools | A. Lee         |`),
  bad(
    `
    | Priorities          | Initiative     | Deliverable    | Owner    |
    |                     | Coaching       | Coaching guide | J. Ortiz |
    |                     |                | Coach schedule | J. Ortiz |
    | Implementation plan | Deliverable    | Action step    | Owner    |
    |                     |                | Order pizza    | A. Lee   |
    |                     | Coachng guide  | Write guide    | J. Ortiz |
    |                     | Parking lot    | Paint lines    | A. Lee   |
    |                     | Coaching guide; Coach schedule | Ask schools | A. Lee |`,
    "'Implementation plan'!A2 “Order pizza” leads to no deliverable. Write the id or name of the one it serves.",
    "'Implementation plan'!A3 No deliverable is called “Coachng guide”. Is it “Coaching guide”?",
    "'Implementation plan'!A4 No deliverable is called “Parking lot”. Add it under Priorities, or write the one that is meant.",
    "'Implementation plan'!A5 “Ask schools” leads to 2 deliverables: “Coaching guide; Coach schedule”. Leave it with one, or split the step.",
  ),
];
