import { aspirationsOf } from "../../plan/measures/aspirations.ts";
import { textOf } from "../../recognize/cells.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const aspirationHasMeasure = definePlanRule({
  id: "plan/aspiration-has-measure",
  severity: "warning",
  needs: [aspirations, measures],
  docs: {
    what: "Every aspiration of a priority has at least one measure.",
    why: "What nobody measures cannot be said to have come true in five years.",
    how: "Name a measure beside the aspiration, or the aspiration beside a measure.",
    source: "SK-09, each aspiration has at least one measure",
  },
  messages: { none: "Nothing measures the aspiration “{aspiration}”. Name a measure beside it, or add one." },
  check({ plan, report }) {
    for (const { record, level, measuredBy } of aspirationsOf(plan)) {
      if (level !== "mission" && measuredBy === 0)
        report("none", record.cells.goal.at, { aspiration: textOf(record.cells.goal) });
    }
  },
});

export const examples = [
  good(`
    | Aspirations | Priority | In five years it will be true that… | Measures |
    |             | Literacy | Every child reads by grade 3        | M1       |
    | Measures    | ID       | Measure                             | Baseline |
    |             | M1       | Grade 3 reading                     | 41%      |`),
  bad(
    `
    | Aspirations | Priority | In five years it will be true that… | Measures |
    |             | Literacy | Every child reads by grade 3        | M1       |
    |             | Families | Every family has been visited       |          |
    | Measures    | ID       | Measure                             | Baseline |
    |             | M1       | Grade 3 reading                     | 41%      |`,
    "Aspirations!B3 Nothing measures the aspiration “Every family has been visited”. Name a measure beside it, or add one.",
  ),
];
