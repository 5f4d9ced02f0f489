import { describe, expect, it } from "vitest";
import { likeness, NEAR } from "./likeness.ts";

describe("likeness of names", () => {
  it.each([
    ["Literacy Coaching", "literacy coaching."],
    ["Family & community", "Family and Community"],
    ["Early literacy coaching program", "Early litreacy coaching program"],
    ["Coaching for early literacy", "Early literacy coaching"],
    ["Data teams", "Data team"],
    ["J. Ortiz", "J. Ortis"],
  ])("“%s” may be meant by “%s”", (a, b) => {
    expect(likeness(a, b)).toBeGreaterThanOrEqual(NEAR);
    expect(likeness(b, a)).toBe(likeness(a, b));
  });

  it.each([
    ["Goal 1", "Goal 2"],
    ["Literacy", "Numeracy"],
    ["Raise reading scores in grade 3", "Raise reading scores in grade 8"],
    ["CAO", "CFO"],
    ["Attendance", "Family engagement"],
    ["", ""],
  ])("“%s” is not “%s”", (a, b) => {
    expect(likeness(a, b)).toBeLessThan(NEAR);
  });
});
