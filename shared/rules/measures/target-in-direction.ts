import { baselineOf, directionOf, finalTargetOf, isComparable, shownFigure } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const targetInDirection = defineRule({
  id: "measures/target-in-direction",
  severity: "error",
  kind: measures,
  fields: ["measure", "baseline", "target", "direction"],
  docs: {
    what: "The target lies on the side of the baseline that the direction says.",
    why: "A target below the baseline of a measure that is to rise can be reached by getting worse.",
    how: "Correct the target, the baseline, or the direction.",
    source: "rule 14; SK-12",
  },
  messages: {
    against:
      "“{measure}” is to {direction}, but goes from {baseline} to {target}. Correct the target or the direction.",
    moved:
      "“{measure}” is to be maintained, but goes from {baseline} to {target}. Correct the target or the direction.",
  },
  check({ table, report }) {
    for (const record of table.records) {
      const direction = directionOf(record);
      const [from, to] = [baselineOf(record), finalTargetOf(record)];
      if (!direction || !from || !to || !isComparable(from, to)) continue;
      const values = { measure: textOf(record.cells.measure), baseline: shownFigure(from), target: shownFigure(to) };
      const related = { related: [from.cell.at] };
      const change = to.value - from.value;
      if (direction === "maintain" && change !== 0) report("moved", to.cell.at, values, related);
      const isAgainst = (direction === "increase" && change < 0) || (direction === "decrease" && change > 0);
      if (isAgainst) report("against", to.cell.at, { ...values, direction: TO[direction] }, related);
    }
  },
});

const TO = { increase: phrase("increase"), decrease: phrase("decrease"), maintain: phrase("maintain") } as const;

export const examples = [
  good(`
    | Measures | Measure            | Direction | Baseline | Target |
    |          | Grade 3 reading    | Increase  | 41%      | 60%    |
    |          | Chronic absence    | Decrease  | 22%      | 12%    |
    |          | Graduation rate    | Maintain  | 96%      | 96%    |
    |          | Suspensions        | Decrease  | 140      | reduce by half |`),
  bad(
    `
    | Measures | Measure            | Direction | Baseline | Target |
    |          | Grade 3 reading    | Increase  | 41%      | 36%    |
    |          | Chronic absence    | Decrease  | 22%      | 25%    |
    |          | Graduation rate    | Maintain  | 96%      | 98%    |`,
    "Measures!D2 “Grade 3 reading” is to increase, but goes from 41% to 36%. Correct the target or the direction.",
    "Measures!D3 “Chronic absence” is to decrease, but goes from 22% to 25%. Correct the target or the direction.",
    "Measures!D4 “Graduation rate” is to be maintained, but goes from 96% to 98%. Correct the target or the direction.",
  ),
];
