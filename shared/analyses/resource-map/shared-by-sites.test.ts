import { testAnalysis } from "../../testing/analysis-tester.ts";
import { sharedBySites } from "./shared-by-sites.ts";

testAnalysis(sharedBySites, [
  {
    name: "one name at two sites is one resource to share; twice at one site is not",
    workbook: `
      | Resource map | Resource   | Site | Annual cost |
      |              | Buddies    | Oak  | 1000        |
      |              | buddies    | Elm  | 500         |
      |              | Lunch club | Oak  | 300         |
      |              | Lunch club | Oak  | 300         |`,
    answer: `
      | Resource | Sites | Where    | Dollars a year, together |
      | Buddies  | 2     | Oak, Elm | $1,500                   |`,
    captions: ["1 resource stands at more than one of 2 sites."],
    from: { "1 Sites": "B2 B3" },
  },
]);
