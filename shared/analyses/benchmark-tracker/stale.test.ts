import { testAnalysis } from "../../testing/analysis-tester.ts";
import { stale } from "./stale.ts";

testAnalysis(stale, [
  {
    name: "open benchmarks without a look in 30 days, the longest ago first; what is done or yet to begin is left out",
    workbook: `
      | Benchmark tracker | Site        | Benchmark        | To be started | Status      | Reviewed on | Last updated |
      |                   | Oak School  | Leader named     |               | In progress | 2026-08-01  | 2026-08-12   |
      |                   | Oak School  | Team formed      |               | In progress | 2026-09-20  |              |
      |                   | Elm School  | Leader named     |               | In progress |             |              |
      |                   | Elm School  | Team formed      | 2026-12-01    | Not started |             |              |
      |                   | Elm School  | Space set aside  |               | Complete    | 2026-01-01  |              |`,
    answer: `
      | Site       | Benchmark    | Last looked at | Days ago | Status      |
      | Elm School | Leader named | never          |          | In progress |
      | Oak School | Leader named | 2026-08-12     | 50       | In progress |`,
    captions: ["2 benchmarks not looked at for more than 30 days, of 4 open."],
    from: { "2 Last looked at": "F2" },
  },
]);
