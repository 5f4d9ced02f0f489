import { describe, expect, it } from "vitest";
import { parseA1, rangeName } from "../a1.ts";
import type { ValidationRule } from "../edits.ts";
import type { CellRange, Validation } from "../types.ts";
import { allHaveRule, ruleAt, withRule } from "./validations.ts";

const list: ValidationRule = { type: "list", choices: ["a", "b"], formulas: [], allowBlank: true };
const unique: ValidationRule = { type: "custom", choices: null, formulas: ["COUNTIF(A$2:A$9,A2)=1"], allowBlank: true };

function range(address: string): CellRange {
  const at = parseA1(address);
  if (!at) throw new Error(address);
  const { row, col, rows, cols } = at;
  return { sheet: "Plan", row, col, rows, cols };
}

const on = (rule: ValidationRule, ...at: string[]): Validation => ({ ...rule, at: at.map(range) });
const drawn = (validations: readonly Validation[]) =>
  validations.map(({ at, formulas }) => [at.map(rangeName).join(" "), ...formulas]);

describe("a rule set on cells", () => {
  it.each<[string, Validation[], string, ValidationRule | null, string[][]]>([
    ["where there is none", [], "C2:C5", list, [["C2:C5"]]],
    ["out of the middle", [on(list, "C2:C9")], "C4:C5", null, [["C2:C3 C6:C9"]]],
    ["out of the middle of a block", [on(list, "B2:D4")], "C3", null, [["B2:D2 B3 D3 B4:D4"]]],
    ["all of it", [on(list, "C2:C9")], "A1:D20", null, []],
    ["beside the same one", [on(list, "C2:C3", "C6:C9")], "C4:C5", list, [["C2:C9"]]],
    ["over another", [on(unique, "A2:A9")], "A2:A3", list, [["A4:A9", "COUNTIF(A$2:A$9,A4)=1"], ["A2:A3"]]],
    [
      "one that looks at its own cell",
      [on(unique, "A2:A5")],
      "A6",
      ruleAt(on(unique, "A2"), range("A6")),
      [["A2:A6", "COUNTIF(A$2:A$9,A2)=1"]],
    ],
  ])("%s", (_, before, address, rule, after) => {
    expect(drawn(withRule(before, range(address), rule))).toEqual(after);
  });
});

it.each<[string, Validation[], string, ValidationRule | null, boolean]>([
  ["all of the cells", [on(list, "C2:C9")], "C3:C4", list, true],
  ["some of the cells", [on(list, "C2:C9")], "C8:C10", list, false],
  ["cells of two ranges", [on(list, "C2:C4", "C5:C9")], "C3:C6", list, true],
  ["none of them", [on(list, "C2:C9")], "D2:D9", null, true],
  ["not none of them", [on(list, "C2:C9")], "C9:D10", null, false],
  ["another rule", [on({ ...list, choices: ["a"] }, "C2:C9")], "C3", list, false],
  ["one that warns instead", [on({ ...list, others: "warned" }, "C2:C9")], "C3", list, false],
])("%s: %j has it at %s", (_, validations, address, rule, expected) => {
  expect(allHaveRule(validations, range(address), rule)).toBe(expected);
});
