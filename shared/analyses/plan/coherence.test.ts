import { testAnalysis } from "../../testing/analysis-tester.ts";
import { coherence } from "./coherence.ts";

testAnalysis(coherence, [
  {
    name: "each break between map, plan, measures, owners and money",
    workbook: `
      | Priorities | Strategic priority | Initiative | Owner    |
      |            | Literacy           | Coaching   | J. Ortiz |
      |            | Literacy           | Tutoring   | A. Lee   |
      |            | Literacy           | Libraries  |          |
      | Measures and targets | Measure         | Initiative | Owner  |
      |                      | Grade 3 reading | Coaching   | B. Kim |
      |                      | Hours tutored   | Tutoring   | TBD    |
      | Resource needs | Initiative | Need    |
      |                | Coaching   | Coaches |
      | Resource map | Resource   | Initiative |
      |              | Book buses | Libraries  |
      |              | Pantry     |            |`,
    answer: `
      | What                   | Which         |
      | On the map, in no plan | Pantry        |
      | Planned, unmeasured    | Libraries     |
      | Measured, unowned      | Hours tutored |
      | Owned, unfunded        | Tutoring      |`,
    captions: ["1 on the map and in no plan, 1 planned and unmeasured, 1 measured and unowned, 1 owned and unfunded."],
    from: { "1 Which": "A3 B3", "4 Which": "B3 C3" },
  },
  {
    name: "nothing is asked of sheets that are not there",
    workbook: `
      | Priorities | Strategic priority | Initiative | Owner    |
      |            | Literacy           | Coaching   | J. Ortiz |`,
    answer: "| What | Which |",
  },
]);
