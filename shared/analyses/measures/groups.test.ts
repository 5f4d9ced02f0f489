import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testAnalysis } from "../../testing/analysis-tester.ts";
import { keptBack } from "../suppression.ts";
import { groups } from "./groups.ts";

testAnalysis(groups, [
  {
    name: "a small group is kept back, and the next smallest with it, so that it cannot be worked out",
    workbook: `
      | Measures and targets | Measure         | Student group | Out of | Actual |
      |                      | Grade 3 reading | All students  | 240    | 48%    |
      |                      | Grade 3 reading | Newcomers     | 7      | 14%    |
      |                      | Grade 3 reading | Low income    | 93     | 40%    |
      |                      | Grade 3 reading | Others        | 140    | 55%    |`,
    answer: `
      | Group        | Out of | Latest | From “All students” |
      | All students | 240    | 48%    |                     |
      | Newcomers    | *      | *      | *                   |
      | Low income   | *      | *      | *                   |
      | Others       | 140    | 55%    | 7                   |`,
    captions: ["4 groups of “Grade 3 reading”; 2 too small to show."],
    from: { "4 From “All students”": "D5 D2" },
  },
]);

describe("what is kept back", () => {
  it("is every small count, and never one alone where another could stand beside it", () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(40)), { maxLength: 8 }), (counts) => {
        const hidden = keptBack(counts, 10);
        for (const [at, count] of counts.entries()) {
          if (count !== null && count > 0 && count < 10) expect(hidden.has(at)).toBe(true);
          if (count === null || count === 0) expect(hidden.has(at)).toBe(false);
        }
        const others = counts.filter((count) => count !== null && count > 0).length;
        if (hidden.size === 1) expect(others).toBe(1);
      }),
    );
  });
});
