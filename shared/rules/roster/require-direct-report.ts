import { holds, membersOf } from "../../plan/people/roster.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const requireDirectReport = definePlanRule({
  id: "roster/require-direct-report",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role")],
  docs: {
    what: "The Superintendent's direct reports are on the Steering Committee.",
    why: "They lead the offices that will do the work.",
    how: "Add them, with “Direct report” as the role.",
    source: "rule 23; S4, participants",
  },
  messages: { none: "No direct report of the Superintendent is on the roster. Add those who lead the offices." },
  check({ plan, report }) {
    const at = headingRow(plan, roster);
    if (at && !membersOf(plan).some((member) => holds(member, "direct report"))) report("none", at, {});
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Direct report | SteerCo |
    |        | Ana Ruiz    | Member          | SteerCo |`),
  bad(
    `
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Project Manager | SteerCo |
    |        | Ana Ruiz    | Member          | SteerCo |`,
    "Roster!A1:C1 No direct report of the Superintendent is on the roster. Add those who lead the offices.",
  ),
];
