import { testAnalysis } from "../../testing/analysis-tester.ts";
import { overlaps } from "./overlaps.ts";

testAnalysis(overlaps, [
  {
    name: "three activities for one group from several sources may be one too many; by several providers, in pieces",
    workbook: `
      | Resource map | Resource      | Arena       | Tier   | Student group | Provider | Funding source |
      |              | Buddies       | Transitions | Tier 2 | Newcomers     | PTA      | Title I        |
      |              | Lunch club    | Transitions | Tier 2 | Newcomers     | YMCA     | Title III      |
      |              | Mentors       | Transitions | Tier 2 | Newcomers     | Rotary   | Donor          |
      |              | Mentors       | Transitions | Tier 2 | Newcomers     | Rotary   | Donor          |
      |              | Reading help  | Classroom   | Tier 2 | Grade 3       | YMCA     | Title I        |
      |              | Book club     | Classroom   | Tier 2 | Grade 3       | Library  | Title I        |
      |              | Summer pages  | Classroom   | Tier 2 | Grade 3       | PTA      | Title I        |
      |              | Math help     | Classroom   | Tier 2 | Grade 5       | PTA      | Title I        |`,
    answer: `
      | What                | Arena                    | Level of help      | Why |
      | Possible redundancy | Support for transitions  | Early intervention | 3 activities for “Newcomers” from 3 sources: Buddies, Lunch club, Mentors |
      | Fragmentation       | Classroom-based supports | Early intervention | 3 activities for “Grade 3” by 3 providers: Reading help, Book club, Summer pages |`,
    captions: ["2 places with 3 or more activities for the same group."],
    from: { "1 Why": "A2 A3 A4" },
  },
]);
