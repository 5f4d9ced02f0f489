import { holds, type Member, membersOf } from "../../plan/people/roster.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const projectManagerOnCommittee = definePlanRule({
  id: "roster/project-manager-on-committee",
  severity: "error",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role", "team")],
  docs: {
    what: "The Project Manager is a member of the Steering Committee.",
    why: "The Project Manager holds its members to what they promised, and must sit with them.",
    how: "Write the Steering Committee as the team of the Project Manager, or name a member of it.",
    source: "rule 23; S4, participants (one of the members)",
  },
  messages: {
    outside:
      "“{name}” is the Project Manager, but not on the Steering Committee. Add them to it, or name one of its members.",
  },
  check({ plan, report }) {
    const members = membersOf(plan);
    if (!members.some(isOnCommittee)) return;
    const onCommittee = new Set(members.filter(isOnCommittee).map(({ name }) => plainName(name ?? "")));
    for (const member of members.filter((one) => holds(one, "project manager"))) {
      if (onCommittee.has(plainName(member.name ?? ""))) continue;
      report("outside", member.record.cells.team.at, { name: member.name ?? "" });
    }
  },
});

function isOnCommittee({ teams }: Member): boolean {
  return teams.some((team) => /\bsteer/i.test(team));
}

export const examples = [
  good(`
    | Roster | Name        | Role            | Team               |
    |        | Maria Ortiz | Project Manager | Steering Committee |
    |        | Janet Lee   | Superintendent  | Steering Committee |`),
  bad(
    `
    | Roster | Name        | Role            | Team               |
    |        | Maria Ortiz | Project Manager | Data team          |
    |        | Janet Lee   | Superintendent  | Steering Committee |`,
    "Roster!C2 “Maria Ortiz” is the Project Manager, but not on the Steering Committee. Add them to it, or name one of its members.",
  ),
];
