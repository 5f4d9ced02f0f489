import { testAnalysis } from "../../testing/analysis-tester.ts";
import { statusAndFigures } from "./status-and-figures.ts";

testAnalysis(statusAndFigures, [
  {
    name: "a status may be too bright or too dark, and within the tolerance it is neither",
    workbook: `
      | Measures and targets | Measure         | Baseline | Baseline date | Target | Target date | Actual | Last updated | Status    |
      |                      | Grade 3 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 44%    | 2026-07-01   | On track  |
      |                      | Grade 5 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 55%    | 2026-07-01   | Off track |
      |                      | Grade 8 reading | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 55%    | 2026-07-01   | Complete  |
      |                      | Grade 3 math    | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 48%    | 2026-07-01   | On track  |
      |                      | Grade 5 math    | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 41%    | 2026-07-01   | At risk   |`,
    answer: `
      | Measure         | Its status | Latest | The line | The status is             |
      | Grade 3 reading | On track   | 44%    | 50%      | brighter than the figures |
      | Grade 5 reading | Off track  | 55%    | 50%      | darker than the figures   |
      | Grade 8 reading | Complete   | 55%    | 50%      | brighter than the figures |`,
    captions: ["3 statuses say something else than the figures, of 5 that can be held against them."],
    from: { "1 The status is": "H2 B2 D2 F2" },
  },
]);
