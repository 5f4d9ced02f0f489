import { testAnalysis } from "../../testing/analysis-tester.ts";
import { slips } from "./slips.ts";

testAnalysis(slips, [
  {
    name: "a slip uses up the days between, and what is left moves those that wait",
    workbook: `
      | Implementation plan | ID | Action step    | Start date | Due date   | Depends on |
      |                     | 1  | Hire coaches   | 2026-10-01 | 2026-10-10 |            |
      |                     | 2  | Train coaches  | 2026-10-15 | 2026-10-20 | 1          |
      |                     | 3  | Coach teachers | 2026-10-21 | 2026-12-20 | 2          |
      |                     | 4  | Survey schools | 2027-02-01 | 2027-02-10 | 3          |`,
    answer: `
      | Step           | Waits for      | Which ends | It starts  | Days between |
      | Train coaches  | Hire coaches   | 2026-10-10 | 2026-10-15 | 4            |
      | Coach teachers | Train coaches  | 2026-10-20 | 2026-10-21 | 0            |
      | Survey schools | Coach teachers | 2026-12-20 | 2027-02-01 | 42           |

      | If this slips | This moves     | By days | To be done by |
      | Hire coaches  | Train coaches  | 6       | 2026-10-26    |
      | Hire coaches  | Coach teachers | 6       | 2026-12-26    |
      | Train coaches | Coach teachers | 10      | 2026-12-30    |`,
    captions: ["3 steps wait for another; 1 with no day between.", "If “Hire coaches” slips by 10 days, 2 steps move."],
    from: { "1 Days between": "E3 D2 C3" },
  },
  {
    name: "steps that wait for each other move each other once",
    workbook: `
      | Implementation plan | ID | Action step   | Depends on |
      |                     | 1  | Hire coaches  | 2          |
      |                     | 2  | Train coaches | 1          |`,
    answer: `
      | Step          | Waits for     | Which ends | It starts | Days between |
      | Hire coaches  | Train coaches |            |           |              |
      | Train coaches | Hire coaches  |            |           |              |

      | If this slips | This moves    | By days | To be done by |
      | Train coaches | Hire coaches  | 10      |               |
      | Hire coaches  | Train coaches | 10      |               |`,
  },
]);
