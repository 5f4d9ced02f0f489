import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formulaAt, formulaTemplate } from "./shared-formulas.ts";

describe("a formula of B2 as it reads in D5", () => {
  it.each([
    ["A1", "C4"],
    ["$A1+A$1+$A$1", "$A4+C$1+$A$1"],
    ["SUM(A1:B2)", "SUM(C4:D5)"],
    ["SUM(A:B)+SUM($A:B)+SUM(1:2)+SUM($1:2)", "SUM(C:D)+SUM($A:D)+SUM(4:5)+SUM($1:5)"],
    ["Plan!A1+'Year 1'!A1", "Plan!C4+'Year 1'!C4"],
    ['"A1"&A1&"say ""A1"""', '"A1"&C4&"say ""A1"""'],
    ["'A1'!B2", "'A1'!D5"],
    ["LOG10(A1)+ATAN2(A1,B1)", "LOG10(C4)+ATAN2(C4,D4)"],
    ["Steps[[#This Row],[A1]]+A1", "Steps[[#This Row],[A1]]+C4"],
    ["[1]Plan!A1", "[1]Plan!C4"],
    ["A1B+TAXES2024+_A1+A1.x", "A1B+TAXES2024+_A1+A1.x"],
    ["XFD1048576", "B3"],
    ["ZZZ1+A9999999", "ZZZ1+A9999999"],
    ["IF(A1>=1E3,A1*1.5,0)", "IF(C4>=1E3,C4*1.5,0)"],
  ])("%s is %s", (written, shifted) => {
    expect(formulaAt(formulaTemplate(written, 1, 1), 4, 3)).toBe(shifted);
  });
});

it("stays as it is in its own cell, whatever it says", () => {
  const formula = fc.string({ unit: fc.constantFrom("A", "1", "$", ":", "!", "'", '"', "(", "[", "]", "+", "Z", ".") });
  fc.assert(
    fc.property(formula, fc.nat(100), fc.nat(100), (text, row, col) => {
      const own = formulaAt(formulaTemplate(text, row, col), row, col);
      expect(own.toUpperCase()).toBe(text.toUpperCase());
    }),
  );
});
