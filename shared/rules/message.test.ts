import { describe, expect, it } from "vitest";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { dateText, fill, placeOf } from "./message.ts";

describe("a sentence", () => {
  it.each([
    ["“{step}” is due.", { step: "Hire coach" }, "“Hire coach” is due."],
    ["{count:step|steps}.", { count: 1 }, "1 step."],
    ["{count:step|steps}.", { count: 12_000 }, "12,000 steps."],
    ["In {year}.", { year: 2026 }, "In 2026."],
    ["By {due:date}.", { due: 46_266 }, "By Sep 1, 2026."],
    ["“{step}”.", { step: "Hire\n  a coach " }, "“Hire a coach”."],
    ["“{step}”.", { step: "{other}" }, "“{other}”."],
    ["“{step}”.", { step: "x".repeat(100) }, `“${"x".repeat(79)}…”.`],
  ])("%s", (text, values, sentence) => {
    expect(fill(text, values)).toBe(sentence);
  });

  it("without a value for a word is a bug", () => {
    expect(() => fill("“{step}”", {})).toThrow("No value for {step}");
    expect(() => fill("“{constructor}”", {})).toThrow();
  });
});

it("days are written as American offices write them", () => {
  expect(dateText(46_023)).toBe("Jan 1, 2026");
});

it("places are addresses as a person reads them", () => {
  const workbook = markdownWorkbook("| Plan 2 | Step |");
  expect(placeOf(workbook, { sheet: "Plan 2", row: 6, col: 1 })).toBe("'Plan 2'!B7");
  expect(placeOf(workbook, { sheet: "Plan 2", row: 6, col: 1, rows: 3, cols: 2 })).toBe("'Plan 2'!B7:C9");
});
