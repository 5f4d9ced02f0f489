import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planQuality } from "../plan-quality.ts";
import { agreementOf } from "./agreement.ts";
import { alphaOf } from "./alpha.ts";
import { weightedKappa } from "./kappa.ts";
import type { PlacedRating } from "./units.ts";

/** Raters in rows, units in columns, "." where a rater left the unit out. */
function unitsDrawn(...raters: readonly string[]): number[][] {
  const rows = raters.map((row) => row.trim().split(/\s+/));
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === "." ? [] : [Number(row[unit])])));
}

describe("Krippendorff's alpha", () => {
  // Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), example E: 4 observers, 12 units, printed there as
  // 0.815 (ordinal) and 0.849 (interval); here to six digits, by exact fractions from its coincidence matrix.
  const fourObservers = unitsDrawn(
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . 3",
    ". 3 3 3 2 3 4 2 2 5 1 .",
    "1 2 3 3 2 4 4 1 2 5 1 .",
  );
  // The computational example of the Wikipedia article: 3 coders, 15 units, also printed by the Python package
  // krippendorff as 0.810845 (interval).
  const threeCoders = unitsDrawn(
    ". . . . . 3 4 1 2 1 1 3 3 . 3",
    "1 . 2 1 3 3 4 3 . . . . . . .",
    ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
  );

  it.each([
    { name: "four observers, ordinal", units: fourObservers, metric: "ordinal", value: 0.815388 },
    { name: "four observers, interval", units: fourObservers, metric: "interval", value: 0.849107 },
    { name: "three coders, interval", units: threeCoders, metric: "interval", value: 0.810845 },
  ] as const)("equals the published example: $name", ({ units, metric, value }) => {
    expect(alphaOf(units, metric)).toBeCloseTo(value, 6);
  });

  it.each([
    { name: "nobody scored", units: [] },
    { name: "only one rater", units: [[1], [2], [3]] },
    {
      name: "all scores the same",
      units: [
        [2, 2],
        [2, 2],
      ],
    },
  ])("is not known where nothing could differ: $name", ({ units }) => {
    expect(alphaOf(units, "ordinal")).toBeNull();
  });
});

describe("quadratic-weighted kappa", () => {
  const repeated = (...runs: readonly (readonly [number, number])[]) =>
    runs.flatMap(([score, times]) => Array.from({ length: times }, () => score));

  it.each([
    // The tests of Hamner's “Metrics”, by which the essay-scoring contests went.
    { name: "Metrics, 1 2 1", one: [1, 2, 1], other: [1, 2, 2], value: 0.4 },
    { name: "Metrics, 1 2 3 1 2 3", one: [1, 2, 3, 1, 2, 3], other: [1, 2, 3, 1, 3, 2], value: 0.75 },
    { name: "Metrics, 1 3 5", one: [1, 3, 5], other: [2, 4, 6], value: 0.8421052631578947 },
    { name: "Metrics, 1 3 3 5", one: [1, 3, 3, 5], other: [2, 4, 5, 6], value: 0.6956521739130435 },
    { name: "the same scores", one: [1, 2, 3], other: [1, 2, 3], value: 1 },
  ])("equals the published example: $name", ({ one, other, value }) => {
    const pairs = one.map((score, at) => [score, other[at] ?? 0] as const);
    expect(weightedKappa(pairs)).toBeCloseTo(value, 6);
  });

  it("equals the example of scikit-learn's tests, printed there as 0.9541", () => {
    const one = repeated([0, 46], [1, 44], [2, 10]);
    const other = repeated([0, 50], [1, 40], [2, 10]);
    expect(weightedKappa(one.map((score, at) => [score, other[at] ?? 0] as const))).toBeCloseTo(0.9541, 4);
  });

  it("is not known where both give every row one and the same score", () => {
    expect(
      weightedKappa([
        [3, 3],
        [3, 3],
      ]),
    ).toBeNull();
  });
});

const keys = planQuality.criteria.map(({ key }) => key);

function rated(plan: string, rater: string, scores: readonly (number | null)[]): PlacedRating[] {
  return scores.map((score, at) => {
    return { plan, rater, criterion: keys[at] ?? "", product: null, score, comment: "" };
  });
}

describe("the agreement of raters", () => {
  // 16 rows at 3, 7 at 2; Walter differs on five of them.
  const lowered = new Set([2, 4, 9, 10, 16, 17, 20]);
  const imani = keys.map((_, at) => (lowered.has(at) ? 2 : 3));
  const walter = imani.map((score, at) => ([6, 12, 21, 22].includes(at) ? 2 : at === 20 ? 3 : score));
  const both = [...rated("A", "Imani", imani), ...rated("A", "Walter", walter)];
  const found = agreementOf(planQuality, both);

  it("counts rows with the same score, and within one level", () => {
    expect([found.n, found.same, found.withinOne]).toEqual([23, 18, 23]);
    expect([imani, walter].map((scores) => scores.reduce((sum, score) => sum + score, 0))).toEqual([62, 59]);
  });

  it("gives kappa and alpha with an interval that holds them", () => {
    expect(found.kappa?.value).toBeCloseTo(0.54, 2);
    expect(found.intervalAlpha?.value).toBeCloseTo(0.54, 2);
    for (const estimate of [found.kappa, found.ordinalAlpha, found.intervalAlpha]) {
      const { value = 0, interval } = estimate ?? {};
      expect(interval?.low).toBeLessThan(value);
      expect(interval?.high).toBeGreaterThan(value);
    }
  });

  it("tells the lenient rater from the strict one", () => {
    expect(found.habits.map(({ rater, higher, lower }) => [rater, higher, lower])).toEqual([
      ["Imani", 4, 1],
      ["Walter", 1, 4],
    ]);
    expect(found.habits[0]?.leniency).toBeCloseTo(3 / 23, 9);
  });

  it("asks for a talk where they differ on a required row, and where they are two levels apart", () => {
    expect(found.criteria.filter(({ talk }) => talk !== null)).toMatchObject([
      { criterion: "clarity", talk: "required" },
    ]);
    const far = [...rated("A", "Imani", [3, 3]), ...rated("A", "Walter", [1, 3])];
    expect(agreementOf(planQuality, far).criteria[0]).toMatchObject({ criterion: "norms", talk: "far-apart" });
  });

  it("leaves out what was adjudicated, and rows of one rater alone", () => {
    const more = [...both, ...rated("A", "Adjudicated", imani), ...rated("B", "Imani", imani)];
    expect(agreementOf(planQuality, more)).toEqual(found);
  });

  it("of three raters counts all pairs, also with rows left out", () => {
    const three = [...rated("A", "Imani", [3, 3]), ...rated("A", "Walter", [3, 2]), ...rated("A", "Ada", [3, null])];
    const { n, pairs, same } = agreementOf(planQuality, three);
    expect([n, pairs, same]).toEqual([2, 4, 3]);
  });

  it("does not depend on the order of ratings", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(both, { minLength: both.length }), (shuffled) => {
        expect(agreementOf(planQuality, shuffled)).toEqual(found);
      }),
      { numRuns: 5 },
    );
  });
});
