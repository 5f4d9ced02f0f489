import { testAnalysis } from "../../testing/analysis-tester.ts";
import { attention } from "./attention.ts";

testAnalysis(attention, [
  {
    name: "each open step that is late, doubtful or silent, with its reason",
    workbook: `
      | Implementation plan | ID | Action step   | Owner    | Start date | Due date   | Status      | % complete | Last updated | Depends on |
      |                     | 1  | Hire coaches  | J. Ortiz | 2026-08-01 | 2026-09-21 | In progress | 50%        | 2026-09-25   |            |
      |                     | 2  | Train coaches | A. Lee   | 2026-10-05 | 2026-11-30 | Not started |            |              | 1          |
      |                     | 3  | Order books   | A. Lee   | 2026-09-01 | 2026-10-31 | In progress | 10%        | 2026-08-12   |            |
      |                     | 4  | Rent rooms    | B. Kim   | 2026-09-15 | 2026-12-01 | Not started |            |              |            |
      |                     | 5  | Plan visits   | B. Kim   | 2026-09-15 | 2026-12-01 | At risk     |            | 2026-09-30   |            |
      |                     | 6  | Print posters | B. Kim   | 2026-08-01 | 2026-09-01 | Complete    | 100%       |              |            |`,
    answer: `
      | What     | Step          | Owner    | Due        | Why                                              |
      | Overdue  | Hire coaches  | J. Ortiz | 2026-09-21 | 10 days past its date                            |
      | At risk  | Train coaches | A. Lee   | 2026-11-30 | waits for “Hire coaches”, which is 10 days late  |
      | At risk  | Order books   | A. Lee   | 2026-10-31 | 10% done, 50% of its days gone                   |
      | At risk  | Plan visits   | B. Kim   | 2026-12-01 | called “At risk”                                 |
      | Stalled  | Order books   | A. Lee   | 2026-10-31 | no update for 50 days                            |
      | Stalled  | Rent rooms    | B. Kim   | 2026-12-01 | was to start Sep 15, 2026                        |`,
    captions: ["1 step is overdue, 3 at risk, 2 stalled, of 5 open."],
    from: { "1 Why": "E2", "2 Why": "I3 E2", "3 Why": "G4 D4 E4", "5 Why": "H4" },
  },
  {
    name: "a step due today is not late",
    workbook: `
      | Implementation plan | Action step  | Due date   |
      |                     | Hire coaches | 2026-10-01 |`,
    answer: "| What | Step | Owner | Due | Why |",
    captions: ["0 steps are overdue, 0 at risk, 0 stalled, of 1 open."],
  },
]);
