import { testAnalysis } from "../../testing/analysis-tester.ts";
import { gaps } from "./gaps.ts";

testAnalysis(gaps, [
  {
    name: "a need over an empty cell is a gap; over a cell with something in it, a weak place; no need, nothing",
    workbook: `
      | Resource map | Resource       | Arena       | Tier   |
      |              | Welcome week   | Transitions | Tier 1 |
      |              | Buddy program  | Transitions | Tier 2 |
      | Map analysis | Arena       | Tier   | Finding       | What was found                 | Is it in place?         | Evidence         |
      |              | Transitions | Tier 3 | Priority need | Newcomers in crisis get no help | No, and wanted          | 14 cases in 2025 |
      |              | Transitions | Tier 2 |               | Buddies only in grade 6         | Yes, but more is needed |                  |
      |              | Transitions | Tier 1 | Strength      | All are welcomed                | Yes                     |                  |
      |              | Home        | Tier 1 |               | Evenings for families           | No, and not wanted      |                  |`,
    answer: `
      | What | Arena                   | Level of help      | On the map | Why                                                  | Evidence         |
      | Weak | Support for transitions | Early intervention | 1          | 1 resource; “Buddies only in grade 6”                |                  |
      | Gap  | Support for transitions | System of care     | 0          | nothing on the map; “Newcomers in crisis get no help” | 14 cases in 2025 |`,
    captions: ["1 gap and 1 weak place among 18 cells of the framework."],
    from: { "1 On the map": "A3", "2 Evidence": "F2" },
  },
]);
