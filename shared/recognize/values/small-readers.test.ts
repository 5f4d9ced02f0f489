import { describe, expect, it } from "vitest";
import type { Metric } from "../types.ts";
import { choiceOf } from "./choices.ts";
import { readMetric } from "./metrics.ts";
import { isPlaceholder } from "./placeholder.ts";
import { readScore } from "./score.ts";
import { readUrl } from "./urls.ts";
import { readYesNo } from "./yes-no.ts";

/** "BOY 41 percent | MOY 60 percent"; words where there is no amount. */
function drawn(metric: Metric | null): string {
  if (metric === null) return "null";
  const parts = metric.parts.map(({ label, amount, text }) => {
    const value =
      amount === null
        ? `“${text}”`
        : `${amount.low === amount.high ? amount.low : `${amount.low}..${amount.high}`} ${amount.unit}`;
    return label === null ? value : `${label} ${value}`;
  });
  return parts.join(" | ");
}

describe("a metric says one thing or several", () => {
  it.each([
    ["29%", "29 percent"],
    ["93.93", "93.93 number"],
    ["2.7 or higher", "2.7 number"],
    ["30% | 25%", "30 percent | 25 percent"],
    ["82% | 44% | 11%", "82 percent | 44 percent | 11 percent"],
    ["30%\n25%", "30 percent | 25 percent"],
    ["30% / 25%", "30 percent | 25 percent"],
    ["BOY: 41% MOY: 60% EOY: 80%", "BOY 41 percent | MOY 60 percent | EOY 80 percent"],
    ["BOY: 41%\nMOY: 60%", "BOY 41 percent | MOY 60 percent"],
    ["Math 30%, ELA 25%", "Math 30 percent | ELA 25 percent"],
    ["Math: 30%; ELA: 25%", "Math 30 percent | ELA 25 percent"],
    ["from 29% to 40%", "from 29 percent | to 40 percent"],
    ["Increase from 29% to 40% by June 2025", "from 29 percent | to 40 percent"],
    ["29% -> 40%", "from 29 percent | to 40 percent"],
    ["29% → 40%", "from 29 percent | to 40 percent"],
    ["29-40%", "29..40 percent"],
    ["+10 pts", "10 points"],
    ["80% of students in grades 3-5 will be proficient", "80 percent"],
    ["At least 80% of students", "80 percent"],
    ["Increase to 80% of students", "80 percent"],
    ["Level R", "“Level R”"],
    ["A / B", "“A” | “B”"],
    ["reduce by half", "“reduce by half”"],
  ])("%s: %s", (text, expected) => expect(drawn(readMetric(text, false, null))).toBe(expected));

  it("keeps a share whose cell shows percent as percent", () => {
    expect(drawn(readMetric(0.826, false, "0.0%"))).toBe("82.6 percent");
    expect(readMetric(45_000, true, "m/d/yyyy")).toBeNull();
  });

  it.each(["", "TBD", "N/A", "—"])("%s says nothing", (text) => expect(readMetric(text, false, null)).toBeNull());
});

describe("yes or no", () => {
  it.each([
    ["Yes", true],
    ["y", true],
    ["TRUE", true],
    ["✓", true],
    ["x", true],
    ["Sí", true],
    ["Yes, from May on", true],
    ["Yes - mostly", true],
    ["No", false],
    ["n", false],
    ["false", false],
    ["No (not yet)", false],
    ["☐", false],
    ["N/A", null],
    ["Maybe", null],
    ["No one knows", null],
    ["Yesterday", null],
    ["", null],
  ] as const)("%s is %s", (text, expected) => expect(readYesNo(text)).toBe(expected));

  it("a checkbox and 0 and 1 say it too", () => {
    expect([true, false, 1, 0, 2, null].map(readYesNo)).toEqual([true, false, true, false, null, null]);
  });
});

describe("a score is one number", () => {
  it.each([
    ["3", 3],
    ["2.5", 2.5],
    ["3 - High quality", 3],
    ["3: High quality", 3],
    ["Level 3", 3],
    ["Score: 2", 2],
    ["High quality (3)", 3],
    ["Excellent\n4 pts", 4],
    ["4 pts", 4],
    ["3/4", null],
    ["2-3", null],
    ["3 of 4", null],
    ["High", null],
    ["", null],
    ["12 students in 4 schools", null],
  ] as const)("%s is %s", (text, expected) => expect(readScore(text, false)).toBe(expected));
});

describe("a web address", () => {
  it.each([
    ["https://example.org/plan?id=1", "https://example.org/plan?id=1"],
    ["See https://example.org/plan.", "https://example.org/plan"],
    ["(www.example.org)", "www.example.org"],
    ["example.org/minutes", "example.org/minutes"],
    ["jane@example.org", null],
    ["javascript:alert(1)", null],
    ["Agenda", null],
    ["e.g. this", null],
  ])("%s is %s", (text, expected) => expect(readUrl(text)).toBe(expected));
});

describe("a choice goes by its label and its other names", () => {
  const list = {
    name: "Level",
    choices: [{ label: "District", aliases: ["LEA", "Central Office"] }, { label: "School" }],
  };
  it.each([
    ["District", "District"],
    ["district ", "District"],
    ["LEA", "District"],
    ["central\u00a0office", "District"],
    ["School.", "School"],
    ["Schools", null],
    ["", null],
    ["__proto__", null],
  ])("%s is %s", (text, expected) => expect(choiceOf(text, list)?.label ?? null).toBe(expected));
});

it.each([
  ["TBD", true],
  ["N/A", true],
  ["—", true],
  [" ? ", true],
  ["", true],
  ["None", true],
  ["To be determined", true],
  ["Nobody knows yet", false],
  ["0", false],
])("%s holds a place: %s", (text, expected) => expect(isPlaceholder(text)).toBe(expected));
