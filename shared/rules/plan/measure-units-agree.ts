import { shownFigure } from "../../plan/measures/figures.ts";
import { sameMeasures } from "../../plan/measures/same-measures.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const measureUnitsAgree = definePlanRule({
  id: "plan/measure-units-agree",
  severity: "warning",
  needs: [],
  docs: {
    what: "A measure is counted in one unit, on whatever sheet it stands.",
    why: "A percentage on one sheet and a head count on the other cannot be compared, and will be.",
    how: "Write both in the same unit, or give the second one a name of its own.",
    source: "rule 19",
  },
  messages: {
    mixed:
      "“{measure}” is {here} here and {there} on {sheet}. Write both in the same unit, or give this one a name of its own.",
  },
  check({ plan, report }) {
    for (const { name, first, second, sheet } of sameMeasures(plan)) {
      for (const field of ["baseline", "target"] as const) {
        const [there, here] = [first[field], second[field]];
        if (!there || !here || there.unit === here.unit) continue;
        // A bare number may be a percentage whose unit stands in the heading.
        const bare = there.unit === "number" ? there : here.unit === "number" ? here : null;
        const other = bare === there ? here : there;
        if (bare && (other.unit !== "percent" || bare.value <= 100)) continue;
        const values = { measure: name, here: shownFigure(here), there: shownFigure(there), sheet };
        report("mixed", here.cell.at, values, { related: [there.cell.at] });
        break;
      }
    }
  },
});

export const examples = [
  good(`
    | Measures   | ID | Measure         | Baseline | Target |
    |            | M1 | Grade 3 reading | 41%      | 60%    |
    | Measures 2 | ID | Measure         | Baseline | Target |
    |            | M1 | Grade 3 reading | 41       | 60     |`),
  bad(
    `
    | Measures   | ID | Measure         | Baseline | Target |
    |            | M1 | Grade 3 reading | 41%      | 60%    |
    | Measures 2 | ID | Measure         | Baseline | Target |
    |            | M1 | Grade 3 reading | 212      | 310    |`,
    "'Measures 2'!C2 “Grade 3 reading” is 212 here and 41% on Measures. Write both in the same unit, or give this one a name of its own.",
  ),
];
