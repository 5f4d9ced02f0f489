import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fairCoinQuantile } from "./binomial.ts";
import { RULE_SETS, ruleSetOf } from "./rule-sets.ts";
import { crossings, median, runsAround, trendsIn } from "./runs.ts";
import { runChart } from "./signals.ts";
import { outside, xmrLimits } from "./xmr.ts";

const anhoej = ruleSetOf("anhoej");

describe("Anhøj's limits", () => {
  it.each([
    [10, 6, 2],
    [12, 7, 3],
    [14, 7, 4],
    [16, 7, 4],
    [20, 7, 6],
    [24, 8, 8],
    [30, 8, 10],
  ])("for %i points: a run of more than %i, or fewer than %i crossings", (n, longest, crossed) => {
    expect(anhoej.shift(n)).toBe(longest + 1);
    expect(anhoej.fewestCrossings(n)).toBe(crossed);
  });
});

describe("the quantile of a fair coin", () => {
  it("is the least k whose sum of ways reaches the share, worked out by counting", () => {
    // 1 + 9 + 36 of 512 ways are 9%, 1 + 9 are 2%.
    expect(fairCoinQuantile(0.05, 9)).toBe(2);
    expect(fairCoinQuantile(0.01, 9)).toBe(1);
    expect(fairCoinQuantile(0.5, 1)).toBe(0);
  });

  it("never shrinks as the share or the number of tosses grows", () => {
    const share = fc.integer({ min: 1, max: 99 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(share, fc.integer({ min: 1, max: 120 }), (p, n) => {
        const k = fairCoinQuantile(p, n);
        expect(fairCoinQuantile(Math.min(0.999, p + 0.05), n)).toBeGreaterThanOrEqual(k);
        expect(fairCoinQuantile(p, n + 1)).toBeGreaterThanOrEqual(k);
      }),
    );
  });
});

describe("runs", () => {
  it.each([
    ["points on the center neither add to a run nor end it", [1, 1, 3, 1, 5, 1], 3, [[0, 1, 3, 5], [4]].length + 1],
    ["each change of side begins one", [1, 5, 1, 5], 3, 4],
  ])("%s", (_, values, center, count) => {
    expect(runsAround(values, center)).toHaveLength(count);
  });

  it("count a flat step of a trend once", () => {
    expect(trendsIn([1, 2, 2, 3, 4, 3])).toEqual([
      [0, 1, 3, 4],
      [4, 5],
    ]);
  });

  it("put at most half of the points on either side of the median", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 40 }), (values) => {
        const center = median(values) ?? 0;
        const [above, below] = [values.filter((one) => one > center), values.filter((one) => one < center)];
        expect(Math.max(above.length, below.length)).toBeLessThanOrEqual(values.length / 2);
        expect(crossings(values, center)).toBe(crossings([...values].reverse(), center));
      }),
    );
  });
});

const steady = [5, 7, 4, 8, 5, 7, 4, 8, 5, 7, 4, 8];

describe("a run chart", () => {
  it.each([
    ["ihi", 6, 5],
    ["nhs", 7, 7],
    ["western-electric", 8, null],
  ])("of %s sees a shift of %i and a trend of %s", (id, shift, trend) => {
    const rules = ruleSetOf(id);
    const low = Array.from({ length: shift }, (_, at) => 1 + (at % 2));
    const high = Array.from({ length: shift }, (_, at) => 8 + (at % 2));
    const kinds = (values: readonly number[]) => runChart(values, rules).signals?.map(({ kind }) => kind);
    expect(kinds([...low, ...high])).toEqual(["shift", "shift"]);
    // One fewer on each side, then back and forth.
    expect(kinds([...low.slice(1), ...high.slice(1), 1, 9, 1, 9])).toEqual([]);
    if (trend === null) return;
    const rising = Array.from({ length: trend }, (_, at) => 3.5 + at);
    expect(kinds([...steady, ...rising])).toContain("trend");
  });

  it("says nothing of fewer than ten points, whatever they look like", () => {
    for (const rules of RULE_SETS) {
      expect(runChart([1, 1, 1, 1, 9, 9, 9, 9, 9].slice(0, 9), rules).signals).toBeNull();
      expect(runChart([], rules).signals).toBeNull();
    }
  });

  it("does not take one drop for a signal, however deep", () => {
    for (const rules of RULE_SETS) expect(runChart([...steady, -1000], rules).signals).toEqual([]);
  });

  it("is the same upside down", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 10, maxLength: 30 }), (values) => {
        for (const rules of RULE_SETS) {
          const turned = runChart(
            values.map((value) => -value),
            rules,
          );
          expect(turned.signals).toEqual(runChart(values, rules).signals);
        }
      }),
    );
  });
});

describe("XmR limits", () => {
  it("are mean ± 2.66 mean moving ranges", () => {
    // Mean 6, ranges 2, 3, 4, 3, 2: 14 / 5 = 2.8; 3 / 1.128 × 2.8 = 7.447.
    const limits = xmrLimits([5, 7, 4, 8, 5, 7]);
    expect(limits?.mean).toBe(6);
    expect(limits?.meanMovingRange).toBeCloseTo(2.8);
    expect(limits?.high).toBeCloseTo(13.447, 3);
    expect(limits?.low).toBeCloseTo(-1.447, 3);
  });

  it("leave out a point far away", () => {
    const values = [...steady, 40];
    const limits = xmrLimits(values);
    expect(limits && outside(values, limits)).toEqual([12]);
    expect(xmrLimits([3])).toBeNull();
  });
});
