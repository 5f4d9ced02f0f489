import { COLS, ROWS } from "@throughline/shared/workbook/formulas.ts";
import { describe, expect, it } from "vitest";
import { areasOf, cutRows } from "./areas.ts";

describe("addresses as Excel writes them", () => {
  it.each<[string, [row: number, col: number, rows: number, cols: number][]]>([
    ["Plan!B3:D9", [[2, 1, 7, 3]]],
    ["$B$3", [[2, 1, 1, 1]]],
    [
      "'It''s, all'!A1,'It''s, all'!C2:C4",
      [
        [0, 0, 1, 1],
        [1, 2, 3, 1],
      ],
    ],
    ["Plan!C:D", [[0, 2, ROWS, 2]]],
    ["Plan!5:6", [[4, 0, 2, COLS]]],
    [
      "Plan!A1, Plan!B2",
      [
        [0, 0, 1, 1],
        [1, 1, 1, 1],
      ],
    ],
    ["#REF!", []],
    ["", []],
  ])("%s", (address, expected) => {
    expect(areasOf(address).map(({ row, col, rows, cols }) => [row, col, rows, cols])).toEqual(expected);
  });
});

it("an area cut into pieces is the same cells", () => {
  const pieces = cutRows({ row: 3, col: 1, rows: 10, cols: 2 }, 4);
  expect(pieces.map(({ row, rows }) => [row, rows])).toEqual([
    [3, 4],
    [7, 4],
    [11, 2],
  ]);
});
