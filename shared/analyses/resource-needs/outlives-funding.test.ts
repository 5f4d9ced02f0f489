import { testAnalysis } from "../../testing/analysis-tester.ts";
import { outlivesFunding } from "./outlives-funding.ts";

testAnalysis(outlivesFunding, [
  {
    name: "a need that ends after its source, or recurs for good, is left without money",
    workbook: `
      | Resource needs | Need    | Total cost | Funding source | One-time or recurring | Needed until |
      |                | Coaches | 60000      | ESSER III      | Recurring             | 2027-06-30   |
      |                | Tutors  | 20000      | ESSER III      | Recurring             |              |
      |                | Books   | 5000       | ESSER III      | One-time              |              |
      |                | Vans    | 9000       | ESSER III      | One-time              | 2026-09-30   |
      |                | Clerks  | 9000       | General fund   | Recurring             |              |
      | Budget         | Line item | Funding source | Allocated | Due date   |
      |                | Relief    | ESSER III      | 90000     | 2026-09-30 |
      |                | Salaries  | General fund   | 90000     |            |`,
    answer: `
      | Need    | Source    | Paid until | Needed until | Days without money | Cost    |
      | Coaches | ESSER III | 2026-09-30 | 2027-06-30   | 273                | $60,000 |
      | Tutors  | ESSER III | 2026-09-30 | for good     |                    | $20,000 |`,
    captions: ["2 needs outlive the money, of 4 paid from a source with an end; $80,000 in all."],
    from: { "1 Days without money": "E2 D2" },
  },
]);
