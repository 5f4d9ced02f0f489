import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../templates/settings.ts";
import { isoOf } from "../../workbook/dates.ts";
import { type HeadingPeriod, periodOfHeading } from "./periods.ts";

/** "Target | 21-22: 2021-07-01..2022-06-30", " | BOY: #0" for a period without dates, "null" for none. */
function drawn(found: HeadingPeriod | null): string {
  if (found === null) return "null";
  const { text, start, end, order } = found.period;
  const [first, last] = [start, end].map((day) => (day === null ? "" : isoOf(day)));
  return `${found.rest} | ${text}: ${start === null ? `#${order}` : first === last ? first : `${first}..${last}`}`;
}

describe("a heading that carries a period gives it, and what else it says", () => {
  it.each([
    ["21-22 Target", "Target | 21-22: 2021-07-01..2022-06-30"],
    ["FY22/23 Target", "Target | FY22/23: 2022-07-01..2023-06-30"],
    ["FY 24 Budget", "Budget | FY 24: 2023-07-01..2024-06-30"],
    ["2014-15 RESULTS", "RESULTS | 2014-15: 2014-07-01..2015-06-30"],
    ["2021-2022", " | 2021-2022: 2021-07-01..2022-06-30"],
    ["06-07", " | 06-07: 2006-07-01..2007-06-30"],
    ["SY2024", " | SY2024: 2023-07-01..2024-06-30"],
    ["2023-2024 School Year Target", "Target | 2023-2024 School Year: 2023-07-01..2024-06-30"],
    ["Actual 2023–24", "Actual | 2023-24: 2023-07-01..2024-06-30"],
    ["Baseline (2019)", "Baseline | 2019: 2019-01-01..2019-12-31"],
    ["Target for 2024", "Target | 2024: 2024-01-01..2024-12-31"],
    ["Full Year 2015", " | Full Year 2015: 2015-01-01..2015-12-31"],
    ["Fall 2023 Actual", "Actual | Fall 2023: 2023-08-01..2023-12-31"],
    ["Spring 2024 MAP", "MAP | Spring 2024: 2024-01-01..2024-05-31"],
    ["Q1'15", " | Q1'15: 2015-07-01..2015-09-30"],
    ["Results Oct-Dec 2024", "Results | Oct-Dec 2024: 2024-10-01..2024-12-31"],
    ["Oct 2023 Results", "Results | Oct 2023: 2023-10-01..2023-10-31"],
    ["Janruary  2025", " | Janruary  2025: 2025-01-01..2025-01-31"],
    ["2022-06-01", " | 2022-06-01: 2022-06-01"],
    ["% complete as of 6/30/24", "% complete | 6/30/24: 2024-06-30"],
    ["Year 1 Target (2023-24)", "Target | 2023-24: 2023-07-01..2024-06-30"],
    ["Year 2", " | Year 2: #2"],
    ["Target Year 1", "Target | Year 1: #1"],
    ["Y3 Target", "Target | Y3: #3"],
    ["BOY", " | BOY: #0"],
    ["MOY %", "% | MOY: #1"],
    ["EOY Goal", "Goal | EOY: #2"],
    ["Q3 Actual", "Actual | Q3: #3"],
    ["1st Quarter Actual", "Actual | 1st Quarter: #1"],
    // Months and terms count from July, when the school year begins.
    ["Jul", " | Jul: #0"],
    ["May", " | May: #10"],
    ["June Update", "Update | June: #11"],
    ["Fall Benchmark", "Benchmark | Fall: #1"],
    ["Winter", " | Winter: #5"],
    // Which of its two winters, nobody can tell, but it is not the whole year.
    ["Winter 2025 Actual", "Actual | Winter 2025: #5"],
  ])("%s", (heading, expected) => expect(drawn(periodOfHeading(heading, defaultSettings))).toBe(expected));
});

describe("a heading that is about no period gives null", () => {
  it.each([
    "",
    "Due Date",
    "Start Date",
    "End Date",
    "Action Steps",
    "Year",
    "School Year",
    "Month 1",
    "Week 1",
    "Phase 2",
    "Level 2",
    "2",
    "Goal 3/4",
    "Grades 11-12",
    "3 Year Goal",
    "5-Year Target",
    "Current Year",
    "May we visit?",
    "March to success",
    "Second reader",
    "Timeline (month/year)",
    "https://example.org/summer-2026",
    "Verify that the summer programs of the county are listed on the state's website and in the guide",
    "__proto__",
  ])("%s", (heading) => expect(drawn(periodOfHeading(heading, defaultSettings))).toBe("null"));
});

it("reads headings that are dates or years, and no other numbers", () => {
  const of = (value: number, isDate: boolean, format: string | null) =>
    drawn(periodOfHeading(value, defaultSettings, isDate, format));
  expect(of(45_108, true, "m/d/yyyy")).toBe(" | 2023-07-01: 2023-07-01");
  expect(of(45_108, true, "mmm-yy")).toBe(" | 2023-07-01: 2023-07-01..2023-07-31");
  expect(of(2026, false, null)).toBe(" | 2026: 2026-01-01..2026-12-31");
  expect([of(12, false, null), of(45_108, false, null)]).toEqual(["null", "null"]);
});
