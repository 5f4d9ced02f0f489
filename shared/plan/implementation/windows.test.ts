import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../templates/settings.ts";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { isoOf, serialOfIso } from "../../workbook/dates.ts";
import { comingYear, overlaps, quarterOf, schoolYearName, schoolYearOf, windowOf } from "./windows.ts";

const day = (iso: string) => serialOfIso(iso) ?? 0;

describe("when a row takes place", () => {
  it.each([
    ["2026-09-01", "2026-10-15", "", "2026-09-01", "2026-10-15"],
    ["Fall 2026", "Spring 2027", "", "2026-08-01", "2027-05-31"],
    ["", "", "October 2026", "2026-10-01", "2026-10-31"],
    ["2026-09-01", "", "October 2026", "2026-09-01", "2026-10-31"],
    ["Ongoing", "TBD", "Monthly", null, null],
    ["", "", "", null, null],
  ])("start “%s”, due “%s”, timeline “%s”", (start, end, timeline, from, to) => {
    const plan = drawnPlan(`
      | Implementation plan | Action step | Start date | Due date   | Timeline     | Owner    |
      |                     | Print maps  | 2026-07-01 | 2026-07-02 | July 2026    | J. Ortiz |
      |                     | Hire coach  | ${start}   | ${end}     | ${timeline}  | J. Ortiz |`);
    const record = plan.tables[0]?.records[1];
    const window = record ? windowOf(record) : null;
    const shown = (serial: number | null | undefined) => (typeof serial === "number" ? isoOf(serial) : null);
    expect([shown(window?.start), shown(window?.end)]).toEqual([from, to]);
  });
});

describe("school years", () => {
  it.each([
    ["2026-06-30", "2025-26"],
    ["2026-07-01", "2026-27"],
    ["2099-12-31", "2099-00"],
  ])("%s is in %s", (iso, name) => {
    expect(schoolYearName(schoolYearOf(day(iso), defaultSettings))).toBe(name);
  });

  it("the coming one is the settings', else the one most steps fall in, else unknown", () => {
    const steps = `
      | Implementation plan | Action step | Due date   |
      |                     | Hire coach  | 2026-09-01 |
      |                     | Rent room   | 2027-02-01 |
      |                     | Buy books   | 2028-02-01 |`;
    const name = (plan: ReturnType<typeof drawnPlan>) => {
      const year = comingYear(plan);
      return year && schoolYearName(year);
    };
    expect(name(drawnPlan(steps))).toBe("2026-27");
    expect(name(drawnPlan(steps, { planYear: 2029 }))).toBe("2029-30");
    expect(name(drawnPlan("| Norms | Norm | Value it enacts |\n|  | On time | Respect |"))).toBeNull();
  });
});

it("stretches overlap where they share a day", () => {
  expect(overlaps({ start: 1, end: 5 }, { start: 5, end: 9 })).toBe(true);
  expect(overlaps({ start: 1, end: 5 }, { start: 6, end: 9 })).toBe(false);
});

it("quarters are those of the calendar", () => {
  expect([day("2026-03-31"), day("2026-04-01"), day("2026-12-31")].map(quarterOf)).toEqual([
    "2026 Q1",
    "2026 Q2",
    "2026 Q4",
  ]);
});
