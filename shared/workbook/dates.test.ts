import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { civilOf, isDateFormat, isoOf, serialOf, serialOfDay, serialOfIso } from "./dates.ts";

describe("serial days", () => {
  it.each([
    ["1899-12-30", 0],
    ["1900-03-01", 61],
    ["1970-01-01", 25_569],
    ["2000-02-29", 36_585],
    ["2023-07-16", 45_123],
  ])("%s is day %i", (iso, serial) => {
    expect(serialOfIso(iso)).toBe(serial);
    expect(isoOf(serial)).toBe(iso);
  });

  it("count on by one day, through leap years and centuries", () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 300_000 }), (day) => {
        expect(serialOf(civilOf(day))).toBe(day);
      }),
    );
  });

  it("carry the time of day", () => {
    expect(isoOf(45_123.5)).toBe("2023-07-16T12:00:00");
    expect(isoOf(45_122.9999999)).toBe("2023-07-16");
  });

  it("refuse days the calendar does not have", () => {
    expect([serialOfDay(2023, 2, 29), serialOfDay(2023, 13, 1), serialOfIso("2023-4-1")]).toEqual([null, null, null]);
  });
});

it.each([
  ["m/d/yyyy", true],
  ["[$-409]mmm\\ d", true],
  ["[h]:mm", true],
  ["General", false],
  ['0.0 "days"', false],
  ["[Red]0.00", false],
  ["#,##0_);(#,##0)", false],
])("format %s shows a date: %s", (code, isDate) => {
  expect(isDateFormat(code)).toBe(isDate);
});
