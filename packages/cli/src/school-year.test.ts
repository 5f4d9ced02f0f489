import { expect, it } from "vitest";
import { yearOfOption } from "./school-year.ts";

it.each([
  ["2026-27", 2026],
  ["2026–27", 2026],
  ["2026/27", 2026],
  ["2026-2027", 2026],
  ["2099-00", 2099],
  ["2026", 2026],
])("“%s” begins in %i", (text, year) => {
  expect(yearOfOption("--year", text)).toBe(year);
});

it.each(["26-27", "2026-28", "2026-26", "next year", "", "2026-7", "1926-27"])("“%s” is no school year", (text) => {
  expect(() => yearOfOption("--year", text)).toThrow(/is not a school year/);
});
