import { describe, expect, it } from "vitest";
import { examples, requireOwner } from "./implementation-plan/require-owner.ts";
import { stepWithinAYear } from "./implementation-plan/step-within-a-year.ts";
import { rulePage, rulesIndex } from "./print.ts";

describe("a rule's page", () => {
  const page = rulePage(requireOwner, examples);

  it("says what, why, what to do, and where it comes from", () => {
    const { what, why, how, source } = requireOwner.docs;
    for (const text of [what, why, how, source]) expect(page).toContain(text);
  });

  it("shows what it looks at in the headings of the sheet", () => {
    expect(page).toContain("- Looks at: Implementation plan (Owner, Action step)");
  });

  it("draws each example with row numbers and column letters", () => {
    expect(page).toContain("| Plan | A | B |\n| --- | --- | --- |\n| 1 | Action step | Owner |\n| 2 | Hire coach |  |");
  });

  it("lists limits with their usual values, and messages in words", () => {
    const other = rulePage(stepWithinAYear, []);
    expect(other).toContain("| `mostDays` | 365 |");
    expect(other).toContain("- `long`: “{step}” takes {days} days, from {start} to {end}.");
  });
});

it("the index links every rule under its folder", () => {
  const page = rulesIndex([requireOwner, stepWithinAYear]);
  expect(page).toContain("## implementation-plan");
  expect(page).toContain(
    "| [implementation-plan/require-owner](implementation-plan/require-owner.md) | Every action step",
  );
});
