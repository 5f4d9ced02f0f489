import { isActive } from "../../plan/implementation/standing.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { rosterBook } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const ownerStays = definePlanRule({
  id: "plan/owner-stays",
  severity: "warning",
  needs: [columns(roster, "end"), columns(implementationPlan, "owner")],
  docs: {
    what: "An owner is still there when the step is due.",
    why: "When somebody leaves, their steps stay behind without anybody noticing.",
    how: "Hand the step over to somebody who stays, or correct the date on the roster.",
    source: "rule 25",
  },
  messages: { leaves: "“{owner}” leaves on {until:date}, before “{step}” is due ({due:date}). Hand it over." },
  check({ plan, report }) {
    const find = rosterBook(plan);
    for (const { records } of tablesOf(plan, implementationPlan)) {
      for (const record of records) {
        const { owner, actionStep } = record.cells;
        const { end: due, endCell } = windowOf(record);
        if (due === null || !endCell || !isActive(record)) continue;
        for (const { text } of owner.value?.members ?? []) {
          const found = find(text);
          if (found.kind !== "found") continue;
          // Somebody on two teams leaves when the last of them ends; a role or team goes on with who is left.
          const ends = found.who.map(({ until }) => until);
          if (ends.includes(null)) continue;
          const until = Math.max(...ends.map(Number));
          if (until >= due) continue;
          const related = found.who.map(({ record: listed }) => listed.cells.end.at);
          report("leaves", owner.at, { owner: text, until, step: textOf(actionStep), due }, { related });
        }
      }
    }
  },
});

export const examples = [
  good(`
    | Roster              | Name        | Job title | Until      |
    |                     | Maria Ortiz | CAO       | 2027-06-30 |
    |                     | Janet Lee   | Director  |            |
    | Implementation plan | Action step | Owner     | Due date   |
    |                     | Hire coach  | M. Ortiz  | 2026-09-01 |
    |                     | Rent rooms  | Janet Lee | 2028-09-01 |`),
  bad(
    `
    | Roster              | Name        | Job title | Until      |
    |                     | Maria Ortiz | CAO       | 2026-12-31 |
    | Implementation plan | Action step | Owner     | Due date   |
    |                     | Hire coach  | M. Ortiz  | 2027-02-01 |`,
    "'Implementation plan'!B2 “M. Ortiz” leaves on Dec 31, 2026, before “Hire coach” is due (Feb 1, 2027). Hand it over.",
  ),
];
