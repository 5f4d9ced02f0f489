import { isActive } from "../../plan/implementation/standing.ts";
import { ownersOfDeliverables } from "../../plan/people/owners-above.ts";
import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { bad, defineRule, good } from "../define.ts";
import { ownerFromAbove } from "../fixes.ts";

export const requireOwner = defineRule({
  id: "implementation-plan/require-owner",
  severity: "error",
  kind: implementationPlan,
  fields: ["owner", "actionStep"],
  sees: "plan",
  docs: {
    what: "Every action step names who will do it.",
    why: "A step without a name is nobody's, and nobody can be asked about it.",
    how: "Write one person or role as the owner; put helpers under Support.",
    source: "S4, deliverable 8; rule 22",
  },
  messages: { missing: "“{step}” has no owner. Write the one person or role who answers for it." },
  check({ table, plan, report }) {
    const heads = headingRecords(table);
    const ownerAbove = ownersOfDeliverables(plan);
    for (const record of table.records) {
      const step = textOf(record.cells.actionStep);
      if (step !== "" && record.cells.owner.raw === null && isActive(record) && !heads.has(record)) {
        const cell = record.cells.owner;
        const fixes = ownerFromAbove(plan, { table, record, cell }, ownerAbove(record));
        report("missing", cell.at, { step }, { fixes });
      }
    }
  },
});

export const examples = [
  good(`
    | Plan | Action step  | Owner          | Status    |
    |      | Hire coach   | J. Ortiz       | On track  |
    |      | Train tutors | Superintendent |           |
    |      | Rent rooms   |                | Cancelled |`),
  bad(
    `
    | Plan | Action step  | Owner    |
    |      | Hire coach   |          |
    |      | Train tutors | J. Ortiz |`,
    "Plan!B2 “Hire coach” has no owner. Write the one person or role who answers for it.",
  ),
];
