import { expect, it } from "vitest";
import { clockDay, serialOfOption } from "./days.ts";

it("takes a day as year, month and day, and nothing else", () => {
  expect(serialOfOption("--today", "2023-07-16")).toBe(45_123);
  for (const text of ["7/16/2023", "2023-02-30", "", "tomorrow"]) {
    expect(() => serialOfOption("--today", text)).toThrow(
      expect.objectContaining({ hint: expect.stringContaining("2026-09-01") }),
    );
  }
});

it("reads the clock as such a day", () => {
  expect(serialOfOption("--today", clockDay())).toBeGreaterThan(45_000);
});
