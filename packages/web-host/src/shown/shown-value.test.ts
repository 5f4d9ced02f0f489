import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownValue } from "./shown-value.ts";

const day = serialOfIso("2026-09-04") ?? 0;

// What LibreOffice 7.4 and Excel show.
describe("a value is shown as its number format says", () => {
  it.each<[number | string | boolean, string | undefined, string]>([
    [1234.5, undefined, "1234.5"],
    [0.1 + 0.2, undefined, "0.3"],
    [123456789012, undefined, "1.23457E+11"],
    [1e-10, undefined, "1E-10"],
    [-7, undefined, "-7"],
    [0, "0", "0"],
    [2.5, "0", "3"],
    [1.005, "0.00", "1.01"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [0.5, "#.##", ".5"],
    [5, "#.##", "5."],
    [7, "000", "007"],
    [0.256, "0%", "26%"],
    [0.256, "0.0%", "25.6%"],
    [1500, '"$"#,##0', "$1,500"],
    [-1500, '"$"#,##0', "-$1,500"],
    [-1500, '"$"#,##0_);("$"#,##0)', "($1,500)"],
    [-1500, '"$"#,##0_);[Red]("$"#,##0)', "($1,500)"],
    [0, '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)', " - "],
    [12, '0 "days"', "12 days"],
    [1234567, "0.0,,", "1.2"],
    [12345, "0.00E+00", "1.23E+04"],
    [0.00012, "0.0E+0", "1.2E-4"],
    [1.5, "# ?/?", "1 1/2"],
    [0.333, "# ?/?", "1/3"],
    [day, "m/d/yyyy", "9/4/2026"],
    [day, "yyyy-mm-dd", "2026-09-04"],
    [day, "d-mmm-yy", "4-Sep-26"],
    [day, "dddd, mmmm d, yyyy", "Friday, September 4, 2026"],
    [day, "[$-409]mmm yyyy;@", "Sep 2026"],
    [day + 0.5625, "m/d/yyyy h:mm", "9/4/2026 13:30"],
    [0.5625, "h:mm AM/PM", "1:30 PM"],
    [0, "h:mm AM/PM", "12:00 AM"],
    [1.25, "[h]:mm", "30:00"],
    [0.000694444, "mm:ss", "01:00"],
    [5, "[>=100]0.0;0.00", "5.00"],
    [500, "[>=100]0.0;0.00", "500.0"],
    ["Goal", '@" *"', "Goal *"],
    ["Goal", "0.00", "Goal"],
    ["Goal", "0;-0;0;@", "Goal"],
    [3, "@", "3"],
    [true, "0", "TRUE"],
    [-1, "m/d/yyyy", "#####"],
    [-0.001, "0.00", "0.00"],
  ])("%j under %j is %j", (value, code, text) => {
    expect(shownValue(value, code).text).toBe(text);
  });

  it("a negative number in red says so", () => {
    expect(shownValue(-1, "0;[Red]-0").ink).toBe("red");
    expect(shownValue(1, "0;[Red]-0").ink).toBe(null);
  });

  it("whatever a file says, something is shown", () => {
    const codes = fc.string({ unit: fc.constantFrom(...'0#?.,%/;@"\\_*E+-$[]ymdhsAPM >=1 '), maxLength: 24 });
    fc.assert(
      fc.property(fc.oneof(fc.double(), fc.string()), codes, (value, code) => {
        expect(typeof shownValue(value, code).text).toBe("string");
      }),
    );
  });

  it("a whole number under “0” and under General is written alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: -99_999_999, max: 99_999_999 }), (value) => {
        expect(shownValue(value, "0").text).toBe(shownValue(value, undefined).text);
      }),
    );
  });
});
