import { holds, membersOf } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const projectManagerLevel = definePlanRule({
  id: "roster/project-manager-level",
  severity: "info",
  way: "strong-system-plan",
  needs: [columns(roster, "role", "level")],
  docs: {
    what: "The Project Manager works for the whole system.",
    why: "Somebody at one school is rarely seen across the organization, and holds less weight with its offices.",
    how: "Leave it if you mean it; the program calls this its ideal, not its rule.",
    source: "rule 23; S4, the Project Manager",
  },
  messages: {
    school:
      "“{name}” is the Project Manager and works at the level “{level}”; the program's ideal is the whole system.",
  },
  check({ plan, report }) {
    for (const { name, record } of membersOf(plan).filter((member) => holds(member, "project manager"))) {
      const level = textOf(record.cells.level);
      if (level === "" || /district|system|central|lea|parish|division/i.test(level)) continue;
      report("school", record.cells.level.at, { name: name ?? "", level });
    }
  },
});

export const examples = [
  good(`
    | Roster | Name        | Role            | Level          | Email          |
    |        | Maria Ortiz | Project Manager | District level | mo@example.org |
    |        | Ana Ruiz    | Member          | School level   | ar@example.org |`),
  bad(
    `
    | Roster | Name        | Role            | Level          | Email          |
    |        | Maria Ortiz | Project Manager | School level   | mo@example.org |
    |        | Ana Ruiz    | Member          | District level | ar@example.org |`,
    "Roster!C2 “Maria Ortiz” is the Project Manager and works at the level “School level”; the program's ideal is the whole system.",
  ),
];
