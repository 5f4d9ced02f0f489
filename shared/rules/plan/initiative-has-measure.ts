import { type PlanNode, planTree } from "../../plan/implementation/tree.ts";
import { isMeasuredBy, measuresOf } from "../../plan/measures/measure-links.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeHasMeasure = definePlanRule({
  id: "plan/initiative-has-measure",
  severity: "warning",
  needs: [columns(priorities, "initiative"), measures],
  docs: {
    what: "Every initiative points to at least one measure.",
    why: "Work that is meant to move no figure cannot be seen to have worked.",
    how: "Name the measure it should move, in its row or beside the measure.",
    source: "rule 20",
  },
  messages: { none: "“{initiative}” is meant to move no measure. Name one, here or under Measures." },
  check({ plan, report, notChecked }) {
    const linked = tablesOf(plan, measures).some((table) =>
      ["initiative", "parent"].some((field) => hasColumn(table, field)),
    );
    const linkedBack = tablesOf(plan, priorities).some((table) =>
      ["measures", "measure"].some((field) => hasColumn(table, field)),
    );
    if (!linked && !linkedBack)
      return notChecked(phrase("“Measures” column under {kind}", { kind: { ours: "Priorities" } }));
    const tree = planTree(plan);
    const all = measuresOf(plan);
    for (const node of tree.initiatives) {
      if (all.some((measure) => isMeasuredBy(node, measure)) || namesOwn(node)) continue;
      report("none", node.cell.at, { initiative: node.name });
    }
  },
});

/** A measure written in the row itself counts, though it stands under Measures by no such name. */
function namesOwn({ records, children }: PlanNode): boolean {
  return (
    records.some(({ cells }) => textOf(cells.measure) !== "" || textOf(cells.measures) !== "") ||
    children.some(namesOwn)
  );
}

export const examples = [
  good(`
    | Priorities | Priority | Initiative | Measures |
    |            | Literacy | Coaching   | M1       |
    | Measures   | ID       | Measure         | Baseline |
    |            | M1       | Grade 3 reading | 41%      |`),
  bad(
    `
    | Priorities | Priority | Initiative | Measures |
    |            | Literacy | Coaching   | M1       |
    |            | Literacy | Book rooms |          |
    | Measures   | ID       | Measure         | Baseline |
    |            | M1       | Grade 3 reading | 41%      |`,
    "Priorities!B3 “Book rooms” is meant to move no measure. Name one, here or under Measures.",
  ),
];
