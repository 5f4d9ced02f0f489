import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { CellContent } from "@throughline/shared/workbook/types.ts";
import { csvValue } from "@throughline/xlsx/src/csv/values.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editableText } from "./editable-text.ts";
import { entered } from "./entered.ts";
import { formulaProblem } from "./formula-problem.ts";

const day = (iso: string) => serialOfIso(iso) ?? 0;

// What Excel puts into the cell, in American settings, typed in 2026.
describe("what is typed is taken as a spreadsheet takes it", () => {
  it.each<[string, string | undefined, Partial<CellContent>]>([
    ["", undefined, { value: null }],
    ["Hire a coach", undefined, { value: "Hire a coach" }],
    ["  two spaces", undefined, { value: "  two spaces" }],
    ["12", undefined, { value: 12 }],
    ["-0.5", undefined, { value: -0.5 }],
    ["+7", undefined, { value: 7 }],
    ["1,500", undefined, { value: 1500, format: "#,##0" }],
    ["1,50", undefined, { value: "1,50" }],
    ["$1,200.50", undefined, { value: 1200.5, format: '"$"#,##0.00' }],
    ["($40)", undefined, { value: -40, format: '"$"#,##0' }],
    ["45%", undefined, { value: 0.45, format: "0%" }],
    ["12.5%", undefined, { value: 0.125, format: "0.00%" }],
    ["45", "0%", { value: 0.45 }],
    ["0.45", "0%", { value: 0.45 }],
    ["1e3", undefined, { value: 1000 }],
    ["1.2.3", undefined, { value: "1.2.3" }],
    ["007", undefined, { value: 7 }],
    ["'007", undefined, { value: "007" }],
    ["007", "@", { value: "007" }],
    ["=1+1", "@", { value: "=1+1" }],
    ["true", undefined, { value: true }],
    ["=B4*2", undefined, { value: null, formula: "B4*2" }],
    ["+B4", undefined, { value: null, formula: "B4" }],
    ["-SUM(A1:A2)", undefined, { value: null, formula: "-SUM(A1:A2)" }],
    ["- ask Ana", undefined, { value: "- ask Ana" }],
    ["=", undefined, { value: "=" }],
    ["9/30/2026", undefined, { value: day("2026-09-30"), format: "m/d/yyyy" }],
    ["9/30/26", undefined, { value: day("2026-09-30"), format: "m/d/yyyy" }],
    ["9/30", undefined, { value: day("2026-09-30"), format: "m/d/yyyy" }],
    ["9/30/2026", "yyyy-mm-dd", { value: day("2026-09-30") }],
    ["2026-09-30", undefined, { value: day("2026-09-30"), format: "m/d/yyyy" }],
    ["Sep 30, 2026", undefined, { value: day("2026-09-30"), format: "m/d/yyyy" }],
    ["30 September 2026", undefined, { value: day("2026-09-30"), format: "m/d/yyyy" }],
    ["Sept 2026", undefined, { value: day("2026-09-01"), format: "mmm yyyy" }],
    ["13/45/2026", undefined, { value: "13/45/2026" }],
    ["2/30/2026", undefined, { value: "2/30/2026" }],
    ["May be later", undefined, { value: "May be later" }],
    ["March", undefined, { value: "March" }],
    ["9:30 pm", undefined, { value: 21.5 / 24, format: "h:mm AM/PM" }],
    ["9/30/2026 13:30", undefined, { value: day("2026-09-30") + 13.5 / 24, format: "m/d/yyyy h:mm" }],
    ["25:00", undefined, { value: "25:00" }],
  ])("%j in a cell of %j", (typed, format, expected) => {
    expect(entered(typed, { format, year: 2026, isCsv: false })).toEqual({ formula: null, ...expected });
  });

  it.each<[string, Partial<CellContent>]>([
    ["9/30/2026", { value: "9/30/2026" }],
    ["$1,200", { value: "$1,200" }],
    ["45%", { value: "45%" }],
    ["007", { value: "007" }],
    ["12", { value: 12 }],
    ["=B4", { value: null, formula: "B4" }],
  ])("%j in a .csv file stays as it is written", (typed, expected) => {
    expect(entered(typed, { format: undefined, year: 2026, isCsv: true })).toEqual({ formula: null, ...expected });
  });

  it("a cell that is opened and left stays what it is", () => {
    const formats = fc.constantFrom(undefined, "@", "0%", "m/d/yyyy", "h:mm AM/PM", "#,##0.00", "0.0%");
    const values = fc.oneof(fc.string(), fc.boolean(), fc.integer(), fc.double({ noNaN: true, min: 0, max: 1e6 }));
    fc.assert(
      fc.property(values, formats, (value, format) => {
        fc.pre(!(typeof value === "string" && (value.trim() === "" || value.startsWith("'"))));
        const isTime = format !== undefined && /[mh]/.test(format);
        fc.pre(
          !(isTime && typeof value === "number" && !Number.isInteger(value)) &&
            !(format === "@" && typeof value !== "string"),
        );
        const content = { value, formula: null, ...(format === undefined ? {} : { format }) };
        const again = entered(editableText(content, { isCsv: false }), { format, year: 2026, isCsv: false }).value;
        if (typeof value === "number") expect(again).toBeCloseTo(value, 6);
        else expect(again).toEqual(value);
      }),
      { examples: [0, 1, 60, 61].map((first): [number, "m/d/yyyy"] => [first, "m/d/yyyy"]) },
    );
  });

  it("a cell of a .csv file that is opened and left stays what it is", () => {
    const written = fc.oneof(fc.string(), fc.integer().map(String), fc.constantFrom("6/30/24", "$5", "=B4", "007"));
    fc.assert(
      fc.property(written, (text) => {
        fc.pre(text.trim() !== "" && !text.startsWith("'"));
        const content = { value: csvValue(text), formula: null };
        const typed = editableText(content, { isCsv: true });
        expect(entered(typed, { format: undefined, year: 2026, isCsv: true })).toEqual(content);
      }),
    );
  });
});

it.each([
  ["SUM(A1:B2)", null],
  ['IF(A1="a ""b"" (", 1, {1;2})', null],
  ["'It''s (ours)'!A1", null],
  ["Table1[[#This Row],[Days]]", null],
  ["SUM(A1", { is: "missing", sign: ")" }],
  ["A1)", { is: "too-many", sign: ")" }],
  ["{1;2)", { is: "too-many", sign: ")" }],
  ['"open', { is: "open-text" }],
  ["'Plan!A1", { is: "open-name" }],
  ["A1+", { is: "ends-early" }],
  ["*2", { is: "begins-late" }],
])("a formula %j: %j", (formula, problem) => {
  expect(formulaProblem(formula)).toEqual(problem);
});
