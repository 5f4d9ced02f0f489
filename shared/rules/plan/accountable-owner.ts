import { nameOf } from "../../plan/implementation/completion.ts";
import { isActive } from "../../plan/implementation/standing.ts";
import { isAccountable, isColumnOfGroups } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const accountableOwner = definePlanRule({
  id: "plan/accountable-owner",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "Somebody who can be asked owns each step and deliverable; a group or “TBD” does not.",
    why: "What “all principals” own, each principal takes to be done by another.",
    how: "Name the one person or role who answers for it, and put the group under Support.",
    source: "rule 22; SK-15, one accountable owner",
  },
  messages: {
    group: "“{name}” is owned by “{owner}”, a group. Name the one who answers for it.",
    nobody: "“{name}” is owned by “{owner}”, which is nobody yet. Name the one who answers for it.",
  },
  check({ plan, report }) {
    for (const table of [...tablesOf(plan, implementationPlan), ...tablesOf(plan, priorities)]) {
      if (isColumnOfGroups(table, "owner")) continue;
      for (const record of table.records) {
        const { owner } = record.cells;
        const members = owner.value?.members ?? [];
        if (members.length === 0 || members.some(isAccountable) || !isActive(record)) continue;
        const name = nameOf(table, record);
        const isNobody = members.every(({ is }) => is === "nobody");
        report(isNobody ? "nobody" : "group", owner.at, {
          name: name === "" ? phrase("This row") : name,
          owner: textOf(owner),
        });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Owner                      |
    |                     | Hire coach   | Superintendent             |
    |                     | Train tutors | J. Ortiz with all teachers |`),
  bad(
    `
    | Implementation plan | Action step  | Owner      |
    |                     | Visit rooms  | Principals |
    |                     | Train tutors | TBD        |`,
    "'Implementation plan'!B2 “Visit rooms” is owned by “Principals”, a group. Name the one who answers for it.",
    "'Implementation plan'!B3 “Train tutors” is owned by “TBD”, which is nobody yet. Name the one who answers for it.",
  ),
];
