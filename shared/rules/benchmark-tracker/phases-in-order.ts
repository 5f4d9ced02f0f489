import { benchmarksOf, bySite } from "../../plan/measures/benchmarks.ts";
import { textOf } from "../../recognize/cells.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const phasesInOrder = definePlanRule({
  id: "benchmark-tracker/phases-in-order",
  severity: "warning",
  needs: [columns(benchmarkTracker, "phase", "status")],
  docs: {
    what: "A site does not finish a later phase while an earlier one has not begun.",
    why: "What is built before people are ready is built twice; or the earlier row is out of date.",
    how: "Say where the earlier benchmark stands by now, or look again at the later one.",
    source: "SK-06, phases; rule 47",
  },
  messages: {
    before:
      "“{benchmark}” of a later phase is complete, and “{earlier}” of an earlier phase is “{status}”. Correct one of them.",
  },
  check({ plan, report }) {
    for (const here of bySite(benchmarksOf(plan)).values()) {
      for (const later of here) {
        const { phase, completion } = later;
        if (phase === null || !completion.isComplete) continue;
        const earlier = here.find((one) => one.phase !== null && one.phase < phase && one.isNotStarted);
        if (!earlier) continue;
        const { finished, said } = completion;
        const cell = finished && finished.raw !== null ? finished : said;
        const status = earlier.completion.said;
        if (!cell || !status) continue;
        const values = { benchmark: later.name, earlier: earlier.name, status: textOf(status) };
        report("before", cell.at, values, { related: [status.at] });
      }
    }
  },
});

export const examples = [
  good(`
    | Benchmark tracker | Site       | Phase                  | Benchmark     | Status      |
    |                   | Oak School | Creating readiness     | Team is named | In progress |
    |                   | Oak School | Initial implementation | Map is drawn  | Complete    |
    |                   | Elm School | Creating readiness     | Team is named | Not started |`),
  bad(
    `
    | Benchmark tracker | Site       | Phase                  | Benchmark     | Status      |
    |                   | Oak School | Creating readiness     | Team is named | Not started |
    |                   | Oak School | Initial implementation | Map is drawn  | Complete    |`,
    "'Benchmark tracker'!D3 “Map is drawn” of a later phase is complete, and “Team is named” of an earlier phase is “Not started”. Correct one of them.",
  ),
];
