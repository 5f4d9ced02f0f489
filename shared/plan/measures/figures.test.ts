import { describe, expect, it } from "vitest";
import { tablesOf } from "../../recognize/tables-of.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { isoOf } from "../../workbook/dates.ts";
import { baselineOf, directionOf, figureOf, figuresOf, finalTargetOf, isComparable, shownFigure } from "./figures.ts";
import { progressOf } from "./progress.ts";

function rows(text: string) {
  return tablesOf(drawnPlan(text), measures).flatMap(({ records }) => records);
}

describe("the figure of a cell", () => {
  it.each([
    ["41%", 41, "percent"],
    ["212", 212, "number"],
    ["from 29% to 40%", 40, "percent"],
    ["$4,000", 4000, "money"],
    ["+10 pts", null, null],
    ["increase by 5%", null, null],
    ["30% | 25%", null, null],
    ["3-5", null, null],
    ["Level R", null, null],
    ["TBD", null, null],
  ])("“%s” says %s %s", (text, value, unit) => {
    const [, record] = rows(`
      | Measures | Measure | Target | Data source |
      |          | Reading | 50%    | State test  |
      |          | Writing | ${text.replaceAll("|", "\\|")} | State test |`);
    const figure = record ? figureOf(record.cells.target) : null;
    expect([figure?.value ?? null, figure?.unit ?? null]).toEqual([value, unit]);
  });
});

describe("figures of a measure", () => {
  const [record] = rows(`
    | Measures | Measure | Direction | Baseline | Baseline date | 2027-28 Target | 2026-27 Target | Target | Target date | Actual | Last updated |
    |          | Reading | Increase  | 40%      | 2025-07-01    | 50%            | 45%            | 60%    | 2029-07-01  | 46%    | 2027-07-01   |`);
  if (!record) throw new Error("The drawn measure was not read.");

  it("stand in the order of their periods, the one without a period last", () => {
    expect(figuresOf(record, "target").map(({ value, period }) => [value, period])).toEqual([
      [45, "2026-27"],
      [50, "2027-28"],
      [60, null],
    ]);
    expect(finalTargetOf(record)?.value).toBe(60);
  });

  it("have a day and a direction", () => {
    expect(isoOf(baselineOf(record)?.day ?? 0)).toBe("2025-07-01");
    expect(directionOf(record)).toBe("increase");
  });

  it("are on their way as a straight line is", () => {
    // Half of four years from 40 to 60 is 50.
    const progress = progressOf(record, 99_999);
    expect([progress?.actual.value, Math.round(progress?.expected ?? 0)]).toEqual([46, 50]);
  });

  it("are shown as the sheet shows them, and compared only with their like", () => {
    const [baseline, target] = [baselineOf(record), finalTargetOf(record)];
    if (!baseline || !target) throw new Error("The drawn measure has no figures.");
    expect(shownFigure({ ...baseline, cell: { ...baseline.cell, raw: 0.4 } })).toBe("40%");
    expect(isComparable(baseline, target)).toBe(true);
    expect(isComparable({ ...baseline, unit: "number" }, target)).toBe(false);
    expect(isComparable({ ...baseline, value: 0.4 }, target)).toBe(false);
  });
});
