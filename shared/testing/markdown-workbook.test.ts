import { expect, it } from "vitest";
import { markdownWorkbook } from "./markdown-workbook.ts";

it("reads sheets, values, dates, formulas and merges from a drawing", () => {
  const { sheets } = markdownWorkbook(`
    | Plan  | Goal  | <          | Due        |
    |-------|-------|------------|------------|
    |       | Read  | 12         | 2026-09-01 |
    |       | ^     | "12"       | =C3+1 → 4  |
    | Lists | a\\|b | x<br>y     | #REF!      |
  `);
  expect(sheets.map((sheet) => sheet.name)).toEqual(["Plan", "Lists"]);
  expect(sheets[0]?.values).toEqual([
    ["Goal", null, "Due"],
    ["Read", 12, 46_266],
    [null, "12", 4],
  ]);
  expect(sheets[0]?.formulas?.[2]).toEqual([null, null, "C3+1"]);
  expect(sheets[0]?.formats?.[1]).toEqual([null, null, "yyyy-mm-dd"]);
  expect(sheets[0]?.merges).toEqual([
    { sheet: "Plan", row: 0, col: 0, rows: 1, cols: 2 },
    { sheet: "Plan", row: 1, col: 0, rows: 2, cols: 1 },
  ]);
  expect(sheets[1]?.values).toEqual([["a|b", "x\ny", { error: "#REF!" }]]);
});
