import { planTree } from "../../plan/implementation/tree.ts";
import { toAims } from "../../plan/references/to-nodes.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeCovered = definePlanRule({
  id: "communication-plan/initiative-covered",
  severity: "warning",
  needs: [columns(priorities, "initiative"), columns(communicationPlan, "initiative")],
  docs: {
    what: "Every initiative is told to somebody, by itself or with its priority.",
    why: "Where some initiatives of a priority are told and one is not, people take it that it was dropped.",
    how: "Add a communication for it, or name its priority beside one that tells of all its initiatives.",
    source: "SK-17; S4, deliverable 10; rule 33",
  },
  messages: {
    untold:
      "Others of its priority are told, and no communication speaks of “{initiative}”. Add one, or name the priority.",
  },
  check({ plan, report }) {
    const tree = planTree(plan);
    const refer = toAims(plan);
    const records = tablesOf(plan, communicationPlan).flatMap((table) => table.records);
    const references = records.flatMap(({ cells }) => [
      ...refer(textOf(cells.priority)),
      ...refer(textOf(cells.initiative)),
    ]);
    if (references.some(({ kind }) => kind === "all")) return;
    const messages = records.map(({ cells }) => plainName(textOf(cells.message))).join(" | ");
    const named = new Set(references.flatMap((one) => ("to" in one ? one.to : [])));
    const isTold = (node: (typeof tree.initiatives)[number]) =>
      named.has(node) || messages.includes(plainName(node.name));
    for (const node of tree.initiatives) {
      const isToldWithPriority = node.parents.some(isTold);
      const isOneOfTold = node.parents.some(({ children }) => children.some(isTold));
      if (!isTold(node) && !isToldWithPriority && isOneOfTold) {
        report("untold", node.cell.at, { initiative: node.name });
      }
    }
  },
});

export const examples = [
  good(`
    | Priorities         | Priority | Initiative   | Owner    |
    |                    | Literacy | Coaching     | J. Ortiz |
    |                    |          | Home library | A. Lee   |
    | Communication plan | Audience | Message          | Channel | Strategic priority | Initiative |
    |                    | Families | How we read      | Letter  | Literacy           |            |
    |                    | Teachers | What coaches do  | Email   |                    | Coaching   |`),
  bad(
    `
    | Priorities         | Priority | Initiative   | Owner    |
    |                    | Literacy | Coaching     | J. Ortiz |
    |                    |          | Home library | A. Lee   |
    | Communication plan | Audience | Message          | Channel | Strategic priority | Initiative |
    |                    | Teachers | What coaches do  | Email   |                    | Coaching   |`,
    "Priorities!B3 Others of its priority are told, and no communication speaks of “Home library”. Add one, or name the priority.",
  ),
];
