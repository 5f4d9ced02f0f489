import { planTree } from "../../plan/implementation/tree.ts";
import { toAims } from "../../plan/references/to-nodes.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { plainName } from "../../templates/names.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const priorityCovered = definePlanRule({
  id: "communication-plan/priority-covered",
  severity: "warning",
  needs: [columns(priorities, "priority"), communicationPlan],
  docs: {
    what: "Every priority is told to somebody.",
    why: "People cannot help with what they have not heard of.",
    how: "Add a communication for the priority, or write “All priorities” where one tells them all.",
    source: "SK-17, each priority is covered; S4, deliverable 10",
  },
  messages: {
    untold:
      "No communication speaks of the priority “{priority}”. Add one, or write “All priorities” beside one that tells them all.",
  },
  check({ plan, report, notChecked }) {
    const tables = tablesOf(plan, communicationPlan);
    if (!tables.some((table) => hasColumn(table, "priority") || hasColumn(table, "initiative"))) {
      return notChecked(
        phrase("“Strategic priority” column under {kind}", {
          kind: { ours: "Communication plan" },
        }),
      );
    }
    const tree = planTree(plan);
    const refer = toAims(plan);
    const records = tables.flatMap(({ records: rows }) => rows);
    const references = records.flatMap(({ cells }) => [
      ...refer(textOf(cells.priority)),
      ...refer(textOf(cells.initiative)),
    ]);
    const told = new Set(
      references.flatMap((one) => ("to" in one ? one.to : one.kind === "all" ? tree.priorities : [])),
    );
    const messages = records.map(({ cells }) => plainName(textOf(cells.message))).join(" | ");
    for (const node of tree.priorities) {
      const isNamed = told.has(node) || node.children.some((child) => told.has(child));
      if (!isNamed && !messages.includes(plainName(node.name))) report("untold", node.cell.at, { priority: node.name });
    }
  },
});

export const examples = [
  good(`
    | Priorities         | Priority | Initiative | Owner    |
    |                    | Literacy | Coaching   | J. Ortiz |
    |                    | Families | Home visit | A. Lee   |
    | Communication plan | Audience | Message            | Channel | Strategic priority |
    |                    | Families | The plan in brief  | Letter  | All priorities     |`),
  bad(
    `
    | Priorities         | Priority | Initiative | Owner    |
    |                    | Literacy | Coaching   | J. Ortiz |
    |                    | Families | Home visit | A. Lee   |
    | Communication plan | Audience | Message            | Channel | Strategic priority |
    |                    | Families | How we read        | Letter  | Literacy           |`,
    "Priorities!A3 No communication speaks of the priority “Families”. Add one, or write “All priorities” beside one that tells them all.",
  ),
];
