import { describe, expect, it } from "vitest";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { headingRecords } from "./outline.ts";

/** Rows of the sheet, counted as a person does, that only head others. */
function heads(text: string): number[] {
  const [table] = drawnPlan(text).tables;
  return table ? [...headingRecords(table)].map(({ row }) => row + 1) : [];
}

describe("rows that only head others", () => {
  it.each([
    [
      "parents of an outline by indent",
      `
      | Implementation plan | ID | Action step      | Owner    |
      |                     | 1  | Build the team   |          |
      |                     | 2  | "   Hire coach"  | J. Ortiz |
      |                     | 3  | "   Rent room"   | J. Ortiz |`,
      [2],
    ],
    [
      "parents of an outline by number",
      `
      | Implementation plan | ID  | Action step    | Owner    |
      |                     | 1   | Build the team |          |
      |                     | 1.1 | Hire coach     | J. Ortiz |
      |                     | 1.2 | Rent room      | J. Ortiz |`,
      [2],
    ],
    [
      "titles, again and again, each over rows of its own",
      `
      | Implementation plan | Action step | Owner    | Due date   |
      |                     | Team        |          |            |
      |                     | Hire coach  | J. Ortiz | 2026-09-01 |
      |                     | Rooms       |          |            |
      |                     | Rent room   | J. Ortiz | 2026-10-01 |`,
      [2, 4],
    ],
    [
      "rows worked out of others",
      `
      | Measures | Measure                 | Baseline | Target |
      |          | Roll up of 1.1 to 1.3   |          | 80%    |
      |          | Grade 3 reading         | 41%      | 60%    |`,
      [2],
    ],
  ])("%s", (_, text, rows) => {
    expect(heads(text)).toEqual(rows);
  });

  it("are not steps that somebody forgot to fill in", () => {
    expect(
      heads(`
        | Implementation plan | Action step | Owner    | Due date   |
        |                     | Hire coach  | J. Ortiz | 2026-09-01 |
        |                     | Order books |          |            |
        |                     | Rent room   | J. Ortiz | 2026-10-01 |`),
    ).toEqual([]);
    expect(
      heads(`
        | Implementation plan | Action step | Owner    | Due date   |
        |                     | Hire coach  | J. Ortiz | 2026-09-01 |
        |                     | Order books |          |            |
        |                     | Rent room   |          |            |`),
    ).toEqual([]);
  });
});
