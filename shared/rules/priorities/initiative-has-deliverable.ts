import { childless, planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeHasDeliverable = definePlanRule({
  id: "priorities/initiative-has-deliverable",
  severity: "error",
  needs: [columns(priorities, "initiative", "deliverable")],
  docs: {
    what: "Every initiative has at least one deliverable.",
    why: "Without a product that somebody can hold or see, nobody can tell when the initiative is done.",
    how: "Name the product it will hand over.",
    source: "SK-14, tree complete",
  },
  messages: { none: "The initiative “{initiative}” has no deliverable. Name the product it will hand over." },
  check({ plan, report }) {
    for (const { name, cell } of childless(planTree(plan).initiatives, "deliverable")) {
      report("none", cell.at, { initiative: name });
    }
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative | Deliverable    |
    |            | Literacy | Coaching   | Coaching guide |
    |            |          | Tutoring   | Tutor training |`),
  bad(
    `
    | Priorities | Priority | Initiative | Deliverable    |
    |            | Literacy | Coaching   | Coaching guide |
    |            |          | Tutoring   |                |`,
    "Priorities!B3 The initiative “Tutoring” has no deliverable. Name the product it will hand over.",
  ),
];
