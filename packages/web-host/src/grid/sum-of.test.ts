import type { CellRange, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { expect, it } from "vitest";
import { sumOf } from "./sum-of.ts";

const money = '"$"#,##0';
const sheet: SheetSnapshot = {
  id: "s",
  name: "Costs",
  hidden: false,
  origin: { row: 0, col: 0 },
  values: [
    ["Cost", "Days", "Due"],
    [1200, 0.1, 46_000],
    [null, 0.2, 46_001],
    [300, "two", 46_002],
  ],
  formats: [
    [null, null, null],
    [money, null, "m/d/yyyy"],
    [null, null, "m/d/yyyy"],
    [money, null, "m/d/yyyy"],
  ],
};
const column = (col: number, rows = 4): CellRange => ({ sheet: "s", row: 0, col, rows, cols: 1 });

it.each([
  { of: "money, as money", range: column(0), sum: "$1,500" },
  { of: "numbers beside text, without the dust of halves", range: column(1), sum: "0.3" },
  { of: "a whole column, beyond what is used", range: column(0, 1000), sum: "$1,500" },
  { of: "one number", range: column(0, 2), sum: null },
  { of: "days", range: column(2), sum: null },
])("the sum of $of", ({ range, sum }) => {
  expect(sumOf(sheet, range)).toBe(sum);
});
