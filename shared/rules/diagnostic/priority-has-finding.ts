import { planTree } from "../../plan/implementation/tree.ts";
import { toAims } from "../../plan/references/to-nodes.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const priorityHasFinding = definePlanRule({
  id: "diagnostic/priority-has-finding",
  severity: "warning",
  needs: [columns(diagnostic, "title", "priority"), columns(priorities, "priority")],
  docs: {
    what: "Every priority answers a finding of the diagnostic.",
    why: "A priority that no finding speaks for is a wish; people will ask what it rests on.",
    how: "Name the priority beside the finding that led to it, or add that finding.",
    source: "SK-11; S4-07; rule 30",
  },
  messages: {
    none: "No finding of the diagnostic leads to the priority “{priority}”. Name it beside the finding that does, or add one.",
  },
  check({ plan, report }) {
    const tree = planTree(plan);
    const refer = toAims(plan);
    const named = tablesOf(plan, diagnostic).flatMap(({ records }) =>
      records.flatMap(({ cells }) => refer(textOf(cells.priority))),
    );
    const cited = new Set(named.flatMap((one) => ("to" in one ? one.to : one.kind === "all" ? tree.priorities : [])));
    // Where no cell names any priority, the column is not about them: “High”, “2”.
    if (cited.size === 0) return;
    for (const node of tree.priorities) {
      if (cited.has(node) || node.children.some((child) => cited.has(child))) continue;
      report("none", node.cell.at, { priority: node.name });
    }
  },
});

export const examples = [
  good(`
    | Diagnostic | Finding              | Priority |
    |            | Reading rises in K-2 | Literacy |
    |            | Calls come too late  | Families |
    | Priorities | Priority | Initiative | Owner    |
    |            | Literacy | Coaching   | J. Ortiz |
    |            | Families | Home visit | A. Lee   |`),
  bad(
    `
    | Diagnostic | Finding              | Priority |
    |            | Reading rises in K-2 | Literacy |
    | Priorities | Priority | Initiative | Owner    |
    |            | Literacy | Coaching   | J. Ortiz |
    |            | Families | Home visit | A. Lee   |`,
    "Priorities!A3 No finding of the diagnostic leads to the priority “Families”. Name it beside the finding that does, or add one.",
  ),
];
