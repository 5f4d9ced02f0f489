import { benchmarksOf } from "../../plan/measures/benchmarks.ts";
import { labelsOf } from "../../plan/resources/framework.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const everyLevel = definePlanRule({
  id: "benchmark-tracker/every-level",
  severity: "warning",
  needs: [columns(benchmarkTracker, "level")],
  docs: {
    what: "Schools and the levels above them both have benchmarks.",
    why: "A district that asks schools for progress and has none of its own to show cannot tell how far the whole has come.",
    how: "Add the benchmarks of the level that is missing, and name them in “Part of” beside those that count toward them.",
    source: "S2-25, sets for department and region, district, and school; rule 48",
  },
  messages: {
    noneAbove:
      "No level above has a benchmark, and {count:row|rows} are of schools. Add what they add up to for the district.",
    noneBelow:
      "No school has a benchmark, and {count:row|rows} are of levels above. Add what each school does for them.",
  },
  check({ plan, report }) {
    const at = headingRow(plan, benchmarkTracker);
    const known = new Set(labelsOf(plan, "levels"));
    const leveled = benchmarksOf(plan).filter(({ level }) => known.has(level));
    const below = leveled.filter(({ level }) => BELOW.has(level));
    if (!at || leveled.length < 2) return;
    if (below.length === leveled.length) report("noneAbove", at, { count: below.length });
    if (below.length === 0) report("noneBelow", at, { count: leveled.length });
  },
});

const BELOW = new Set(["School", "Classroom"]);

export const examples = [
  good(`
    | Benchmark tracker | ID | Level    | Benchmark            | Part of | Status   |
    |                   | B1 | District | Every school has mapped |      | On track |
    |                   | B2 | School   | Oak has mapped       | B1      | Complete |`),
  bad(
    `
    | Benchmark tracker | ID | Level    | Benchmark            | Status   |
    |                   | B2 | School   | Oak has mapped       | Complete |
    |                   | B3 | School   | Elm has mapped       | On track |`,
    "'Benchmark tracker'!A1:D1 No level above has a benchmark, and 2 rows are of schools. Add what they add up to for the district.",
  ),
  bad(
    `
    | Benchmark tracker | ID | Level    | Benchmark            | Status   | Target date |
    |                   | B1 | District | Policy is adopted    | Complete | 2026-09-01  |
    |                   | B2 | Region   | Center has a coach   | On track | 2026-12-01  |`,
    "'Benchmark tracker'!A1:E1 No school has a benchmark, and 2 rows are of levels above. Add what each school does for them.",
  ),
];
