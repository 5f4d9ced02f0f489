import { childless, planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const priorityHasInitiative = definePlanRule({
  id: "priorities/priority-has-initiative",
  severity: "error",
  needs: [columns(priorities, "priority", "initiative")],
  docs: {
    what: "Every priority has at least one initiative.",
    why: "A priority that no work serves is a wish.",
    how: "Name the initiative that serves it, or drop the priority.",
    source: "rule 1; SK-14",
  },
  messages: { none: "No initiative serves the priority “{priority}”. Name one." },
  check({ plan, report }) {
    for (const { name, cell } of childless(planTree(plan).priorities, "initiative")) {
      report("none", cell.at, { priority: name });
    }
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    |            | Families | Home visit |`),
  bad(
    `
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    |            | Families |            |`,
    "Priorities!A3 No initiative serves the priority “Families”. Name one.",
  ),
];
