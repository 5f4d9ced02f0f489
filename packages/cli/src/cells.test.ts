import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { expect, it } from "vitest";
import { cellsJson } from "./cells.ts";

function cellsOf(workbook: Workbook): unknown {
  return JSON.parse([...cellsJson(workbook)].join(""));
}

function sheetOf(more: Partial<SheetSnapshot>): Workbook {
  const [sheet] = markdownWorkbook("| Plan | a |").sheets;
  if (!sheet) throw new Error("The drawing has no sheet.");
  return { ...markdownWorkbook(""), sheets: [{ ...sheet, ...more }] };
}

it("prints dates as ISO text, errors as text and empty cells as null", () => {
  const workbook = markdownWorkbook(`
    | Plan  | Step | Due        | Cost  | Done |
    |       | Hire | 2026-09-01 | 12.5  | true |
    |       |      | #REF!      | "12"  |      |
    | Empty |      |            |       |      |
  `);
  expect(cellsOf(workbook)).toEqual({
    sheets: [
      {
        name: "Plan",
        rows: [
          ["Step", "Due", "Cost", "Done"],
          ["Hire", "2026-09-01", 12.5, true],
          [null, "#REF!", "12", null],
        ],
      },
      { name: "Empty", rows: [[null, null, null, null]] },
    ],
  });
});

it.each([
  ["a day", "m/d/yyyy", 45_123, "2023-07-16"],
  ["a moment", "m/d/yyyy h:mm", 45_123.5, "2023-07-16T12:00:00"],
  ["a time of day", "h:mm", 0.75, "18:00:00"],
  ["midnight", "h:mm", 0, "00:00:00"],
  ["a number before all days", "m/d/yyyy", -5, -5],
  ["a number after all days", "m/d/yyyy", 99_999_999, 99_999_999],
  ["a plain number", "0.00", 45_123, 45_123],
])("prints %s as a spreadsheet would show it", (_, format, value, printed) => {
  expect(cellsOf(sheetOf({ values: [[value]], formats: [[format]] }))).toEqual({
    sheets: [{ name: "Plan", rows: [[printed]] }],
  });
});

it("fills up to A1", () => {
  expect(cellsOf(sheetOf({ origin: { row: 2, col: 1 }, values: [["x"]] }))).toEqual({
    sheets: [
      {
        name: "Plan",
        rows: [
          [null, null],
          [null, null],
          [null, "x"],
        ],
      },
    ],
  });
});

it("keeps rows above short where a lone cell stands in the last corner", () => {
  const { sheets } = cellsOf(sheetOf({ origin: { row: 1_048_575, col: 16_383 }, values: [["x"]] })) as {
    sheets: { rows: unknown[][] }[];
  };
  const rows = sheets[0]?.rows ?? [];
  expect([rows.length, rows[0], rows.at(-1)?.length, rows.at(-1)?.at(-1)]).toEqual([1_048_576, [], 16_384, "x"]);
});

it("says so where a full listing would not fit", () => {
  const far = sheetOf({ origin: { row: 0, col: 16_000 }, values: Array.from({ length: 1000 }, () => ["x"]) });
  expect(() => cellsJson(far)).toThrow(/begin so far to the right/);
});

it("prints a workbook without sheets, and a sheet without cells", () => {
  expect(cellsOf({ ...markdownWorkbook(""), sheets: [] })).toEqual({ sheets: [] });
  expect(cellsOf(sheetOf({ values: [] }))).toEqual({ sheets: [{ name: "Plan", rows: [] }] });
});
