import { expect, it } from "vitest";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { placeOf } from "./message.ts";

it("places are addresses as a person reads them", () => {
  const workbook = markdownWorkbook("| Plan 2 | Step |");
  expect(placeOf(workbook, { sheet: "Plan 2", row: 6, col: 1 })).toBe("'Plan 2'!B7");
  expect(placeOf(workbook, { sheet: "Plan 2", row: 6, col: 1, rows: 3, cols: 2 })).toBe("'Plan 2'!B7:C9");
});
