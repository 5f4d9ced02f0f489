import { testAnalysis } from "../../testing/analysis-tester.ts";
import { whoHowWhen } from "./who-how-when.ts";

testAnalysis(whoHowWhen, [
  {
    name: "what is missing, and that “All” is nobody in particular",
    workbook: `
      | Implementation plan | Action step   | Owner    | Resources    | Due date   | Status    |
      |                     | Hire coaches  | J. Ortiz | Two postings | 2026-09-21 |           |
      |                     | Train coaches | All      | Four days    | Fall 2026  |           |
      |                     | Order books   | A. Lee   |              |            |           |
      |                     | Rent rooms    |          |              |            | Cancelled |
      |                     | Paint walls   |          | A brush      | 2026-09-21 |           |`,
    answer: `
      | Step          | Who                  | How       | When      |
      | Train coaches | nobody in particular | Four days | Fall 2026 |
      | Order books   | A. Lee               | not said  | not said  |
      | Paint walls   | not said             | A brush   | 2026-09-21 |`,
    captions: ["1 of 4 steps say who, how and when."],
    from: { "1 Who": "B3", "2 How": "A4" },
  },
]);
