import { testAnalysis } from "../../testing/analysis-tester.ts";
import { roadmap } from "./roadmap.ts";

testAnalysis(roadmap, [
  {
    name: "years an initiative runs in, with what is due; 0 for a year without a deliverable, nothing outside of it",
    workbook: `
      | Priorities | Initiative | Deliverable   | Start date | Due date   |
      |            | Coaching   | Coach guide   | 2026-09-01 | 2026-12-15 |
      |            | Coaching   | Training days | 2027-01-10 | 2027-05-30 |
      |            | Tutoring   | Tutor pool    | 2026-10-01 | 2028-10-01 |
      |            | Buses      | Bus list      |            |            |`,
    answer: `
      | Initiative | Starts     | Ends       | 2026-27 | 2027-28 | 2028-29 |
      | Coaching   | 2026-09-01 | 2027-05-30 | 2       |         |         |
      | Tutoring   | 2026-10-01 | 2028-10-01 | 0       | 0       | 1       |`,
    captions: ["2 initiatives over 3 school years; 1 without dates."],
    from: { "1 2026-27": "C2 D2 C3 D3" },
  },
]);
