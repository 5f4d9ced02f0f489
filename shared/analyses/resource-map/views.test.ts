import { testAnalysis } from "../../testing/analysis-tester.ts";
import { views } from "./views.ts";

testAnalysis(views, [
  {
    name: "by provider, by side and by source, each with its money, positions and students",
    workbook: `
      | Resource map | Resource   | Provider         | School or community | Funding source | Annual cost | FTE | Students served |
      |              | Buddies    | J. Ortiz; A. Lee | School-owned        | Title I        | 1000        | 0.5 | 40              |
      |              | Lunch club | J. Ortiz         | School-owned        | Title I        | 500         |     | 20              |
      |              | Clinic     | B. Kim           | Community-owned     |                |             | 1   | 300             |`,
    answer: `
      | Provider or staff | Activities | Dollars a year | FTE | Students |
      | J. Ortiz          | 2          | $1,500         | 0.5 | 60       |
      | A. Lee            | 1          | $1,000         | 0.5 | 40       |
      | B. Kim            | 1          |                | 1   | 300      |

      | School or community | Activities | Dollars a year | FTE | Students |
      | School-owned        | 2          | $1,500         | 0.5 | 60       |
      | Community-owned     | 1          |                | 1   | 300      |

      | Funding source | Activities | Dollars a year | FTE | Students |
      | Title I        | 2          | $1,500         | 0.5 | 60       |`,
    captions: [
      "3 providers; 2 activities rest on one person alone.",
      "1 activity is owned by the community.",
      "1 source; 1 activity names none.",
    ],
    from: { "1 Dollars a year": "E2 E3" },
  },
]);
