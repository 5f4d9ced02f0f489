import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { labelsThatFit, placeAxis, valueAxis } from "./scales.ts";

describe("valueAxis", () => {
  it.each([
    { name: "begins at zero where a value is near it", values: [5, 40, 60], low: 0, isCut: false },
    { name: "begins above zero where all values are high, and says so", values: [48, 55, 72], low: 40, isCut: true },
    { name: "reaches below zero where a value does", values: [-12, 20], low: -20, isCut: false },
    { name: "has room around one value", values: [7], low: 5, isCut: true },
  ])("$name", ({ values, low, isCut }) => {
    const axis = valueAxis(values, 0, 100);
    expect([axis.low, axis.isCut]).toEqual([low, isCut]);
  });

  it("keeps every value and every line between top and bottom, the higher value above", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -5000, max: 90_000 }), { minLength: 1, maxLength: 12 }), (values) => {
        const { y, ticks } = valueAxis(values, 20, 110);
        for (const value of [...values, ...ticks]) {
          expect(y(value)).toBeGreaterThanOrEqual(20);
          expect(y(value)).toBeLessThanOrEqual(110);
        }
        expect(y(Math.max(...values))).toBeLessThanOrEqual(y(Math.min(...values)));
      }),
    );
  });
});

describe("placeAxis", () => {
  it("spreads places from left to right, and puts one alone in the middle", () => {
    const x = placeAxis([0, 5, 10], 30, 250);
    expect([0, 5, 10].map(x)).toEqual([30, 140, 250]);
    expect(placeAxis([46_000], 30, 250)(46_000)).toBe(140);
  });
});

describe("labelsThatFit", () => {
  const drawn = (labels: readonly { readonly x: number; readonly text: string }[]) =>
    labelsThatFit(labels, 30, 276).map(({ x, text, anchor }) => `${text} ${anchor} ${x}`);

  it("keeps the last, the first, and of the others those with room; none leaves the chart", () => {
    expect(
      drawn([
        { x: 40, text: "May 2026" },
        { x: 90, text: "2026-27" },
        { x: 160, text: "2027-28" },
        { x: 250, text: "2028-29" },
      ]),
    ).toEqual(["May 2026 start 30", "2027-28 middle 160", "2028-29 middle 250"]);
    expect(drawn([{ x: 270, text: "2028-29" }])).toEqual(["2028-29 end 276"]);
    expect(drawn([])).toEqual([]);
  });

  it("says one place once", () => {
    expect(
      drawn([
        { x: 150, text: "FY24" },
        { x: 150, text: "FY24" },
      ]),
    ).toEqual(["FY24 middle 150"]);
  });
});
