import { describe, expect, it } from "vitest";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { childless, type PlanNode, planTree, scheduleOf } from "./tree.ts";

const names = (nodes: readonly PlanNode[]) => nodes.map(({ name }) => name);
const outline = (nodes: readonly PlanNode[]): unknown => nodes.map(({ name, children }) => [name, outline(children)]);

describe("the tree of a plan", () => {
  it("is read from one table with its parents written once", () => {
    const { priorities } = planTree(
      drawnPlan(`
        | Priorities | Priority | Initiative | Deliverable    |
        |            | Literacy | Coaching   | Coaching guide |
        |            |          |            | Coach schedule |
        |            |          | Tutoring   | Tutor list     |
        |            | Families | Home visit | Visit calendar |`),
    );
    expect(outline(priorities)).toEqual([
      [
        "Literacy",
        [
          [
            "Coaching",
            [
              ["Coaching guide", []],
              ["Coach schedule", []],
            ],
          ],
          ["Tutoring", [["Tutor list", []]]],
        ],
      ],
      ["Families", [["Home visit", [["Visit calendar", []]]]]],
    ]);
  });

  it("is read from a table a level, by id or name", () => {
    const tree = planTree(
      drawnPlan(`
        | Priorities   | Priority ID | Priority  | Owner    |
        |              | P1          | Literacy  | J. Ortiz |
        |              | P2          | Families  | A. Lee   |
        | Priorities 2 | Priority    | Initiative ID | Initiative | Owner    |
        |              | P1          | I1        | Coaching   | J. Ortiz |
        |              | families    | I2        | Home visit | A. Lee   |
        | Priorities 3 | Initiative  | Deliverable    | Owner    |
        |              | I1          | Coaching guide | J. Ortiz |`),
    );
    expect(outline(tree.priorities)).toEqual([
      ["Literacy", [["Coaching", [["Coaching guide", []]]]]],
      ["Families", [["Home visit", []]]],
    ]);
    expect(names(childless(tree.initiatives, "deliverable"))).toEqual(["Home visit"]);
  });

  it("keeps two deliverables of one name apart by their ids", () => {
    const { deliverables } = planTree(
      drawnPlan(`
        | Priorities | Initiative | Deliverable ID | Deliverable  |
        |            | Coaching   | D1             | Final report |
        |            | Tutoring   | D2             | Final report |`),
    );
    expect(deliverables.map(({ names: all }) => all)).toEqual([
      ["D1", "Final report"],
      ["D2", "Final report"],
    ]);
  });

  it("knows when a node takes place: by its own rows, else by what is below", () => {
    const { initiatives } = planTree(
      drawnPlan(`
        | Priorities | Initiative | Deliverable | Start      | Due date   |
        |            | Coaching   |             | 2026-08-01 | 2027-06-30 |
        |            |            | Guide       | 2026-09-01 | 2026-10-01 |
        |            | Tutoring   | List        | 2026-09-01 | 2026-10-01 |
        |            | Tutoring   | Training    | 2026-11-01 | 2026-12-01 |`),
    );
    expect(initiatives.map(scheduleOf)).toEqual([
      { start: 46_235, end: 46_568 },
      { start: 46_266, end: 46_357 },
    ]);
  });
});
