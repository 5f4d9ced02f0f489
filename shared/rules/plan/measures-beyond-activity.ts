import { planTree } from "../../plan/implementation/tree.ts";
import { isMeasuredBy, type Measure, measuresOf } from "../../plan/measures/measure-links.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const measuresBeyondActivity = definePlanRule({
  id: "plan/measures-beyond-activity",
  severity: "warning",
  needs: [columns(priorities, "priority"), measures],
  docs: {
    what: "A priority is measured by what changes for students or schools, not only by what was done.",
    why: "Ten trainings can be held while nothing changes in a classroom.",
    how: "Add a measure of what the work is for: what students learn, attend, or say.",
    source: "rule 21",
  },
  messages: {
    counts:
      "“{priority}” is measured only by what is done, such as “{measure}”. Add a measure of what changes for students.",
  },
  check({ plan, report }) {
    const tree = planTree(plan);
    const all = measuresOf(plan);
    for (const node of tree.priorities) {
      const own = all.filter((measure) => isMeasuredBy(node, measure));
      const [first] = own;
      if (!first || !own.every(isActivityCount)) continue;
      const related = { related: own.map(({ record }) => record.cells.measure.at) };
      report("counts", node.cell.at, { priority: node.name, measure: first.name }, related);
    }
  },
});

const ACTIVITY =
  /\b(?:trainings?|workshops?|(?:pd|coaching|training)?\s*sessions?|meetings?|visits?|events?|newsletters?|trained|attended|attending|held|conducted|delivered|distributed|purchased|hired|completed)\b/i;
const OUTCOME =
  /\b(?:students?|learners?|scor\w*|proficien\w*|graduat\w*|attendance rate|absen\w*|achiev\w*|growth|grade \d|reading|math\w*|readiness|suspension\w*|belong\w*|satisf\w*|climate|retention|turnover|enrol\w*|gap|passed|mastery)\b/i;

/** "Number of coaching sessions held": counts what adults did. */
function isActivityCount({ name, record }: Measure): boolean {
  const about = record.cells.about.value?.toLowerCase() ?? "";
  return about !== "students" && ACTIVITY.test(name) && !OUTCOME.test(name);
}

export const examples = [
  good(`
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    | Measures   | Priority | Measure                 | Baseline |
    |            | Literacy | Number of workshops held | 4       |
    |            | Literacy | Grade 3 reading          | 41%     |`),
  bad(
    `
    | Priorities | Priority | Initiative |
    |            | Literacy | Coaching   |
    | Measures   | Priority | Measure                  | Baseline |
    |            | Literacy | Number of workshops held | 4        |
    |            | Literacy | Teachers trained         | 12       |`,
    "Priorities!A2 “Literacy” is measured only by what is done, such as “Number of workshops held”. Add a measure of what changes for students.",
  ),
];
