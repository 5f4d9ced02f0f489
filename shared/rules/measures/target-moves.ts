import { baselineOf, directionOf, finalTargetOf, isComparable, shownFigure } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const targetMoves = defineRule({
  id: "measures/target-moves",
  severity: "warning",
  kind: measures,
  fields: ["measure", "baseline", "target"],
  docs: {
    what: "A target differs from the baseline, unless the measure is to be maintained.",
    why: "A target that has been reached already asks for nothing.",
    how: "Set the target you aim for, or write “Maintain” as the direction.",
    source: "rule 14",
  },
  messages: {
    same: "The target of “{measure}” is its baseline, {baseline}. Set the target you aim for, or write “Maintain” as its direction.",
  },
  check({ table, report }) {
    for (const record of table.records) {
      const [from, to] = [baselineOf(record), finalTargetOf(record)];
      if (!from || !to || !isComparable(from, to) || from.value !== to.value) continue;
      // 100 % and none at all can only be kept.
      const isAtItsEnd = from.value === 0 || (from.unit === "percent" && from.value === 100);
      if (directionOf(record) === "maintain" || isAtItsEnd) continue;
      report(
        "same",
        to.cell.at,
        { measure: textOf(record.cells.measure), baseline: shownFigure(from) },
        { related: [from.cell.at] },
      );
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Direction | Baseline | Target |
    |          | Grade 3 reading | Increase  | 41%      | 60%    |
    |          | Graduation rate | Maintain  | 96%      | 96%    |`),
  bad(
    `
    | Measures | Measure         | Direction | Baseline | Target |
    |          | Grade 3 reading | Increase  | 41%      | 41%    |`,
    "Measures!D2 The target of “Grade 3 reading” is its baseline, 41%. Set the target you aim for, or write “Maintain” as its direction.",
  ),
];
