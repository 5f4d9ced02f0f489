import { testAnalysis } from "../../testing/analysis-tester.ts";
import { money } from "./money.ts";

testAnalysis(money, [
  {
    name: "sums by initiative and source over the years, and all of it in the last row",
    workbook: `
      | Resource needs | Initiative | Need      | Total cost | Funding source | Fiscal year | Needed until |
      |                | Coaching   | Coaches   | 60000      | Title II       | 2026-27     |              |
      |                | Coaching   | Coaches   | 62000      | Title II       | 2027-28     |              |
      |                | Coaching   | Book sets | 5000       | General fund   |             | 2026-12-01   |
      |                | Tutoring   | Tutors    | 20000      |                | 2026-27     |              |
      |                | Tutoring   | Space     | TBD        |                | 2026-27     |              |`,
    answer: `
      | Initiative | Source       | 2026-27 | 2027-28 | All      |
      | Coaching   | Title II     | $60,000 | $62,000 | $122,000 |
      | Coaching   | General fund | $5,000  |         | $5,000   |
      | Tutoring   | No source    | $20,000 |         | $20,000  |
      | All        |              | $85,000 | $62,000 | $147,000 |`,
    captions: ["4 needs have a cost; 1 have none that can be added up."],
    from: { "4 2026-27": "C2 C4 C5" },
  },
]);
