import { isComparable, shownFigure } from "../../plan/measures/figures.ts";
import { sameMeasures } from "../../plan/measures/same-measures.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const measureOnce = definePlanRule({
  id: "plan/measure-once",
  severity: "error",
  needs: [],
  docs: {
    what: "A measure has one baseline and one target, on whatever sheet it stands.",
    why: "With two, each reader finds another plan, and both can say that they are right.",
    how: "Decide which figure holds, and write it in both places.",
    source: "rule 19",
  },
  messages: {
    baseline:
      "The baseline of “{measure}” is {here} here and {there} on {sheet}. Decide which holds, and write it in both places.",
    target:
      "The target of “{measure}” is {here} here and {there} on {sheet}. Decide which holds, and write it in both places.",
  },
  check({ plan, report }) {
    for (const { name, first, second, sheet } of sameMeasures(plan)) {
      for (const field of ["baseline", "target"] as const) {
        const [there, here] = [first[field], second[field]];
        if (!there || !here || !isComparable(there, here) || there.value === here.value) continue;
        const values = { measure: name, here: shownFigure(here), there: shownFigure(there), sheet };
        report(field, here.cell.at, values, { related: [there.cell.at] });
      }
    }
  },
});

export const examples = [
  good(`
    | Measures   | ID       | Measure         | Baseline | Target |
    |            | M1       | Grade 3 reading | 41%      | 60%    |
    | Measures 2 | ID       | Measure         | Baseline | Target |
    |            | M1       | Grade 3 reading | 41%      | 60%    |
    |            | M2       | Attendance      | 91%      | 95%    |`),
  bad(
    `
    | Measures   | ID       | Measure         | Baseline | Target |
    |            | M1       | Grade 3 reading | 41%      | 60%    |
    | Measures 2 | ID       | Measure         | Baseline | Target |
    |            | M1       | Grade 3 reading | 43%      | 58%    |`,
    "'Measures 2'!C2 The baseline of “Grade 3 reading” is 43% here and 41% on Measures. Decide which holds, and write it in both places.",
    "'Measures 2'!D2 The target of “Grade 3 reading” is 58% here and 60% on Measures. Decide which holds, and write it in both places.",
  ),
];
