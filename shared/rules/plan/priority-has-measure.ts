import { planTree } from "../../plan/implementation/tree.ts";
import { isMeasuredBy, measuresOf } from "../../plan/measures/measure-links.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const priorityHasMeasure = definePlanRule({
  id: "plan/priority-has-measure",
  severity: "error",
  needs: [columns(priorities, "priority"), measures],
  docs: {
    what: "Every priority has at least one measure of its own.",
    why: "Progress on a priority that nothing measures is a matter of opinion.",
    how: "Add a measure, and name the priority beside it.",
    source: "rule 12; S4, deliverable 5",
  },
  messages: { none: "Nothing measures the priority “{priority}”. Add a measure, and name the priority beside it." },
  check({ plan, report, notChecked }) {
    const linked = tablesOf(plan, measures).some((table) => LINKS.some((field) => hasColumn(table, field)));
    const linkedBack = tablesOf(plan, priorities).some((table) => BACK.some((field) => hasColumn(table, field)));
    if (!linked && !linkedBack)
      return notChecked(phrase("“Strategic priority” column under {kind}", { kind: { ours: "Measures" } }));
    const tree = planTree(plan);
    const all = measuresOf(plan);
    for (const node of tree.priorities) {
      if (!all.some((measure) => isMeasuredBy(node, measure) && measure.level !== "practical")) {
        report("none", node.cell.at, { priority: node.name });
      }
    }
  },
});

const LINKS = ["priority", "parent", "initiative"];
const BACK = ["measures", "measure"];

export const examples = [
  good(`
    | Priorities | Priority ID | Priority | Initiative |
    |            | P1          | Literacy | Coaching   |
    | Measures   | Priority    | Measure         | Baseline |
    |            | P1          | Grade 3 reading | 41%      |`),
  bad(
    `
    | Priorities | Priority ID | Priority | Initiative |
    |            | P1          | Literacy | Coaching   |
    |            | P2          | Families | Home visit |
    | Measures   | Priority    | Measure         | Baseline |
    |            | P1          | Grade 3 reading | 41%      |`,
    "Priorities!B3 Nothing measures the priority “Families”. Add a measure, and name the priority beside it.",
  ),
];
