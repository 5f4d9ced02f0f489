import { holds, membersOf } from "../../plan/people/roster.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const oneProjectManager = definePlanRule({
  id: "roster/one-project-manager",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role")],
  docs: {
    what: "The Steering Committee has one Project Manager.",
    why: "The Project Manager has the deliverables done on time; two leave it to each other, and without one nobody does.",
    how: "Write “Project Manager” as the role of the one who is.",
    source: "rule 23; S4, participants",
  },
  messages: {
    none: "Nobody on the roster is the Project Manager. Name the one member who is.",
    several: "{count:person|people} are Project Manager: {names}. Name the one who is.",
  },
  check({ plan, report }) {
    const managers = membersOf(plan).filter((member) => holds(member, "project manager"));
    const names = [...new Map(managers.map((member) => [plainName(member.name ?? ""), member])).values()];
    const [first, second] = names;
    if (!first) {
      const at = headingRow(plan, roster);
      if (at) report("none", at, {});
    } else if (second) {
      const quoted = names.map(({ name }) => `“${name}”`).join(", ");
      const related = names.map(({ record }) => record.cells.role.at);
      report("several", second.record.cells.role.at, { count: names.length, names: quoted }, { related });
    }
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Project Manager | SteerCo |
    |        | Janet Lee   | Superintendent  | SteerCo |`),
  bad(
    `
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Direct report   | SteerCo |
    |        | Janet Lee   | Superintendent  | SteerCo |`,
    "Roster!A1:C1 Nobody on the roster is the Project Manager. Name the one member who is.",
  ),
  bad(
    `
    | Roster | Name        | Role            | Team    |
    |        | Maria Ortiz | Project Manager | SteerCo |
    |        | Sam Okafor  | Project Manager | SteerCo |`,
    "Roster!B3 2 people are Project Manager: “Maria Ortiz”, “Sam Okafor”. Name the one who is.",
  ),
];
