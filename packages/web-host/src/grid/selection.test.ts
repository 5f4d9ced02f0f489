import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { cellName, parseA1, rangeName } from "@throughline/shared/workbook/a1.ts";
import { describe, expect, it } from "vitest";
import { axisOf } from "./axis.ts";
import { type Direction, type Field, jumpFrom, selectedRange, stepFrom } from "./selection.ts";
import { holds } from "./view.ts";

const [sheet] = markdownWorkbook(`
  | Plan | Goal | <  | x |  |  | z |
  |      | ^    | ^  | y |  |  |   |
  |      | a    | b  |   |  |  | c |
  |      | a    |    |   |  |  |   |
`).sheets;

// The third column is hidden.
const field: Field = {
  rows: axisOf(6, () => 20),
  cols: axisOf(8, (col) => (col === 3 ? 0 : 60)),
  merges: sheet?.merges ?? [],
  holds: (row, col) => sheet !== undefined && holds(sheet, row, col),
};

const place = (address: string) => parseA1(address) ?? { row: 0, col: 0 };

describe("arrows", () => {
  it.each<[string, Direction, string]>([
    ["A1", "right", "C1"],
    ["A1", "down", "A3"],
    ["C1", "left", "B1"],
    ["C3", "right", "E3"],
    ["A1", "up", "A1"],
    ["A6", "down", "A6"],
  ])("from %s %s to %s", (from, direction, to) => {
    expect(cellName(stepFrom(place(from), direction, field))).toBe(to);
  });

  it.each<[string, Direction, string]>([
    ["A3", "right", "B3"],
    ["B3", "right", "F3"],
    ["F3", "right", "H3"],
    ["A3", "down", "A4"],
    ["A4", "down", "A6"],
    ["C1", "down", "C2"],
  ])("with Ctrl from %s %s to %s", (from, direction, to) => {
    expect(cellName(jumpFrom(place(from), direction, field))).toBe(to);
  });
});

it("what is selected cuts no merged cell", () => {
  const range = selectedRange({ sheet: "Plan", from: place("B2"), to: place("C3") }, field.merges);
  expect(rangeName(range)).toBe("A1:C3");
});
