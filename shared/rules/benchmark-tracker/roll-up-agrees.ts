import { type Benchmark, benchmarksOf } from "../../plan/measures/benchmarks.ts";
import { amountIn, amountText, isAmount } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import type { Cell } from "../../recognize/types.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const rollUpAgrees = definePlanRule({
  id: "benchmark-tracker/roll-up-agrees",
  severity: "error",
  needs: [columns(benchmarkTracker, "partOf")],
  docs: {
    what: "What a benchmark says is what the benchmarks that count toward it add up to.",
    why: "A board that hears “all schools” and visits one that has not begun will believe no number again.",
    how: "Count again, and correct the row above or the rows below it.",
    source: "SK-06, roll-up; rule 48, roll-up counts equal detail counts",
  },
  messages: {
    open: "“{benchmark}” is “{status}”, and {reached} of {all} rows that count toward it are complete; “{first}” is not. Correct one of them.",
    percent:
      "“{benchmark}” says {said}; {reached} of {all} rows that count toward it are complete, which is {share}. Correct one of them.",
    count: "“{benchmark}” says {said}; {reached} of {all} rows that count toward it are complete. Correct one of them.",
  },
  check({ plan, report }) {
    for (const benchmark of benchmarksOf(plan)) {
      const parts = benchmark.parts.filter(({ isDropped }) => !isDropped);
      const open = parts.filter(({ completion }) => !completion.isComplete);
      const [first] = open;
      if (parts.length === 0) continue;
      const { said, isComplete, percent } = benchmark.completion;
      const [reached, all] = [parts.length - open.length, parts.length];
      const related = parts.flatMap(({ completion }) => completion.said?.at ?? []);
      const values = { benchmark: benchmark.name, reached, all };
      if (isComplete && first && said) {
        report("open", said.at, { ...values, status: textOf(said), first: first.name }, { related });
        continue;
      }
      const share = (reached / all) * 100;
      const written = { share: amountText(Math.round(share), "percent"), ...values };
      // How far the work is may as well be the mean of how far each part is.
      const mean = meanPercent(parts);
      if (percent !== null && ![share, mean].some((one) => one !== null && Math.abs(one - percent) <= 1)) {
        const { percentComplete } = benchmark.record.cells;
        report("percent", percentComplete.at, { ...written, said: amountText(percent, "percent") }, { related });
      }
      const actual = countSaid(benchmark.record.cells.actual);
      if (actual !== null && actual !== reached) {
        report("count", benchmark.record.cells.actual.at, { ...values, said: actual }, { related });
      }
    }
  },
});

function meanPercent(parts: readonly Benchmark[]): number | null {
  const percents = parts.map(({ completion }) => completion.percent);
  return percents.includes(null)
    ? null
    : percents.reduce<number>((sum, percent) => sum + (percent ?? 0), 0) / percents.length;
}

/** "3" and "3 of 4" count rows; "42%" and "3.5" measure something else. */
function countSaid(cell: Cell): number | null {
  const [, count] = /^\s*(\d+) of \d+\b/.exec(textOf(cell)) ?? [];
  if (count !== undefined) return Number(count);
  if (typeof cell.raw !== "number" || !isAmount(cell.value)) return null;
  const amount = amountIn(cell);
  return amount !== null && Number.isInteger(amount) && cell.value.unit === "number" ? amount : null;
}

export const examples = [
  good(`
    | Benchmark tracker | ID | Benchmark               | Part of | Status      | % complete | Actual |
    |                   | B1 | Every school has mapped |         | In progress | 50%        | 1 of 2 |
    |                   | B2 | Oak has mapped          | B1      | Complete    |            |        |
    |                   | B3 | Elm has mapped          | B1      | Not started |            |        |
    |                   | B4 | Ash has mapped          | B1      | Cancelled   |            |        |`),
  bad(
    `
    | Benchmark tracker | ID | Benchmark               | Part of | Status      | % complete | Actual |
    |                   | B1 | Every school has mapped |         | In progress | 75%        | 2 of 2 |
    |                   | B2 | Oak has mapped          | B1      | Complete    |            |        |
    |                   | B3 | Elm has mapped          | B1      | Not started |            |        |`,
    "'Benchmark tracker'!E2 “Every school has mapped” says 75%; 1 of 2 rows that count toward it are complete, which is 50%. Correct one of them.",
    "'Benchmark tracker'!F2 “Every school has mapped” says 2; 1 of 2 rows that count toward it are complete. Correct one of them.",
  ),
  bad(
    `
    | Benchmark tracker | ID | Benchmark               | Part of | Status      |
    |                   | B1 | Every school has mapped |         | Complete    |
    |                   | B2 | Oak has mapped          | B1      | Complete    |
    |                   | B3 | Elm has mapped          | B1      | Not started |`,
    "'Benchmark tracker'!D2 “Every school has mapped” is “Complete”, and 1 of 2 rows that count toward it are complete; “Elm has mapped” is not. Correct one of them.",
  ),
];
