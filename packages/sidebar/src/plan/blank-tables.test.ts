import { inOneGo } from "@throughline/shared/recognize/steps.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { describe, expect, it } from "vitest";
import { checkInSteps } from "../core.ts";
import { blankTables, isBlankPlan } from "./blank-tables.ts";

// 2026-11-20
const TODAY = 46_346;
const read = (drawing: string) => inOneGo(checkInSteps(markdownWorkbook(drawing), TODAY));

const begun = `
  | Implementation plan | Action step  | Owner | Due        |
  |                     | Hire coaches | Ana   | 2026-12-30 |
`;
const headings = "| Measures | ID | Measure | Baseline | Target |";

describe("what is still blank in a plan", () => {
  it.each([
    { name: "a table with a row is not", workbook: begun, blank: [], isAll: false },
    { name: "headings are, and wait below the first that is no id", workbook: headings, blank: ["B2"], isAll: true },
    { name: "one of two tables", workbook: `${begun}\n${headings}`, blank: ["B2"], isAll: false },
    { name: "a sheet without headings waits for nothing", workbook: "| Notes | Buy paper |", blank: [], isAll: false },
  ])("$name", ({ workbook, isAll, blank }) => {
    const checked = read(workbook);
    expect(blankTables(checked).map(({ first }) => cellName(first))).toEqual(blank);
    expect(isBlankPlan(checked)).toBe(isAll);
  });
});
