import { holds, membersOf } from "../../plan/people/roster.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const oneAspiringLeader = definePlanRule({
  id: "roster/one-aspiring-leader",
  severity: "info",
  way: "strong-system-plan",
  needs: [columns(roster, "person", "role")],
  docs: {
    what: "The program asks for one aspiring leader.",
    why: "More may join; only one place in the leadership academy is meant.",
    how: "Leave it if you mean it; else give the others another role.",
    source: "rule 23 (more than one is information); S4, participants",
  },
  messages: { several: "{count:person|people} are named as aspiring leader; the program asks for one." },
  check({ plan, report }) {
    const leaders = membersOf(plan).filter((member) => holds(member, "aspiring leader"));
    const different = [...new Map(leaders.map((member) => [plainName(member.name ?? ""), member])).values()];
    const second = different[1];
    if (!second) return;
    const related = different.map(({ record }) => record.cells.role.at);
    report("several", second.record.cells.role.at, { count: different.length }, { related });
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
    |        | Maria Ortiz | Aspiring leader | SteerCo |
    |        | Ana Ruiz    | Aspiring leader | SteerCo |`,
    "Roster!B3 2 people are named as aspiring leader; the program asks for one.",
  ),
];
