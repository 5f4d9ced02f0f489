import fc from "fast-check";
import { expect, it } from "vitest";
import { tablesOfDrawn, testAnalysis } from "../../testing/analysis-tester.ts";
import { ownerLoad } from "./owner-load.ts";

testAnalysis(ownerLoad, [
  {
    name: "a person under two names is one, a step of two owners counts for both, and nobody's steps stand last",
    workbook: `
      | Roster              | Name          | Job title       | Team       |
      |                     | Maria Ortiz   | CAO             | SteerCo    |
      | Implementation plan | Action step   | Owner           | Due date   | Status   |
      |                     | Hire coaches  | M. Ortiz        | 2026-09-21 |          |
      |                     | Train coaches | CAO; A. Lee     | 2026-11-30 |          |
      |                     | Order books   | A. Lee          | 2026-11-02 | Complete |
      |                     | Rent rooms    | All             | 2026-11-15 |          |
      |                     | Plan visits   | M. Ortiz        |            |          |`,
    answer: `
      | Owner       | Late | Nov 2026 | No date | All |
      | Maria Ortiz | 1    | 1        | 1       | 3   |
      | A. Lee      |      | 1        |         | 1   |
      | No owner    |      | 1        |         | 1   |
      | All         | 1    | 3        | 1       | 5   |`,
    captions: ["“Maria Ortiz” has the most: 3 open steps."],
    from: { "1 Nov 2026": "A3", "4 Nov 2026": "A3 A5" },
  },
]);

it("the sums of the rows and those of the columns agree, whoever does what and when", () => {
  const step = fc.record({
    owner: fc.constantFrom("A. Lee", "B. Kim", "A. Lee; B. Kim", "All", ""),
    due: fc.constantFrom("2026-08-01", "2026-10-15", "2026-10-31", "2027-02-01", ""),
  });
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 8 }), (steps) => {
      // A row of one cell alone may be a title over others, so each row says its status.
      const lines = steps.map(({ owner, due }, index) => `| | Do thing ${index} now | ${owner} | ${due} | On track |`);
      const workbook = ["| Implementation plan | Action step | Owner | Due date | Status |", ...lines].join("\n");
      const [table] = tablesOfDrawn(ownerLoad, { workbook });
      const counts = (table?.rows ?? []).map(({ entries }) => {
        const { owner: _, all, ...months } = entries;
        return { months: Object.values(months).reduce((sum, { value }) => sum + Number(value), 0), all: all?.value };
      });
      for (const { months, all } of counts) expect(months).toBe(all);
      const rows = counts.slice(0, -1).reduce((sum, { months }) => sum + months, 0);
      expect(counts.at(-1)?.all).toBe(rows);
      const owners = steps.map(({ owner }) => (owner.includes(";") ? 2 : 1));
      expect(rows).toBe(owners.reduce((sum, count) => sum + count, 0));
    }),
    { numRuns: 30 },
  );
});
