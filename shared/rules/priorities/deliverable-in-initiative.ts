import { planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const deliverableInInitiative = definePlanRule({
  id: "priorities/deliverable-in-initiative",
  severity: "error",
  needs: [columns(priorities, "initiative", "deliverable")],
  docs: {
    what: "A deliverable is made while its initiative runs.",
    why: "A product due after the initiative has ended has nobody left to make it.",
    how: "Move the deliverable, or lengthen the initiative.",
    source: "rule 6; SK-14, children inside parents",
  },
  messages: {
    early:
      "“{deliverable}” starts {start:date}, before its initiative “{initiative}” does ({from:date}). Move one of them.",
    late: "“{deliverable}” is due {end:date}, after its initiative “{initiative}” has ended ({until:date}). Move one of them.",
  },
  check({ plan, report }) {
    for (const { name, window, parents } of planTree(plan).deliverables) {
      for (const { name: initiative, window: outer, level } of parents) {
        if (level !== "initiative") continue;
        const { start, end, startCell, endCell } = window;
        if (start !== null && startCell && outer.start !== null && outer.startCell && start < outer.start) {
          const values = { deliverable: name, start, initiative, from: outer.start };
          report("early", startCell.at, values, { related: [outer.startCell.at] });
        }
        if (end !== null && endCell && outer.end !== null && outer.endCell && end > outer.end) {
          const values = { deliverable: name, end, initiative, until: outer.end };
          report("late", endCell.at, values, { related: [outer.endCell.at] });
        }
      }
    }
  },
});

export const examples = [
  good(`
    | Priorities | Initiative | Deliverable    | Start      | End        |
    |            | Coaching   |                | 2026-08-01 | 2027-06-30 |
    |            |            | Coaching guide | 2026-08-01 | 2026-12-15 |`),
  bad(
    `
    | Priorities | Initiative | Deliverable    | Start      | End        |
    |            | Coaching   |                | 2026-08-01 | 2027-06-30 |
    |            |            | Coaching guide | 2026-07-01 | 2026-12-15 |
    |            |            | Final report   | 2027-05-01 | 2027-09-15 |`,
    "Priorities!C3 “Coaching guide” starts Jul 1, 2026, before its initiative “Coaching” does (Aug 1, 2026). Move one of them.",
    "Priorities!D4 “Final report” is due Sep 15, 2027, after its initiative “Coaching” has ended (Jun 30, 2027). Move one of them.",
  ),
];
