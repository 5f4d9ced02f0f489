import { testAnalysis } from "../../testing/analysis-tester.ts";
import { trajectory } from "./trajectory.ts";

testAnalysis(trajectory, [
  {
    name: "the line is where a straight way would be on the day of the figure, upward and downward",
    // Half of the two years is gone: 40% to 60% is at 50%, 12 to 8 is at 10; the tolerance is a tenth of the way.
    workbook: `
      | Measures and targets | Measure         | Student group | Baseline | Baseline date | Target | Target date | Actual | Last updated |
      |                      | Grade 3 reading | All           | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 49%    | 2026-07-01   |
      |                      | Grade 3 reading | Newcomers     | 40%      | 2025-07-01    | 60%    | 2027-07-01  | 47%    | 2026-07-01   |
      |                      | Days absent     | All           | 12       | 2025-07-01    | 8      | 2027-07-01  | 9      | 2026-07-01   |
      |                      | Graduation      | All           | 80%      | 2025-07-01    | 85%    | 2027-07-01  | 86%    | 2026-07-01   |
      |                      | Grade 8 algebra | All           |          |               | 60%    | 2027-07-01  | 86%    | 2026-07-01   |
      |                      | Suspensions     | All           | 30       | 2025-07-01    | 20     | 2027-07-01  |        |              |`,
    answer: `
      | Measure         | Group     | Baseline | Target | By         | Latest | The line | Standing                      |
      | Grade 3 reading | All       | 40%      | 60%    | 2027-07-01 | 49%    | 50%      | on the line                   |
      | Grade 3 reading | Newcomers | 40%      | 60%    | 2027-07-01 | 47%    | 50%      | behind the line               |
      | Days absent     | All       | 12       | 8      | 2027-07-01 | 9      | 10       | ahead of the line             |
      | Graduation      | All       | 80%      | 85%    | 2027-07-01 | 86%    | 82.5%    | target reached                |
      | Grade 8 algebra | All       |          | 60%    | 2027-07-01 | 86%    |          | cannot be told: no baseline   |
      | Suspensions     | All       | 30       | 20     | 2027-07-01 |        |          | cannot be told: no figure yet |`,
    captions: [
      "6 measures: 1 at the target, 1 ahead of the line, 1 on it, 1 behind; 0 part of the way without dates for a line; 2 that cannot be told, 0 of them without a figure.",
    ],
    from: { "1 The line": "C2 E2 G2" },
  },
  {
    name: "a figure of a term that is still running is held against the line at the end of the term",
    // Fall ends on the last of December, which is 183 of 730 days on: a quarter of the way, and a little.
    workbook: `
      | Measures and targets | Measure         | Baseline | Baseline date | Target | Target date | Fall 2026 Actual |
      |                      | Grade 3 reading | 40%      | 2026-07-01    | 60%    | 2028-06-30  | 46%              |`,
    answer: `
      | Measure         | Group | Baseline | Target | By         | Latest | The line | Standing    |
      | Grade 3 reading |       | 40%      | 60%    | 2028-06-30 | 46%    | 45.01%   | on the line |`,
  },
  {
    name: "what the figures say by themselves is said, whatever date is missing",
    // 34 to 65 is 31; 53 is 19 on: 61%. 8 and 82.6 are of different things, and “% present” is in percent throughout.
    workbook: `
      | Measures and targets | Measure           | Direction | Baseline | Target | Actual |
      |                      | Applications      |           | 34       | 65     | 53     |
      |                      | Ways to recruit   |           | 8        | 16     | 20     |
      |                      | Payroll errors    |           | 7        | 3      | 9      |
      |                      | Courses completed | Increase  |          | 8      | 8      |
      |                      | Mentors           | Increase  |          | 8      | 6      |
      |                      | % present         |           | 82.6%    | 95     | 90     |
      |                      | Roll-up           |           |          |        |        |`,
    answer: `
      | Measure           | Group | Baseline | Target | By | Latest | The line | Standing                                                       |
      | Applications      |       | 34       | 65     |    | 53     |          | 61% of the way; dates for the line are missing                 |
      | Ways to recruit   |       | 8        | 16     |    | 20     |          | target reached                                                 |
      | Payroll errors    |       | 7        | 3      |    | 9      |          | farther away than at the start; dates for the line are missing |
      | Courses completed |       |          | 8      |    | 8      |          | target reached                                                 |
      | Mentors           |       |          | 8      |    | 6      |          | cannot be told: no baseline                                    |
      | % present         |       | 82.6%    | 95%    |    | 90%    |          | 60% of the way; dates for the line are missing                 |
      | Roll-up           |       |          |        |    |        |          | no figures yet                                                 |`,
    captions: [
      "7 measures: 2 at the target, 0 ahead of the line, 0 on it, 0 behind; 3 part of the way without dates for a line; 2 that cannot be told, 1 of them without a figure.",
    ],
  },
  {
    name: "measures of one name are told apart by their number",
    workbook: `
      | Measures and targets | ID    | Measure    | Baseline | Target | Actual |
      |                      | 6.1.2 | % positive | 80       | 95     | 96     |
      |                      | 6.1.3 | % positive | 85       | 95     | 90     |`,
    answer: `
      | Measure            | Group | Baseline | Target | By | Latest | The line | Standing                                       |
      | % positive (6.1.2) |       | 80%      | 95%    |    | 96%    |          | target reached                                 |
      | % positive (6.1.3) |       | 85%      | 95%    |    | 90%    |          | 50% of the way; dates for the line are missing |`,
  },
  {
    name: "a group too small to show keeps its figures to itself, and so does the one it could be worked out from",
    workbook: `
      | Measures and targets | Measure         | Student group | Out of | Baseline | Target | Actual |
      |                      | Grade 3 reading | All           | 200    | 40%      | 60%    | 50%    |
      |                      | Grade 3 reading | Newcomers     | 6      | 20%      | 60%    | 40%    |
      |                      | Grade 3 reading | Others        | 80     | 30%      | 60%    | 45%    |`,
    answer: `
      | Measure         | Group     | Baseline | Target | By | Latest | The line | Standing                                       |
      | Grade 3 reading | All       | 40%      | 60%    |    | 50%    |          | 50% of the way; dates for the line are missing |
      | Grade 3 reading | Newcomers | *        | 60%    |    | *      |          | *                                              |
      | Grade 3 reading | Others    | *        | 60%    |    | *      |          | *                                              |`,
  },
]);
