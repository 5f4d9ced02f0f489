import { baselineOf, finalTargetOf, isComparable, shownFigure } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const targetWithinReach = defineRule({
  id: "measures/target-within-reach",
  severity: "warning",
  kind: measures,
  fields: ["measure", "baseline", "target"],
  uses: ["rationale"],
  docs: {
    what: "A percentage is not meant to change by more than ten points a year, unless the plan says why it can.",
    why: "A target far beyond what the figures have ever done is a hope, not a data-informed target.",
    how: "Look at the change of past years and set the target by it, or write beside it what it rests on.",
    source: "rule 14, data-informed targets; the ten points are ours",
  },
  messages: {
    steep:
      "“{measure}” is to go from {baseline} to {target}, {points:point|points} a year. What says that it can? Write it beside the target.",
  },
  options: { mostPointsAYear: 10 },
  check({ table, options, report }) {
    for (const record of table.records) {
      const [from, to] = [baselineOf(record), finalTargetOf(record)];
      if (!from || !to || from.unit !== "percent" || !isComparable(from, to) || record.cells.rationale.raw !== null)
        continue;
      if (to.value > 100 || from.day === null || to.day === null || to.day <= from.day) continue;
      const years = Math.max(1, (to.day - from.day) / 365);
      const points = Math.round((Math.abs(to.value - from.value) / years) * 10) / 10;
      if (points <= options.mostPointsAYear) continue;
      const values = {
        measure: textOf(record.cells.measure),
        baseline: shownFigure(from),
        target: shownFigure(to),
        points,
      };
      report("steep", to.cell.at, values, { related: [from.cell.at] });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Baseline | Baseline date | Target | Target date | Why this target     |
    |          | Grade 3 reading | 41%      | 2026-06-15    | 65%    | 2029-06-15  |                     |
    |          | Kindergarten    | 30%      | 2026-06-15    | 60%    | 2027-06-15  | Sister district did |`),
  bad(
    `
    | Measures | Measure         | Baseline | Baseline date | Target | Target date |
    |          | Grade 3 reading | 41%      | 2026-06-15    | 90%    | 2028-06-14  |`,
    "Measures!D2 “Grade 3 reading” is to go from 41% to 90%, 24.5 points a year. What says that it can? Write it beside the target.",
  ),
];
