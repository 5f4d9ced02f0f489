import { testAnalysis } from "../../testing/analysis-tester.ts";
import { mapAgain } from "./map-again.ts";

testAnalysis(mapAgain, [
  {
    name: "what nobody has made sure of in a year, and what has ended or soon will",
    workbook: `
      | Resource map | Resource   | Site | Provider | Last verified | Agreement ends | End date   | State  |
      |              | Buddies    | Oak  | PTA      | 2026-09-01    |                |            | Active |
      |              | Lunch club | Oak  | YMCA     | 2025-09-30    |                |            | Active |
      |              | Mentors    | Oak  | Rotary   |               |                |            | Active |
      |              | Clinic     | Oak  | County   | 2026-09-01    | 2026-12-30     |            | Active |
      |              | Pantry     | Oak  | Church   | 2026-09-01    | 2026-09-30     |            | Active |
      |              | Night bus  | Oak  | City     | 2026-09-01    |                | 2026-06-30 | Active |
      |              | Day bus    | Oak  | City     |               |                | 2026-06-30 | Ended  |`,
    answer: `
      | Resource   | Site | Provider or staff | Why                                                |
      | Lunch club | Oak  | YMCA              | verified 366 days ago                              |
      | Mentors    | Oak  | Rotary            | never verified                                     |
      | Clinic     | Oak  | County            | its agreement ends Dec 30, 2026                    |
      | Pantry     | Oak  | Church            | its agreement ended Sep 30, 2026                   |
      | Night bus  | Oak  | City              | ended Jun 30, 2026 and still on the map as active  |`,
    captions: ["5 rows of 6 to make sure of."],
    from: { "3 Why": "E5" },
  },
  {
    name: "a map without a column for it is told so once, not in every row",
    workbook: `
      | Resource map | Resource   | Site | Provider |
      |              | Buddies    | Oak  | PTA      |
      |              | Lunch club | Oak  | YMCA     |`,
    answer: "| Resource | Site | Provider or staff | Why |",
    captions: [
      "0 rows of 2 to make sure of.",
      "No column says when a row was last verified, so nobody can tell what still holds.",
    ],
  },
  {
    name: "and so is one whose column is empty in every row",
    workbook: `
      | Resource map | Resource   | Site | Provider | Last verified |
      |              | Buddies    | Oak  | PTA      |               |
      |              | Lunch club | Oak  | YMCA     |               |`,
    answer: "| Resource | Site | Provider or staff | Why |",
    captions: [
      "0 rows of 2 to make sure of.",
      "No row says yet when it was last verified, so nobody can tell what still holds.",
    ],
  },
]);
