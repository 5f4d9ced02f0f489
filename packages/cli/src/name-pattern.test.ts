import { expect, it } from "vitest";
import { computedMs } from "../../../test/computing-time.ts";
import { fitsPattern } from "./name-pattern.ts";

it.each([
  ["plan.xlsx", "*.xlsx", true],
  ["Plan.XLSX", "plan.*", true],
  ["plan.xlsx", "plan.xls?", true],
  ["plan.xls", "plan.xls?", false],
  ["aXbXc", "a*b*c", true],
  ["ab", "a**b***", true],
  ["abc", "*b", false],
  ["a.b", "a?b", true],
  ["axb", "a.b", false],
  ["", "*", true],
  ["", "?", false],
])("“%s” and %s: %s", (name, pattern, fits) => {
  expect(fitsPattern(name, pattern)).toBe(fits);
});

it("answers at once for a pattern made to run away", () => {
  const began = computedMs();
  expect(fitsPattern("a".repeat(5000), `${"*a".repeat(400)}*b`)).toBe(false);
  expect(computedMs() - began).toBeLessThan(1000);
});
