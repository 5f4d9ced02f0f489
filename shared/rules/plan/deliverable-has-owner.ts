import { isActive } from "../../plan/implementation/standing.ts";
import { ownersOfParents } from "../../plan/people/owners-above.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { ownerFromAbove } from "../fixes.ts";

export const deliverableHasOwner = definePlanRule({
  id: "plan/deliverable-has-owner",
  severity: "error",
  needs: [columns(priorities, "deliverable", "owner")],
  docs: {
    what: "Every deliverable names who will make it.",
    why: "A product without a name beside it is nobody's, and will be missed when it is due.",
    how: "Write one person or role as the owner.",
    source: "rule 22; SK-14",
  },
  messages: { missing: "“{deliverable}” has no owner. Write the one person or role who answers for it." },
  check({ plan, report }) {
    const ownerAbove = ownersOfParents(plan);
    for (const table of tablesOf(plan, priorities)) {
      for (const record of table.records) {
        const { deliverable, owner } = record.cells;
        if (deliverable.raw === null || deliverable.from !== null || owner.raw !== null || !isActive(record)) continue;
        const fixes = ownerFromAbove(plan, { table, record, cell: owner }, ownerAbove(record));
        report("missing", owner.at, { deliverable: textOf(deliverable) }, { fixes });
      }
    }
  },
});

export const examples = [
  good(`
    | Priorities | Initiative | Deliverable    | Owner    |
    |            | Coaching   |                |          |
    |            |            | Coaching guide | J. Ortiz |`),
  bad(
    `
    | Priorities | Initiative | Deliverable    | Owner    |
    |            | Coaching   | Coaching guide | J. Ortiz |
    |            |            | Coach schedule |          |`,
    "Priorities!C3 “Coach schedule” has no owner. Write the one person or role who answers for it.",
  ),
];
