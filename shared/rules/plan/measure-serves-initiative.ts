import { planTree } from "../../plan/implementation/tree.ts";
import { isMeasuredBy, measuresOf } from "../../plan/measures/measure-links.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const measureServesInitiative = definePlanRule({
  id: "plan/measure-serves-initiative",
  severity: "warning",
  needs: [columns(priorities, "initiative"), columns(measures, "level")],
  docs: {
    what: "Every strategic-priority measure can be moved by an initiative.",
    why: "A measure that no work is aimed at will stay where it is.",
    how: "Name the priority or initiative beside the measure, or add the initiative that is to move it.",
    source: "rule 20",
  },
  messages: { none: "No initiative is aimed at “{measure}”. Name the priority or initiative that is to move it." },
  check({ plan, report }) {
    const tree = planTree(plan);
    for (const measure of measuresOf(plan)) {
      const { parent, priority, initiative } = measure.record.cells;
      const isNamed = [parent, priority, initiative].some(({ raw }) => raw !== null);
      // What it names and cannot be found is another rule's to speak of.
      if (measure.level !== "priority" || (isNamed && measure.serves.size === 0)) continue;
      const isAimedAt = tree.initiatives.some(
        (initiative) =>
          isMeasuredBy(initiative, measure) || initiative.parents.some((parent) => measure.serves.has(parent)),
      );
      if (!isAimedAt) report("none", measure.record.cells.measure.at, { measure: measure.name });
    }
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    | Measures   | Level              | Priority | Measure         | Baseline |
    |            | Strategic priority | Literacy | Grade 3 reading | 41%      |`),
  bad(
    `
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    | Measures   | Level              | Priority | Measure         | Baseline |
    |            | Strategic priority | Literacy | Grade 3 reading | 41%      |
    |            | Strategic priority |          | Staff turnover  | 18%      |`,
    "Measures!C3 No initiative is aimed at “Staff turnover”. Name the priority or initiative that is to move it.",
  ),
];
