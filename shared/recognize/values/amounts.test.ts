import { describe, expect, it } from "vitest";
import type { Amount } from "../types.ts";
import type { AmountKind } from "./amounts/figure.ts";
import { readAmount } from "./amounts.ts";

/** "3..5 hours", "4000 money per cohort", "5 percent at-most", "about 5000 money", "null" for none. */
function drawn(amount: Amount | null): string {
  if (amount === null) return "null";
  const { low, high, unit, per, about, bound } = amount;
  const facts = [
    about ? "about" : "",
    low === high ? `${low}` : `${low}..${high}`,
    unit,
    per ? `per ${per}` : "",
    bound ?? "",
  ];
  return facts.filter((fact) => fact !== "").join(" ");
}

const as = (kind: AmountKind) => (text: string, expected: string) =>
  expect(drawn(readAmount(text, kind, false, null))).toBe(expected);

describe("money", () => {
  it.each([
    ["$4,000", "4000 money"],
    ["$ 4,000.50", "4000.5 money"],
    ["4000", "4000 money"],
    ["4,000", "4000 money"],
    ["USD 5,000", "5000 money"],
    ["US$5,000", "5000 money"],
    ["5000 dollars", "5000 money"],
    ["$1.2M", "1200000 money"],
    ["$1.5 million", "1500000 money"],
    ["12k", "12000 money"],
    ["$12K", "12000 money"],
    ["~$5,000", "about 5000 money"],
    ["approx. $5,000", "about 5000 money"],
    ["Est. $5,000", "about 5000 money"],
    ["$5,000 (estimate)", "5000 money"],
    ["$5,000 est.", "about 5000 money"],
    ["up to $5,000", "5000 money at-most"],
    ["at least $5,000", "5000 money at-least"],
    ["$5,000+", "5000 money at-least"],
    ["under $500", "500 money at-most"],
    ["$28000-$50000", "28000..50000 money"],
    ["12,000 - $20,000", "12000..20000 money"],
    ["$10,000 - 15,000", "10000..15000 money"],
    ["$1,000 to $2,000", "1000..2000 money"],
    ["$5–10k", "5000..10000 money"],
    ["$1-2M", "1000000..2000000 money"],
    ["$500 - $10k", "500..10000 money"],
    ["$4,000 per cohort", "4000 money per cohort"],
    ["$16,000 for each school cohort", "16000 money per school cohort"],
    ["$500 each", "500 money per each"],
    ["$45/day", "45 money per day"],
    ["$5,000/yr", "5000 money per year"],
    ["$5,000 annually", "5000 money per year"],
    ["$4,000 per school per year", "4000 money per school per year"],
    ["Title I: $5,000", "5000 money"],
    ["General Fund $12,500", "12500 money"],
    ["Title II, $12,500", "12500 money"],
    ["not to exceed $1,000", "1000 money at-most"],
    ["$5,000*", "5000 money"],
    ["5,000 $", "5000 money"],
    ["$5,000 Title I", "5000 money"],
    ["$5,000 - Title II", "5000 money"],
    ["Total: $16,000", "16000 money"],
    ["($500)", "-500 money"],
    ["-$500", "-500 money"],
    ["$0", "0 money"],
    ["No cost", "0 money"],
    ["In-kind", "0 money"],
    ["Free.", "0 money"],
  ])("%s is %s", as("money"));

  it.each([
    "Paid for by CCEE",
    "TBD",
    "N/A",
    "",
    "—",
    "$45/day | $60/day with late pick up",
    "$375 members $430 nonmembers",
    "$50 - $20",
    "160. *Pre-camp care (8AM-9AM): $10/day",
    "1.2.3",
    "see line 40",
    "05401",
    "10% of $5,000",
    "Save $500",
    "$1.000",
    "$10,00",
    "$500 x 4",
    "$5,000 Title I; $2,000 Title II",
    "€500",
  ])("%s is none", (text) => as("money")(text, "null"));
});

