import { expect, it } from "vitest";
import { tablesOfDrawn, testAnalysis } from "../../testing/analysis-tester.ts";
import { serialOfIso } from "../../workbook/dates.ts";
import { gantt } from "./gantt.ts";

const workbook = `
  | Implementation plan | Action step   | Owner    | Start date | Due date   | Status      |
  |                     | Hire coaches  | J. Ortiz | 2026-09-01 | 2026-09-21 | In progress |
  |                     | Board vote    | A. Lee   |            | 2026-08-10 | Complete    |
  |                     | Plan visits   | B. Kim   |            |            | Not started |
  |                     | Visit schools | B. Kim   | 2027-09-01 | 2027-12-01 | Not started |`;

testAnalysis(gantt, [
  {
    name: "steps of the plan's year in the order they begin; a day alone is enough",
    workbook,
    answer: `
      | Step         | Owner    | Starts     | Due        | Status      |
      | Board vote   | A. Lee   |            | 2026-08-10 | Complete    |
      | Hire coaches | J. Ortiz | 2026-09-01 | 2026-09-21 | In progress |`,
    captions: ["2 steps in the school year 2026-27; 1 without a date and 1 in other years."],
  },
]);

it("draws a bar for each row of the table, over the same days", () => {
  const [table] = tablesOfDrawn(gantt, { workbook });
  const day = (iso: string) => serialOfIso(iso);
  expect(table?.picture).toMatchObject({
    bars: [
      { name: "Board vote", start: day("2026-08-10"), end: day("2026-08-10"), tone: "good" },
      { name: "Hire coaches", start: day("2026-09-01"), end: day("2026-09-21"), tone: "bad" },
    ],
  });
});
