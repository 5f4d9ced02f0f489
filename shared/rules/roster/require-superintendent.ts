import { holds, membersOf } from "../../plan/people/roster.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const requireSuperintendent = definePlanRule({
  id: "roster/require-superintendent",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role")],
  docs: {
    what: "The Superintendent is on the Steering Committee.",
    why: "The plan is the Superintendent's to sign and to lead; without them it has no weight.",
    how: "Add the Superintendent, with “Superintendent” as the role.",
    source: "rule 23; S4, participants",
  },
  messages: { none: "The roster has no Superintendent. Add the one who leads the system." },
  check({ plan, report }) {
    const at = headingRow(plan, roster);
    if (at && !membersOf(plan).some((member) => holds(member, "superintendent"))) report("none", at, {});
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Superintendent | SteerCo |
    |        | Ana Ruiz    | Member          | SteerCo |`),
  bad(
    `
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Project Manager | SteerCo |
    |        | Ana Ruiz    | Member          | SteerCo |`,
    "Roster!A1:C1 The roster has no Superintendent. Add the one who leads the system.",
  ),
];
