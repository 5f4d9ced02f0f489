import { testAnalysis } from "../../testing/analysis-tester.ts";
import { coverage } from "./coverage.ts";

testAnalysis(coverage, [
  {
    name: "bodies by level, and what each leaves open; one that has ended is left out",
    workbook: `
      | Mechanisms | Mechanism           | Level    | Temporary or lasting | Functions        | Chair  | How often it meets | Ends       | Reports to    |
      |            | Steering Body       | District | Lasting              | Removes barriers | A. Lee | Monthly            |            |               |
      |            | Planning Team       | District | Temporary            | Writes the plan  | B. Cox | Weekly             | 2027-06-30 | Steering Body |
      |            | Implementation Team | School   | Temporary            |                  | C. Ito | Weekly             |            | Planning Team |
      |            | Implementation Team | School   | Lasting              | Carries it out   |        | Weekly             |            |               |
      |            | Design Team         | District | Temporary            | Drew it up       | D. Fox | Weekly             | 2026-06-30 |               |`,
    answer: `
      | Level    | Steering Body | Planning Team | Implementation Team | All |
      | District | 1             | 1             |                     | 2   |
      | School   |               |               | 2                   | 2   |
      | All      | 1             | 1             | 2                   | 4   |

      | Body                | Level    | Lead     | Functions        | Meets   | Reports to    | Ends       |
      | Steering Body       | District | A. Lee   | Removes barriers | Monthly |               | lasting    |
      | Planning Team       | District | B. Cox   | Writes the plan  | Weekly  | Steering Body | 2027-06-30 |
      | Implementation Team | School   | C. Ito   | not said         | Weekly  | Planning Team | not said   |
      | Implementation Team | School   | not said | Carries it out   | Weekly  |               | lasting    |`,
    captions: ["4 bodies at 2 levels; 2 leave something open."],
    from: { "2 Implementation Team": "A4 A5", "6 Lead": "E4", "7 Lead": "A5" },
  },
]);
