import { type Member, membersOf } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const teamSize = definePlanRule({
  id: "roster/team-size",
  severity: "warning",
  needs: [columns(roster, "person", "team")],
  docs: {
    what: "A team that steers has twelve members at most.",
    why: "A larger one can hear reports, but it cannot decide in a meeting.",
    how: "Keep those who decide; let the others advise, or form a work group.",
    source: "SK-04, size limits; the twelve are the default of the domain notes",
  },
  messages: { large: "“{team}” has {count:member|members}; more than {most} can hardly decide together." },
  options: { most: 12 },
  check({ plan, options: { most }, report }) {
    const teams = new Map<string, Member[]>();
    for (const member of membersOf(plan)) {
      const team = textOf(member.record.cells.team);
      if (/\b(?:steer|planning|committee|council|leadership team)/i.test(team)) {
        teams.set(plainName(team), [...(teams.get(plainName(team)) ?? []), member]);
      }
    }
    for (const members of teams.values()) {
      const [first] = members;
      const people = new Set(members.map(({ name }) => plainName(name ?? "")));
      if (!first || people.size <= most) continue;
      report("large", first.record.cells.team.at, { team: textOf(first.record.cells.team), count: people.size, most });
    }
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role           | Team               |
    |        | Maria Ortiz | Superintendent | Steering Committee |
    |        | Janet Lee   | Member         | Steering Committee |`),
  {
    ...bad(
      `
    | Roster | Name        | Role           | Team               |
    |        | Maria Ortiz | Superintendent | Steering Committee |
    |        | Janet Lee   | Member         | Steering Committee |
    |        | Sam Okafor  | Member         | Steering Committee |`,
      "Roster!C2 “Steering Committee” has 3 members; more than 2 can hardly decide together.",
    ),
    options: { most: 2 },
  },
];
