import { type Member, membersOf } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const oneLeadPerTeam = definePlanRule({
  id: "roster/one-lead-per-team",
  severity: "warning",
  needs: [columns(roster, "team", "role")],
  docs: {
    what: "A team has one chair.",
    why: "With two, each waits for the other to call the meeting.",
    how: "Keep one as the chair; make the other a member, or call both co-chairs if you mean it.",
    source: "SK-04, one lead per team",
  },
  messages: { several: "“{team}” has {count:chair|chairs}: {names}. Keep one, or call them co-chairs." },
  check({ plan, report }) {
    const chairs = new Map<string, Member[]>();
    for (const member of membersOf(plan)) {
      const role = textOf(member.record.cells.role);
      const team = textOf(member.record.cells.team);
      if (team === "" || !/^(?:chair(?:person)?|chairman|chairwoman|team lead(?:er)?|lead)$/i.test(role)) continue;
      chairs.set(plainName(team), [...(chairs.get(plainName(team)) ?? []), member]);
    }
    for (const members of chairs.values()) {
      const second = members[1];
      if (!second) continue;
      const names = members.map(({ name }) => `“${name}”`).join(", ");
      const values = { team: textOf(second.record.cells.team), count: members.length, names };
      report("several", second.record.cells.role.at, values, {
        related: members.map(({ record }) => record.cells.role.at),
      });
    }
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role     | Team      |
    |        | Maria Ortiz | Chair    | Data team |
    |        | Ana Ruiz    | Member   | Data team |
    |        | Sam Okafor  | Co-chair | Data team |`),
  bad(
    `
    | Roster | Name        | Role   | Team      |
    |        | Maria Ortiz | Chair  | Data team |
    |        | Ana Ruiz    | Chair  | Data team |`,
    "Roster!B3 “Data team” has 2 chairs: “Maria Ortiz”, “Ana Ruiz”. Keep one, or call them co-chairs.",
  ),
];
