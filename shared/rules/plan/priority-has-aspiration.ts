import { planTree } from "../../plan/implementation/tree.ts";
import { toPriorities } from "../../plan/references/to-nodes.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const priorityHasAspiration = definePlanRule({
  id: "plan/priority-has-aspiration",
  severity: "error",
  needs: [columns(aspirations, "priority"), columns(priorities, "priority")],
  docs: {
    what: "Every priority has an aspiration that says what will be true.",
    why: "A priority without one cannot be reached, because nobody has said what reaching it means.",
    how: "Write an aspiration for the priority, and name the priority beside it.",
    source: "rule 1; SK-09, each priority has at least one; S4, deliverable 2",
  },
  messages: { none: "No aspiration says what will be true when “{priority}” is reached. Write one under Aspirations." },
  check({ plan, report }) {
    const nodes = planTree(plan).priorities;
    const refer = toPriorities(plan);
    const reached = new Set(
      tablesOf(plan, aspirations)
        .flatMap(({ records }) => records.flatMap(({ cells }) => refer(textOf(cells.priority))))
        .flatMap((reference) => (reference.kind === "all" ? nodes : "to" in reference ? reference.to : [])),
    );
    for (const node of nodes) if (!reached.has(node)) report("none", node.cell.at, { priority: node.name });
  },
});

export const examples = [
  good(`
    | Priorities  | Priority ID | Priority | Initiative |
    |             | P1          | Literacy | Coaching   |
    | Aspirations | Level       | Priority | In five years it will be true that… |
    |             | Mission     |          | Every graduate has a plan           |
    |             | Priority    | P1       | Every child reads by grade 3        |`),
  bad(
    `
    | Priorities  | Priority ID | Priority | Initiative |
    |             | P1          | Literacy | Coaching   |
    |             | P2          | Families | Home visit |
    | Aspirations | Level       | Priority | In five years it will be true that… |
    |             | Priority    | Literacy | Every child reads by grade 3        |`,
    "Priorities!B3 No aspiration says what will be true when “Families” is reached. Write one under Aspirations.",
  ),
];
