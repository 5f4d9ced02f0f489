import type { Finding } from "@throughline/shared/rules/types.ts";
import { describe, expect, it } from "vitest";
import { lineOf, markOf, sinceThen } from "./earlier.ts";

const finding = (key: string): Finding => ({
  ruleId: "plan/a-rule",
  messageId: "said",
  values: {},
  key,
  severity: "info",
  at: { sheet: "Plan", row: 0, col: 0 },
  related: [],
  fixes: [],
});
const of = (...keys: string[]) => keys.map(finding);

describe("what changed since an earlier check", () => {
  it("is what is gone and what is new, by the findings' keys", () => {
    const since = sinceThen(lineOf(46_346.4042, of("a", "b", "c")), of("b", "d"));
    expect(since).toEqual({ at: 46_346.4042, fixed: 2, fresh: of("d") });
  });

  it("is nothing where nothing changed", () => {
    expect(sinceThen(lineOf(1, of("a")), of("a"))).toMatchObject({ fixed: 0, fresh: [] });
    expect(sinceThen(lineOf(1, []), [])).toMatchObject({ fixed: 0, fresh: [] });
  });

  it.each([[null], [""], ["not a number a b"]])("is not known from %j", (line) => {
    expect(sinceThen(line, of("a"))).toBeNull();
  });

  it("is kept for a thousand findings in nine kilobytes, and not at all for more", () => {
    const many = Array.from({ length: 1000 }, (_, index) => finding(`plan/a-rule/Plan/step ${index}`));
    expect(lineOf(46_346.4, many)?.length).toBeLessThan(9000);
    expect(new Set(many.map(({ key }) => markOf(key))).size).toBe(1000);
    expect(lineOf(46_346.4, [...many, finding("one more")])).toBeNull();
  });
});
