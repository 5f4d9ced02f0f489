import { testAnalysis } from "../../testing/analysis-tester.ts";
import { priorityNeeds } from "./priority-needs.ts";

testAnalysis(priorityNeeds, [
  {
    name: "the highest product first, equal ones share a rank, and what has no numbers comes last",
    workbook: `
      | Map analysis | Finding       | What was found   | Severity | Feasibility | Year to work on it | Evidence        |
      |              | Priority need | Crisis help      | 5        | 3           | Year 1             | 14 cases        |
      |              | Gap           | Family evenings  | 3        | 5           | Year 1             |                 |
      |              | Gap           | Shelter          | 5        |             |                    | Survey          |
      |              | Priority need | Grade 6 buddies  | 4        | 5           | Year 1             | Teacher reports |
      |              | Strength      | Welcome week     | 5        | 5           |                    |                 |`,
    answer: `
      | Rank | Need            | Severity | Feasibility | Product | Year   | Evidence        |
      | 1    | Grade 6 buddies | 4        | 5           | 20      | Year 1 | Teacher reports |
      | 2    | Crisis help     | 5        | 3           | 15      | Year 1 | 14 cases        |
      | 2    | Family evenings | 3        | 5           | 15      | Year 1 |                 |
      |      | Shelter         | 5        |             |         |        | Survey          |`,
    captions: ["4 needs; 1 without both numbers, 1 without evidence."],
    from: { "1 Product": "C5 D5" },
  },
]);
