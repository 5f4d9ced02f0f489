import { figureOf, shownFigure } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { plainName } from "../../templates/names.ts";
import { bad, defineRule, good } from "../define.ts";

export const percentInRange = defineRule({
  id: "measures/percent-in-range",
  severity: "error",
  kind: measures,
  fields: ["measure"],
  uses: ["unit", "baseline", "target", "actual"],
  docs: {
    what: "A percentage lies between 0 and 100.",
    why: "Nobody can have 410 % of the students reading; a decimal point was lost, or the unit is another.",
    how: "Correct the figure, or the unit.",
    source: "rule 14; SK-12, pct 0..100",
  },
  messages: {
    outside: "“{figure}” is no percentage of anything counted in “{measure}”. Correct the figure or the unit.",
  },
  check({ records, report }) {
    for (const record of records) {
      const isPercent = plainName(record.cells.unit.value ?? "") === "percent";
      for (const field of FIGURES) {
        for (const cell of record.series(field)) {
          const figure = figureOf(cell);
          if (!figure || !(figure.unit === "percent" || (isPercent && figure.unit === "number"))) continue;
          if (figure.value >= 0 && figure.value <= 100) continue;
          report("outside", cell.at, { figure: shownFigure(figure), measure: textOf(record.cells.measure) });
        }
      }
    }
  },
});

const FIGURES = ["baseline", "target", "actual"] as const;

export const examples = [
  good(`
    | Measures | Measure         | Unit    | Baseline | Target |
    |          | Grade 3 reading | Percent | 41       | 100    |
    |          | Average score   | Number  | 410      | 500    |`),
  bad(
    `
    | Measures | Measure         | Unit    | Baseline | Target |
    |          | Grade 3 reading | Percent | 410      | 60     |
    |          | Attendance      |         | 91%      | 950%   |`,
    "Measures!C2 “410” is no percentage of anything counted in “Grade 3 reading”. Correct the figure or the unit.",
    "Measures!D3 “950%” is no percentage of anything counted in “Attendance”. Correct the figure or the unit.",
  ),
];
