import { textOf } from "../../recognize/cells.ts";
import { rubric } from "../../templates/kinds/rubric.ts";
import { bad, defineRule, good } from "../define.ts";

export const scoreOnScale = defineRule({
  id: "rubric/score-on-scale",
  severity: "error",
  kind: rubric,
  way: "strong-system-plan",
  fields: ["title", "score"],
  docs: {
    what: "Every score is on the scale of the rubric.",
    why: "One score off the scale moves the average, and with it whether the plan passes.",
    how: "Correct the score, or set the scale of your rubric.",
    source: "SK-18, score on scale; S4 leaves the scale open, 1 to 3 fits it best",
  },
  messages: {
    off: "“{score}” for “{criterion}” is not on the scale from {lowest} to {highest}. Correct the score, or set the scale.",
  },
  options: { lowest: 1, highest: 3 },
  check({ records, options: { lowest, highest }, report }) {
    for (const { cells } of records) {
      const score = cells.score.value;
      if (score === null || (score >= lowest && score <= highest)) continue;
      report("off", cells.score.at, { score: textOf(cells.score), criterion: textOf(cells.title), lowest, highest });
    }
  },
});

export const examples = [
  good(`
    | Rubric | Criterion        | Score | Evidence      |
    |        | Mission measures | 3     | Measures!B2   |
    |        | Initiatives      | 2.5   | Priorities!B4 |`),
  bad(
    `
    | Rubric | Criterion        | Score | Evidence      |
    |        | Mission measures | 3     | Measures!B2   |
    |        | Initiatives      | 33    | Priorities!B4 |`,
    "Rubric!B3 “33” for “Initiatives” is not on the scale from 1 to 3. Correct the score, or set the scale.",
  ),
];
