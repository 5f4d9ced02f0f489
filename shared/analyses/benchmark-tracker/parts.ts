import { type Benchmark, benchmarksOf } from "../../plan/measures/benchmarks.ts";
import { textOf } from "../../recognize/cells.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis, type Entry, type Tone } from "../types.ts";

export const parts = defineAnalysis({
  id: "benchmark-tracker/parts",
  name: "What counts toward what",
  docs: {
    what: "Which benchmarks below count toward each one, how many of them are reached, and does the one above say the same?",
    how: "Rows that name a benchmark under “Part of” count toward it, dropped ones not. One that is complete while a row below is open says too much; one that is open while all below are reached says too little.",
    source: "SK-06, roll-up; rule 48",
  },
  needs: [benchmarkTracker],
  messages: {
    counts:
      "{count:benchmark|benchmarks} to which others count; {apart:does|do} not say what the rows below add up to.",
    agrees: "agrees",
    tooMuch: "says more than the rows below",
    tooLittle: "all below are reached",
  },
  analyze({ plan, say }) {
    const sums = benchmarksOf(plan).flatMap((benchmark) => {
      const below = benchmark.parts.filter(({ isDropped }) => !isDropped);
      const reached = below.filter(({ completion }) => completion.isComplete);
      return below.length === 0 ? [] : [{ benchmark, below, reached, verdict: verdictOf(benchmark, below, reached) }];
    });
    if (sums.length === 0) return [];
    const apart = sums.filter(({ verdict }) => verdict !== "agrees").length;
    return [
      {
        title: null,
        caption: [say("counts", { count: sums.length, apart })],
        columns: [
          { id: "name", heading: "Benchmark", unit: "words" },
          { id: "level", heading: "Level", unit: "words" },
          { id: "status", heading: "Its status", unit: "words" },
          { id: "reached", heading: "Reached", unit: "count" },
          { id: "all", heading: "Count toward it", unit: "count" },
          { id: "verdict", heading: "Beside it", unit: "words" },
        ],
        rows: sums.map(({ benchmark, below, reached, verdict }) => ({
          tone: TONES[verdict],
          entries: {
            name: entry(benchmark.name, [benchmark.record.cells.title]),
            level: words(benchmark.record.cells.level),
            status: entry(textOf(benchmark.record.cells.status) || null, [benchmark.record.cells.status]),
            reached: countOf(reached, below),
            all: countOf(below, below),
            verdict: entry(say(verdict), [benchmark.completion.said ?? benchmark.record.cells.title]),
          },
        })),
        picture: null,
      },
    ];
  },
});

type Verdict = "agrees" | "tooMuch" | "tooLittle";
const TONES: Readonly<Record<Verdict, Tone>> = { agrees: "good", tooMuch: "bad", tooLittle: "warn" };

function verdictOf({ completion }: Benchmark, below: readonly Benchmark[], reached: readonly Benchmark[]): Verdict {
  if (completion.isComplete) return reached.length < below.length ? "tooMuch" : "agrees";
  return reached.length === below.length ? "tooLittle" : "agrees";
}

/** A count of rows rests on what each of those it was counted from says. */
function countOf(counted: readonly Benchmark[], from: readonly Benchmark[]): Entry {
  return entry(
    counted.length,
    from.map(({ completion, record }) => completion.said ?? record.cells.title),
  );
}
