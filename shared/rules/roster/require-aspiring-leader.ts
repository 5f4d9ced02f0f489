import { holds, membersOf } from "../../plan/people/roster.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const requireAspiringLeader = definePlanRule({
  id: "roster/require-aspiring-leader",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role")],
  docs: {
    what: "The Steering Committee has an aspiring leader.",
    why: "The program is also meant to bring up the next leader of the system.",
    how: "Name a principal or somebody from the central office, with “Aspiring leader” as the role.",
    source: "rule 23; S4, participants",
  },
  messages: {
    none: "Nobody on the roster is the aspiring leader. Name one principal or member of the central office.",
  },
  check({ plan, report }) {
    const at = headingRow(plan, roster);
    if (at && !membersOf(plan).some((member) => holds(member, "aspiring leader"))) report("none", at, {});
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Aspiring leader | SteerCo |
    |        | Ana Ruiz    | Member          | SteerCo |`),
  bad(
    `
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Project Manager | SteerCo |
    |        | Ana Ruiz    | Member          | SteerCo |`,
    "Roster!A1:C1 Nobody on the roster is the aspiring leader. Name one principal or member of the central office.",
  ),
];