describe("numbers and units", () => {
  it.each([
    ["3", "3 number"],
    ["0.5", "0.5 number"],
    [".5", "0.5 number"],
    ["-2", "-2 number"],
    ["1,207", "1207 number"],
    ["0-1", "0..1 number"],
    ["2-3", "2..3 number"],
    ["2 to 3 schools", "2..3 number"],
    ["10 teachers", "10 number"],
    ["4 sessions", "4 number"],
    ["1.5 FTE", "1.5 fte"],
    [".5 FTEs", "0.5 fte"],
    ["3-5 hrs total", "3..5 hours"],
    ["3–5 hours", "3..5 hours"],
    ["1 hr/ meeting", "1 hours per meeting"],
    ["2h", "2 hours"],
    ["Approx. 20 hours", "about 20 hours"],
    ["30 min", "30 minutes"],
    ["45 minutes per day", "45 minutes per day"],
    ["5 days/week", "5 days per week"],
    ["8 wks", "8 weeks"],
    ["3 months", "3 months"],
    ["3x per week", "3 number per week"],
    ["2 times per month", "2 number per month"],
    ["2.7 or higher", "2.7 number at-least"],
    ["8.0 or higher", "8 number at-least"],
    [">= 3", "3 number at-least"],
    ["more than 20", "20 number at-least"],
    ["5+", "5 number at-least"],
    ["10 or fewer", "10 number at-most"],
    ["up to 10", "10 number at-most"],
    ["+10 pts", "10 points"],
    ["by 5 percentage points", "5 points"],
    ["-3 points", "-3 points"],
    ["32 (same as 23/24)", "32 number"],
    ["12 (of 20)", "12 number"],
    ["$300", "300 money"],
    ["100%", "100 percent"],
  ])("%s is %s", as("number"));

  it.each([
    "Weekly",
    "N/A",
    "1.2.3",
    "3,6",
    "24/25",
    "4:1",
    "2nd",
    "2fs",
    "5m",
    "1 2",
    "05401",
    "5-3",
    "Grade 3",
    "3/4",
    "Q1",
    "1e9999",
    "Infinity",
    "NaN",
  ])("%s is none", (text) => as("number")(text, "null"));
});

describe("percent", () => {
  it.each([
    ["29%", "29 percent"],
    ["29 %", "29 percent"],
    ["29.5%", "29.5 percent"],
    ["29", "29 percent"],
    ["29 percent", "29 percent"],
    ["0.5%", "0.5 percent"],
    ["<5%", "5 percent at-most"],
    ["≥ 90%", "90 percent at-least"],
    ["at least 80%", "80 percent at-least"],
    ["10-15%", "10..15 percent"],
    ["10% to 15%", "10..15 percent"],
    ["75% complete", "75 percent"],
    ["80 per cent", "80 percent"],
    ["0.4", "40 percent"],
    ["~50%", "about 50 percent"],
  ])("%s is %s", as("percent"));
});

describe("cells that hold a number", () => {
  it.each([
    [0.29, "percent", "0%", "29 percent"],
    [0.07, "number", "0.00%", "7 percent"],
    // 0.57 * 100 is 56.99999999999999 in binary.
    [0.57, "percent", "0%", "57 percent"],
    [1, "percent", "0%", "100 percent"],
    [0.4, "percent", null, "40 percent"],
    [40, "percent", null, "40 percent"],
    [4000, "money", null, "4000 money"],
    [4000, "number", '"$"#,##0', "4000 money"],
    [4000, "number", "[$-409]0", "4000 number"],
    [12, "number", null, "12 number"],
  ] as const)("%s as %s, shown as %s, is %s", (value, kind, format, expected) => {
    expect(drawn(readAmount(value, kind, false, format))).toBe(expected);
  });

  it("is no amount where the cell shows a date: 2-3 may have turned into February 3rd", () => {
    expect(readAmount(45_325, "number", true, "d-mmm")).toBeNull();
  });
});
