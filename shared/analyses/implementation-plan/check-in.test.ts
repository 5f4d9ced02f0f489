import { testAnalysis } from "../../testing/analysis-tester.ts";
import { checkIn } from "./check-in.ts";

testAnalysis(checkIn, [
  {
    name: "good news first, then what is blocked, late, due and about to begin",
    // The first of October 2026 is a Thursday.
    workbook: `
      | Implementation plan | Action step   | Owner    | Start date | Due date   | Status      | Finished on | Barriers       |
      |                     | Hire coaches  | J. Ortiz |            | 2026-09-21 | In progress |             |                |
      |                     | Train coaches | A. Lee   |            | 2026-10-04 | In progress |             |                |
      |                     | Order books   | A. Lee   |            | 2026-10-05 | In progress |             |                |
      |                     | Rent rooms    | B. Kim   |            | 2026-09-30 | Blocked     |             | Lease unsigned |
      |                     | Print posters | B. Kim   |            | 2026-09-28 | Complete    | 2026-09-25  |                |
      |                     | Call parents  | B. Kim   |            | 2026-09-20 | Complete    | 2026-09-24  |                |
      |                     | Plan visits   | B. Kim   | 2026-10-02 | 2026-12-01 | Not started |             |                |`,
    answer: `
      | Talk about       | Step          | Owner    | Note                    |
      | Celebrate        | Print posters | B. Kim   | finished Sep 25, 2026   |
      | Blocked          | Rent rooms    | B. Kim   | Lease unsigned          |
      | Late             | Hire coaches  | J. Ortiz | 10 days past its date   |
      | Due this week    | Train coaches | A. Lee   | due Oct 4, 2026         |
      | Begins this week | Plan visits   | B. Kim   | begins Oct 2, 2026      |`,
    captions: ["The week from Sep 28, 2026 to Oct 4, 2026: 1 to celebrate, 1 blocked, 1 late, 1 due, 1 to begin."],
    from: { "2 Note": "E5 G5", "4 Note": "D3" },
  },
]);
