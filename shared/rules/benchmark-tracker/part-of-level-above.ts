import { benchmarksOf } from "../../plan/measures/benchmarks.ts";
import { labelsOf } from "../../plan/resources/framework.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const partOfLevelAbove = definePlanRule({
  id: "benchmark-tracker/part-of-level-above",
  severity: "warning",
  needs: [columns(benchmarkTracker, "level", "partOf")],
  docs: {
    what: "A benchmark counts toward one of a level above its own.",
    why: "Schools add up to a district, districts to a region or state; counted the other way, nothing adds up.",
    how: "Name the benchmark of the level above, or correct the level.",
    source: "S2-25; SK-06, roll-up from school to district to region to state; rule 48",
  },
  messages: {
    same: "“{benchmark}” ({level}) is part of “{other}” ({above}), which is no level above. Name one that is, or correct the level.",
  },
  check({ plan, report }) {
    const order = labelsOf(plan, "levels");
    for (const above of benchmarksOf(plan)) {
      for (const part of above.parts) {
        const [own, upper] = [order.indexOf(part.level), order.indexOf(above.level)];
        if (own < 0 || upper < 0 || upper < own) continue;
        const values = { benchmark: part.name, level: part.level, other: above.name, above: above.level };
        report("same", part.record.cells.partOf.at, values, { related: [above.record.cells.level.at] });
      }
    }
  },
});

export const examples = [
  good(`
    | Benchmark tracker | ID | Level    | Benchmark               | Part of |
    |                   | B1 | District | Every school has mapped |         |
    |                   | B2 | School   | Oak has mapped          | B1      |`),
  bad(
    `
    | Benchmark tracker | ID | Level    | Benchmark               | Part of |
    |                   | B1 | District | Every school has mapped |         |
    |                   | B2 | School   | Oak has mapped          | B1      |
    |                   | B3 | School   | Elm has mapped          | B2      |`,
    "'Benchmark tracker'!D4 “Elm has mapped” (School) is part of “Oak has mapped” (School), which is no level above. Name one that is, or correct the level.",
  ),
];
