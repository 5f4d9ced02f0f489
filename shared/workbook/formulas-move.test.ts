import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { arbitraryFormula } from "../testing/arbitrary-formula.ts";
import { shiftRows, translate } from "./formulas-move.ts";

describe("two rows put in before row 5 of Plan", () => {
  it.each([
    ["A4", "A4"],
    ["A5", "A7"],
    ["$A$5", "$A$7"],
    ["a5", "A7"],
    ["A1:A4", "A1:A4"],
    ["A1:A5", "A1:A7"],
    ["A5:A9", "A7:A11"],
    ["A9:A1", "A11:A1"],
    ["B2:A9", "B2:A11"],
    ["A:C", "A:C"],
    ["4:4", "4:4"],
    ["$2:5", "$2:7"],
    ["A2:A", "A2:A"],
    ["A5:C", "A7:C"],
    ["A2:A1048576", "A2:A1048576"],
    ["A1048576", "#REF!"],
    ["Other!A5", "Other!A5"],
    ["plan!A5", "plan!A7"],
    ["[1]Plan!A5", "[1]Plan!A5"],
    ["Fall:Plan!A5", "Fall:Plan!A5"],
    ["Plan!A5:Plan!B6", "Plan!A7:Plan!B8"],
    ['INDEX(A5:A9,MATCH("A5",B5:B9,0))', 'INDEX(A7:A11,MATCH("A5",B7:B11,0))'],
    ["LOG10(A10)+Table1[A10]", "LOG10(A12)+Table1[A10]"],
  ])("%s reads %s", (formula, expected) => {
    expect(shiftRows(formula, "Plan", { sheet: "Plan", before: 4, count: 2 })).toBe(expected);
  });

  it.each([
    ["A5", "A5"],
    ["Plan!A5", "Plan!A7"],
    ["'PLAN'!A5:B5", "'PLAN'!A7:B7"],
  ])("%s on another sheet reads %s", (formula, expected) => {
    expect(shiftRows(formula, "Other", { sheet: "Plan", before: 4, count: 2 })).toBe(expected);
  });
});

describe("rows 5 and 6 of Plan taken out", () => {
  it.each([
    ["A4", "A4"],
    ["A5", "#REF!"],
    ["Plan!A6", "Plan!#REF!"],
    ["A7", "A5"],
    ["A5:A6", "#REF!"],
    ["A4:A5", "A4:A4"],
    ["A6:A9", "A5:A7"],
    ["A1:A9", "A1:A7"],
    ["A9:A6", "A7:A5"],
    ["5:6", "#REF!"],
    ["5:7", "5:5"],
    ["A6:A", "A5:A"],
    ["A:A", "A:A"],
    ["SUM(A5,A7)", "SUM(#REF!,A5)"],
  ])("%s reads %s", (formula, expected) => {
    expect(shiftRows(formula, "Plan", { sheet: "Plan", before: 4, count: -2 })).toBe(expected);
  });
});

describe("laws of moving rows", () => {
  const shift = fc.record({ sheet: fc.constant("Plan"), before: fc.nat(20), count: fc.integer({ min: 1, max: 5 }) });

  it("rows put in and taken out again leave every formula as it was", () => {
    fc.assert(
      fc.property(arbitraryFormula, shift, (formula, { sheet, before, count }) => {
        const there = shiftRows(formula, "Plan", { sheet, before, count });
        expect(shiftRows(there, "Plan", { sheet, before, count: -count })).toBe(formula);
      }),
    );
  });

  it("a formula about other sheets is left alone", () => {
    fc.assert(
      fc.property(arbitraryFormula, shift, (formula, { before, count }) => {
        expect(shiftRows(formula, "Plan", { sheet: "Nowhere", before, count: -count })).toBe(formula);
      }),
    );
  });

  it("two inserts, the lower one first, are one snapshot's addresses", () => {
    fc.assert(
      fc.property(arbitraryFormula, fc.nat(10), fc.integer({ min: 1, max: 10 }), (formula, upper, gap) => {
        const [low, high] = [upper + gap, upper];
        const bottomUp = shiftRows(shiftRows(formula, "Plan", { sheet: "Plan", before: low, count: 3 }), "Plan", {
          sheet: "Plan",
          before: high,
          count: 2,
        });
        const topDown = shiftRows(shiftRows(formula, "Plan", { sheet: "Plan", before: high, count: 2 }), "Plan", {
          sheet: "Plan",
          before: low + 2,
          count: 3,
        });
        expect(bottomUp).toBe(topDown);
      }),
    );
  });
});

describe("a formula copied two rows down and one column right", () => {
  it.each([
    ["A1", "B3"],
    ["$A1", "$A3"],
    ["A$1", "B$1"],
    ["$A$1", "$A$1"],
    ["A:B", "B:C"],
    ["$A:B", "$A:C"],
    ["1:$2", "3:$2"],
    ["[1]Plan!A1", "[1]Plan!B3"],
    ["Fall:Spring!A1:B2", "Fall:Spring!B3:C4"],
    ["XFD1", "#REF!"],
    ["A1048575:A1", "#REF!"],
    ['"A1"&LOG10(A1)', '"A1"&LOG10(B3)'],
  ])("%s reads %s", (formula, expected) => {
    expect(translate(formula, 2, 1)).toBe(expected);
  });
});
