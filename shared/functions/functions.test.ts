import { describe, expect, it } from "vitest";
import { computedMs } from "../../test/computing-time.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { isoOf, serialOfIso } from "../workbook/dates.ts";
import type { CellValue } from "../workbook/types.ts";
import { planDate } from "./plan-date.ts";
import { planFindings, severityFrom } from "./plan-findings.ts";
import { planStatus } from "./plan-status.ts";
import { rubricAverage, rubricVerdict } from "./rubric.ts";

describe("PLAN_DATE reads", () => {
  it.each<[CellValue, "start" | "end", string]>([
    ["Fall 2023", "start", "2023-08-01"],
    ["Fall 2023", "end", "2023-12-31"],
    ["June 2025", "end", "2025-06-30"],
    ["9/30/2026", "start", "2026-09-30"],
    ["2024-25", "start", "2024-07-01"],
    [serialOfIso("2026-09-01"), "end", "2026-09-01"],
    ["as needed", "end", ""],
    ["TBD", "start", ""],
    [null, "end", ""],
    [true, "end", ""],
  ])("%s, %s, as %s", (given, edge, expected) => {
    const day = planDate(given, edge);
    expect(typeof day === "number" ? isoOf(day) : day).toBe(expected);
  });

  it("a range as a range", () => {
    expect(
      planDate(
        [
          ["June 2025", "?"],
          ["9/30/2026", null],
        ],
        "end",
      ),
    ).toEqual([
      [serialOfIso("2025-06-30"), ""],
      [serialOfIso("2026-09-30"), ""],
    ]);
  });
});

describe("PLAN_STATUS reads", () => {
  it.each<[CellValue, string]>([
    ["🟢 on target", "On track"],
    ["done", "Complete"],
    ["Waiting on others", "Blocked"],
    ["pospuesto", "Deferred"],
    [true, "Complete"],
    ["see notes", ""],
    [null, ""],
  ])("%s as %s", (given, expected) => {
    expect(planStatus(given)).toBe(expected);
  });
});

describe("PLAN_FINDINGS counts", () => {
  const plan = markdownWorkbook(`
    | Plan | Action step | Owner | Due        | Status      |
    |      | Hire coach  |       | 2026-01-31 | Not started |
    |      | Train staff | A. Lee | 2027-03-31 | Not started |
    |      | Buy books   | A. Lee | 2027-03-31 | Not started |
  `);
  const range = { values: plan.sheets[0]?.values ?? [], formats: plan.sheets[0]?.formats ?? [] };
  const today = serialOfIso("2026-11-20") ?? 0;

  it("the severities so that they add up to all", () => {
    const counts = (["error", "warning", "info"] as const).map((severity) => planFindings([range], severity, today));
    expect(counts.reduce((sum, count) => sum + count)).toBe(planFindings([range], "all", today));
    expect(Math.max(...counts)).toBeGreaterThan(0);
  });

  it("nothing in an empty range", () => {
    expect(planFindings([{ values: [[null, null]] }], "all", today)).toBe(0);
  });

  it.each<[CellValue, string | null]>([
    ["Errors", "error"],
    [" warning ", "warning"],
    [null, "all"],
    ["blocker", null],
  ])("%j as %s", (word, severity) => {
    expect(severityFrom(word)).toBe(severity);
  });
});

it("all of them answer for 10,000 rows while a person waits", () => {
  const words = ["Fall 2023", "June 2025", "by spring 2026", "9/30/2026", "TBD", null];
  const rows = Array.from({ length: 10_000 }, (_, row) => [words[row % words.length] ?? null]);
  const scores = rows.map((_, row) => [row % 10 < 3 ? 2 : 3]);
  const required = rows.map((_, row) => [row % 10 === 3]);
  const started = computedMs();
  expect(planDate(rows, "end")).toHaveLength(10_000);
  expect(planStatus(rows)).toHaveLength(10_000);
  expect(rubricAverage(scores)).toBe(2.7);
  expect(rubricVerdict(scores, required)).toBe("High quality");
  // Google stops a function after 30 seconds; its machines may take ten times as long.
  expect(computedMs() - started).toBeLessThan(3000);
});
