import { describe, expect, it } from "vitest";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { dependenciesOf } from "./dependencies.ts";

describe("what a row waits for", () => {
  it.each([
    ["1", ["Hire coach"]],
    ["1, 2", ["Hire coach", "Rent room"]],
    ["1-3", ["Hire coach", "Rent room", "Buy books"]],
    ["2FS+3d", ["Rent room"]],
    ["3ss; 1", ["Buy books", "Hire coach"]],
    ["Rent room", ["Rent room"]],
    ["9", []],
    ["N/A", []],
    ["1-100000", []],
  ])("by “%s”", (text, waitsFor) => {
    const plan = drawnPlan(`
      | Implementation plan | ID | Action step | Depends on | Owner    |
      |                     | 1  | Hire coach  |            | J. Ortiz |
      |                     | 2  | Rent room   |            | J. Ortiz |
      |                     | 3  | Buy books   |            | J. Ortiz |
      |                     | 4  | Begin       | ${text}    | J. Ortiz |`);
    expect(dependenciesOf(plan).map(({ on }) => on.name)).toEqual(waitsFor);
  });

  it("is looked for on its own sheet first: numbers begin anew on each", () => {
    const sheet = (name: string, first: string) => `
      | ${name} | ID | Action step | Depends on | Owner    |
      |         | 1  | ${first}    |            | J. Ortiz |
      |         | 2  | Go on       | 1          | J. Ortiz |`;
    const plan = drawnPlan(sheet("Implementation plan", "Hire coach") + sheet("Implementation plan 2", "Rent room"));
    expect(dependenciesOf(plan).map(({ on }) => on.name)).toEqual(["Hire coach", "Rent room"]);
  });
});
