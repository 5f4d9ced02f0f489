import { describe, expect, it } from "vitest";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { contentAt, stillHolds, withContents } from "./cells.ts";
import type { CellContent, SheetSnapshot } from "./types.ts";

const text = (value: string | null): CellContent => ({ value, formula: null });

function sheet(drawn: string): SheetSnapshot {
  const [first] = markdownWorkbook(drawn).sheets;
  if (!first) throw new Error("nothing drawn");
  return first;
}

describe("cells put into a sheet", () => {
  const far: SheetSnapshot = { ...sheet("| Plan | a |"), origin: { row: 4, col: 2 }, formats: [["0%"]] };

  it.each<[string, number, number, (string | null)[][], { row: number; col: number }]>([
    ["in place", 4, 2, [["x"]], { row: 4, col: 2 }],
    ["to the right", 4, 4, [["a", null, "x"]], { row: 4, col: 2 }],
    ["below", 6, 2, [["a"], [null], ["x"]], { row: 4, col: 2 }],
    [
      "above and to the left",
      3,
      1,
      [
        ["x", null],
        [null, "a"],
      ],
      { row: 3, col: 1 },
    ],
  ])("%s", (_, row, col, values, origin) => {
    const now = withContents(far, [{ row, col, content: text("x") }]);
    expect(now.values).toEqual(values);
    expect(now.origin).toEqual(origin);
    expect(contentAt(now, 4, 2).format).toBe("0%");
  });

  it("leave a sheet that was empty no larger than they are", () => {
    const bare: SheetSnapshot = { id: "New", name: "New", hidden: false, origin: { row: 0, col: 0 }, values: [] };
    const now = withContents(bare, [{ row: 5, col: 3, content: text("x") }]);
    expect(now).toEqual({ ...bare, origin: { row: 5, col: 3 }, values: [["x"]] });
  });

  it("leave formats where they are on a sheet that holds nothing else", () => {
    const formatted = { ...sheet("| Plan | a |"), values: [], formulas: [], formats: [["0%"]] };
    const now = withContents(formatted, [{ row: 2, col: 1, content: text("x") }]);
    expect([contentAt(now, 0, 0).format, contentAt(now, 2, 1).value]).toEqual(["0%", "x"]);
  });

  it("take empty rows and columns at the end with them, and leave formats", () => {
    const plan = sheet("| Plan | a | 2026-09-01 |\n| | | 2026-09-02 |");
    const now = withContents(plan, [
      { row: 0, col: 1, content: text(null) },
      { row: 1, col: 1, content: text(null) },
    ]);
    expect(now.values).toEqual([["a"]]);
    expect(contentAt(now, 1, 1)).toEqual({ value: null, formula: null, format: "yyyy-mm-dd" });
  });

  it("keep a row that holds a formula without a value", () => {
    const now = withContents(sheet("| Plan | a |\n| | b |"), [
      { row: 1, col: 0, content: { value: null, formula: "A1" } },
    ]);
    expect(now.values).toEqual([["a"], [null]]);
  });

  it("leave the rows they are not in the very same", () => {
    const plan = sheet("| Plan | a |\n| | b |\n| | c |");
    const now = withContents(plan, [{ row: 1, col: 0, content: text("x") }]);
    expect([now.values[0] === plan.values[0], now.values[1] === plan.values[1]]).toEqual([true, false]);
    expect(plan.values).toEqual([["a"], ["b"], ["c"]]);
  });
});

it.each<[string, CellContent, CellContent, boolean]>([
  ["the same text", text("a"), text("a"), true],
  ["other capitals", text("a"), text("A"), false],
  ["text for a number", text("1"), { value: 1, formula: null }, false],
  ["an empty text for nothing", text(""), text(null), false],
  ["the same error", { value: { error: "#N/A" }, formula: null }, { value: { error: "#N/A" }, formula: null }, true],
  ["an error shown by text", { value: { error: "#N/A" }, formula: null }, text("#N/A"), false],
  ["a formula unlooked for", { value: 1, formula: "A1" }, { value: 1, formula: null }, false],
  ["a formula written with spaces", { value: 1, formula: "SUM(A1, B1)" }, { value: 1, formula: "sum(A1,B1)" }, true],
  ["a formula with another result", { value: 1, formula: "A1" }, { value: 2, formula: "A1" }, false],
  ["a formula nobody had calculated", { value: 1, formula: "A1" }, { value: null, formula: "A1" }, true],
])("%s", (_, cell, was, holds) => {
  expect(stillHolds(cell, was)).toBe(holds);
});
