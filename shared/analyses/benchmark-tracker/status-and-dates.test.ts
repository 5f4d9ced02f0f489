import { testAnalysis } from "../../testing/analysis-tester.ts";
import { statusAndDates } from "./status-and-dates.ts";

testAnalysis(statusAndDates, [
  {
    name: "a status may be too bright or too dark for the dates beside it",
    workbook: `
      | Benchmark tracker | Site | Benchmark       | Started    | Target date | Completed  | Status      | % complete |
      |                   | Oak  | Leader named    |            |             |            | Complete    |            |
      |                   | Oak  | Team formed     |            |             | 2026-09-01 | Complete    | 80%        |
      |                   | Oak  | Staff trained   |            | 2026-09-21  |            | On track    |            |
      |                   | Oak  | Space set aside | 2026-09-01 |             |            | Not started |            |
      |                   | Oak  | Guide written   |            |             | 2026-09-01 | In progress |            |
      |                   | Oak  | Budget set      | 2026-08-01 | 2026-10-01  |            | On track    | 40%        |`,
    answer: `
      | Site | Benchmark       | Status      | What does not fit                          |
      | Oak  | Leader named    | Complete    | complete, without the day it was           |
      | Oak  | Team formed     | Complete    | complete, at 80%                           |
      | Oak  | Staff trained   | On track    | on track, 10 days past its date            |
      | Oak  | Space set aside | Not started | not started, with a start on Sep 1, 2026   |
      | Oak  | Guide written   | In progress | open, with a completion on Sep 1, 2026     |`,
    captions: ["5 statuses of 6 that the dates do not support."],
    from: { "2 What does not fit": "F3 G3" },
  },
]);
