import { aspirationsOf } from "../../plan/measures/aspirations.ts";
import { textOf } from "../../recognize/cells.ts";
import { aspirations } from "../../templates/kinds/aspirations.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const missionHasMeasure = definePlanRule({
  id: "plan/mission-has-measure",
  severity: "error",
  needs: [columns(aspirations, "level"), measures],
  docs: {
    what: "Every aspiration for the mission has at least one measure.",
    why: "What nobody measures cannot be said to have come true in five years.",
    how: "Add a measure that would show it, and name the aspiration beside it under “Serves”.",
    source: "rule 12; SK-09; S4, deliverable 5",
  },
  messages: { none: "Nothing measures the aspiration “{aspiration}”. Add a mission measure that would show it." },
  check({ plan, report }) {
    for (const { record, level, measuredBy } of aspirationsOf(plan)) {
      if (level === "mission" && measuredBy === 0)
        report("none", record.cells.goal.at, { aspiration: textOf(record.cells.goal) });
    }
  },
});

export const examples = [
  good(`
    | Aspirations | ID | Level   | In five years it will be true that… |
    |             | A1 | Mission | Every graduate has a plan           |
    | Measures    | Serves | Measure                | Baseline |
    |             | A1     | Graduates with a plan  | 54%      |`),
  good(`
    | Aspirations | ID | Level   | In five years it will be true that… |
    |             | A1 | Mission | Every graduate has a plan           |
    | Measures    | Level   | Measure                | Baseline |
    |             | Mission | Graduates with a plan  | 54%      |`),
  bad(
    `
    | Aspirations | ID | Level   | In five years it will be true that… |
    |             | A1 | Mission | Every graduate has a plan           |
    |             | A2 | Mission | Every family feels welcome          |
    | Measures    | Serves | Measure                | Baseline |
    |             | A1     | Graduates with a plan  | 54%      |`,
    "Aspirations!C3 Nothing measures the aspiration “Every family feels welcome”. Add a mission measure that would show it.",
  ),
];
