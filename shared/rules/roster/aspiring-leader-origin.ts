import { holds, type Member, membersOf } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const aspiringLeaderOrigin = definePlanRule({
  id: "roster/aspiring-leader-origin",
  severity: "warning",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role")],
  docs: {
    what: "The aspiring leader is a principal or somebody from the central office.",
    why: "The program prepares them to lead a system, and they start from one of these places.",
    how: "Write where they come from, or name somebody else.",
    source: "rule 23; S4, participants",
  },
  messages: {
    neither:
      "“{name}” is the aspiring leader, but neither a principal nor from the central office by what the roster says. Write where they come from.",
  },
  check({ plan, report }) {
    for (const member of membersOf(plan).filter((one) => holds(one, "aspiring leader"))) {
      const { origin, jobTitle, site, level } = member.record.cells;
      const said = [origin, jobTitle, site, level].map(textOf).join(" ");
      // Where the roster says nothing of them, there is nothing to doubt.
      if (said.trim() === "" || LEADS.test(said) || isOtherwise(member)) continue;
      report("neither", origin.raw === null ? jobTitle.at : origin.at, { name: member.name ?? "" });
    }
  },
});

const LEADS =
  /\b(?:principals?|head of school|central|district|director|coordinator|supervisor|chief|assistant superintendent|deputy|executive|officer|system|manager|specialist|administrator|office)\b/i;

function isOtherwise({ roles }: Member): boolean {
  return roles.some((role) => /\bdirect report|central office/i.test(role));
}

export const examples = [
  good(`
    | Roster | Name        | Role            | Job title                |
    |        | Maria Ortiz | Aspiring leader | Principal, Oak School    |
    |        | Ana Ruiz    | Member          | Teacher                  |`),
  bad(
    `
    | Roster | Name        | Role            | Job title |
    |        | Maria Ortiz | Aspiring leader | Teacher   |
    |        | Ana Ruiz    | Member          | Principal |`,
    "Roster!C2 “Maria Ortiz” is the aspiring leader, but neither a principal nor from the central office by what the roster says. Write where they come from.",
  ),
];
