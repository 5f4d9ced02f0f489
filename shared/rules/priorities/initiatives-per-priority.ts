import { planTree } from "../../plan/implementation/tree.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativesPerPriority = definePlanRule({
  id: "priorities/initiatives-per-priority",
  severity: "warning",
  needs: [columns(priorities, "priority", "initiative")],
  docs: {
    what: "A priority has five initiatives at most.",
    why: "More than that and the same people lead them all; some will not be done.",
    how: "Join initiatives that belong together, or put some off to a later year.",
    source: "rule 10",
  },
  messages: {
    many: "The priority “{priority}” has {count:initiative|initiatives}; {most} is what one priority can carry.",
  },
  options: { most: 5 },
  check({ plan, options: { most }, report }) {
    for (const { name, cell, children } of planTree(plan).priorities) {
      const initiatives = children.filter(({ level }) => level === "initiative");
      if (initiatives.length <= most) continue;
      const related = initiatives.map((initiative) => initiative.cell.at);
      report("many", cell.at, { priority: name, count: initiatives.length, most }, { related });
    }
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    |            |          | Tutoring   |`),
  bad(
    `
    | Priorities | Priority | Initiative       |
    |            | Literacy | Coaching         |
    |            |          | Tutoring         |
    |            |          | Book rooms       |
    |            |          | Summer school    |
    |            |          | Family reading   |
    |            |          | Library renewal  |`,
    "Priorities!A2 The priority “Literacy” has 6 initiatives; 5 is what one priority can carry.",
  ),
];
