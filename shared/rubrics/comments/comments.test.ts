import { describe, expect, it } from "vitest";
import { planQuality } from "../plan-quality.ts";
import { commentsFor } from "./comments.ts";

const [norms] = planQuality.criteria;
if (!norms) throw new Error("The rubric has rows.");

describe("the comment bank", () => {
  it.each(planQuality.criteria.map((row) => [row.key, row] as const))(
    "%s has a strength for the top, and two next steps for each level below",
    (_, row) => {
      expect(commentsFor(row, 3)).toHaveLength(1);
      for (const score of [1, 2]) expect(commentsFor(row, score)).toHaveLength(2);
    },
  );

  it("takes the comments of the level below for a score between two levels", () => {
    expect(commentsFor(norms, 2.5)).toEqual(commentsFor(norms, 2));
  });

  it("has nothing for a row with other levels, where a 3 is no top", () => {
    const four = { ...norms, levels: [...norms.levels, { score: 4, name: "Exemplary", descriptor: "A model." }] };
    expect(commentsFor(four, 3)).toEqual([]);
  });
});
