import fc from "fast-check";
import { expect, it } from "vitest";
import { tablesOfDrawn, testAnalysis } from "../../testing/analysis-tester.ts";
import { rollUp } from "./roll-up.ts";

testAnalysis(rollUp, [
  {
    name: "each level from the school up, all of them together, and what only one side keeps",
    workbook: `
      | Benchmark tracker | Site                | Level    | Benchmark    | Target date | Status      |
      |                   | Oak Elementary      | School   | Space is set aside | 2026-09-01  | Complete    |
      |                   | Elm Middle          | School   | Space is set aside | 2026-09-01  | In progress |
      |                   | Elm Middle          | School   | Staff are trained  | 2026-10-01  | Cancelled   |
      |                   | Canyon City     | District | Space is set aside | 2026-09-01  | Not met     |
      |                   | Canyon City     | District | Guide is posted   | 2026-12-01  | Not started |`,
    answer: `
      | Level    | Reached | Begun | Not begun | Dropped | All |
      | School   | 1       | 1     | 0         | 1       | 3   |
      | District | 0       | 1     | 1         | 0       | 2   |
      | All      | 1       | 2     | 1         | 1       | 5   |

      | Benchmark   | Where                              | Rows |
      | Staff are trained | kept by schools, at no level above | 1    |
      | Guide is posted  | kept above, by no school           | 1    |`,
    captions: ["5 benchmarks at 2 levels; 2 are kept at one side only."],
    from: { "1 Reached": "E2", "3 Begun": "E3 E5" },
  },
]);

it("the counts of a level add up to its rows, and those of all levels to every row there is", () => {
  const row = fc.record({
    level: fc.constantFrom("School", "District", "Region", "State department", ""),
    status: fc.constantFrom("Complete", "In progress", "Not started", "Not met", "Deferred", ""),
  });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
      const lines = rows.map(
        ({ level, status }, at) =>
          `| | Oak Elementary | ${level} | Look for thing ${at} | 2026-09-0${at + 1} | ${status} |`,
      );
      const workbook = ["| Benchmark tracker | Site | Level | Benchmark | Target date | Status |", ...lines].join("\n");
      const [table] = tablesOfDrawn(rollUp, { workbook });
      expect(table !== undefined).toBe(rows.some(({ level }) => level !== ""));
      if (!table) return;
      const counts = table.rows.map(({ entries }) =>
        ["reached", "begun", "open", "dropped", "all"].map((id) => Number(entries[id]?.value)),
      );
      for (const count of counts) expect(count.slice(0, 4).reduce(add, 0)).toBe(count[4]);
      for (const at of [0, 1, 2, 3, 4]) {
        const levels = counts.slice(0, -1).map((count) => count[at] ?? 0);
        expect(counts.at(-1)?.[at]).toBe(levels.reduce(add, 0));
      }
      expect(counts.at(-1)?.[4]).toBe(rows.length);
    }),
    { numRuns: 25 },
  );
});

function add(a: number, b: number): number {
  return a + b;
}
