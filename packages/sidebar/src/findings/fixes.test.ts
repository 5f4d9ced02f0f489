import type { Finding, Fix } from "@throughline/shared/rules/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { describe, expect, it } from "vitest";
import { alike, changesIn, fixable, proposedFor, reasoned, safeOnes } from "./fixes.ts";

function fix(title: string, safety: Fix["safety"], row: number): Fix {
  const at = { sheet: "Plan", row, col: 0 };
  const [was, to] = [
    { value: "a ", formula: null },
    { value: title, formula: null },
  ];
  return {
    title,
    phrase: phrase("{title}", { title }),
    safety,
    edits: [{ kind: "set-cell", at, was, to, witness: [] }],
  };
}

function finding(key: string, fixes: readonly Fix[], messageId = "stray"): Finding {
  const at = { sheet: "Plan", row: 1, col: 0 };
  return { ruleId: "plan/a-rule", messageId, values: {}, key, severity: "info", at, related: [], fixes };
}

const titles = (fixes: readonly Fix[]) => fixes.map(({ title }) => title).join(" ");

describe("what is proposed", () => {
  it.each([
    ["nothing", [], "", ""],
    ["one that is safe", [fix("A", "safe", 1)], "A", ""],
    ["safe ones, a cell each, together", [fix("A", "safe", 1), fix("B", "safe", 2)], "A B", ""],
    ["of safe ones for one cell, the first", [fix("A", "safe", 1), fix("B", "safe", 1)], "A", ""],
    ["choices one by one, though their cells differ", [fix("A", "review", 1), fix("B", "review", 2)], "A", "B"],
    ["safe ones before choices", [fix("A", "review", 1), fix("B", "safe", 2), fix("C", "safe", 3)], "B C", "A"],
  ] as const)("%s", (_, fixes, main, others) => {
    const proposed = proposedFor(finding("k", fixes));
    expect([titles(proposed.main), titles(proposed.others)]).toEqual([main, others]);
  });

  it("counts changes, not findings", () => {
    const two = finding("two", [fix("A", "safe", 1), fix("B", "safe", 2)]);
    const choice = finding("choice", [fix("C", "review", 3)]);
    expect(changesIn(safeOnes([two, choice, finding("none", [])]))).toBe(2);
    expect(reasoned(fixable([two, choice])).map(({ change, rule }) => `${rule} ${change.title}`)).toEqual([
      "plan/a-rule A",
      "plan/a-rule B",
      "plan/a-rule C",
    ]);
  });

  it("is alike where the rule says the same of another place", () => {
    const here = finding("here", [fix("A", "safe", 1)]);
    const there = finding("there", [fix("B", "safe", 2)]);
    const other = finding("other", [fix("C", "safe", 3)], "lost");
    expect(alike(here, [here, other, there]).map((one) => one.finding.key)).toEqual(["here", "there"]);
  });
});
