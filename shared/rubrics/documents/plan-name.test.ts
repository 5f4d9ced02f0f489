import { describe, expect, it } from "vitest";
import type { CellValue, Workbook } from "../../workbook/types.ts";
import { planName } from "./plan-name.ts";

function workbook(name: string, ...sheets: readonly (readonly (readonly CellValue[])[])[]): Workbook {
  return {
    name,
    locale: "en-US",
    timeZone: "UTC",
    names: [],
    sheets: sheets.map((values, at) => ({
      id: String(at),
      name: `Sheet ${at}`,
      hidden: false,
      origin: { row: 0, col: 0 },
      values,
    })),
  };
}

describe("the name of a plan", () => {
  const HEADINGS = ["No.", "Product", "Owner"];
  it.each([
    {
      as: "the school system its title names",
      file: "jv 3 final.xlsx",
      rows: [["Juniper Valley Unified School District · Strategic plan 2026-29", null], [], HEADINGS],
      name: "Juniper Valley Unified School District",
    },
    { as: "a parish", file: "x.xlsx", rows: [["Strategic plan: Cedar Parish"], HEADINGS], name: "Cedar Parish" },
    {
      as: "no promise of a school system",
      file: "cedar.xlsx",
      rows: [["School system commitments"], HEADINGS],
      name: "Cedar",
    },
    {
      as: "no cell of a table",
      file: "cedar.xlsx",
      rows: [["Cedar Parish", "J. Ortiz", 3], HEADINGS],
      name: "Cedar",
    },
    { as: "the file’s name as a person would write it", file: "juniper-valley.xlsx", rows: [], name: "Juniper Valley" },
    { as: "the file’s own capitals", file: "McLean_County 2026-29.xlsx", rows: [], name: "McLean County 2026-29" },
    { as: "a name with a dot in it", file: "St. Tammany v2.1", rows: [], name: "St. Tammany v2.1" },
  ])("is $as", ({ file, rows, name }) => {
    expect(planName(workbook(file, rows))).toBe(name);
  });

  it("is on the first sheet that says it", () => {
    expect(planName(workbook("x.csv", [["Who is who"]], [["Cedar Parish"]], [["Oak Parish"]]))).toBe("Cedar Parish");
  });
});
