import { describe, expect, it } from "vitest";
import { planQuality } from "../plan-quality.ts";
import { commentsFor } from "./comments.ts";

describe("the comment bank", () => {
  it.each(planQuality.criteria.map(({ key }) => key))(
    "%s has a strength for the top, and two next steps for each level below",
    (key) => {
      expect(commentsFor(key, 3)).toHaveLength(1);
      for (const score of [1, 2]) expect(commentsFor(key, score)).toHaveLength(2);
    },
  );

  it("takes the comments of the level below for a score between two levels", () => {
    expect(commentsFor("norms", 2.5)).toEqual(commentsFor("norms", 2));
  });
});
