import { describe, expect, it } from "vitest";
import { implementationPlan } from "../templates/kinds/implementation-plan.ts";
import { measures } from "../templates/kinds/measures.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { recognize } from "./recognize.ts";
import { tablesOf } from "./tables-of.ts";

function stepsOf(drawing: string) {
  const plan = recognize(markdownWorkbook(drawing), { pack: simplePlan, assume: { Plan: "implementation-plan" } });
  return tablesOf(plan, implementationPlan).flatMap(({ records }) => records);
}

const at = (row: number, col: number) => ({ sheet: "Plan", row, col });

describe("a cell", () => {
  it("knows where it stands, what stands there, and what it was read as", () => {
    const [step] = stepsOf(`
      | Plan | Action step  | Owner | Due date  |
      |      | Hire a coach | Ortiz | 6/30/2027 |`);
    const { owner, end } = step?.cells ?? {};
    expect([owner?.at, owner?.raw, owner?.value?.members.map(({ text }) => text)]).toEqual([
      at(1, 1),
      "Ortiz",
      ["Ortiz"],
    ]);
    expect([end?.raw, end?.value?.start, end?.value?.end]).toEqual(["6/30/2027", 46_568, 46_568]);
  });

  it("is read once", () => {
    const [step] = stepsOf(`
      | Plan | Action step  | Owner | Due date  |
      |      | Hire a coach | Ortiz | 6/30/2027 |`);
    expect(step?.cells.end.value).toBe(step?.cells.end.value);
  });

  it("is read once for all rows that say the same", () => {
    const [one, another, third] = stepsOf(`
      | Plan | Action step  | Owner       |
      |      | Hire a coach | Ortiz, Diaz |
      |      | Rent a room  | Ortiz, Diaz |
      |      | Buy books    | Diaz, Ortiz |`);
    expect(one?.cells.owner.value).toBe(another?.cells.owner.value);
    expect(third?.cells.owner.value).not.toEqual(one?.cells.owner.value);
  });

  it("is found by the id of its field, for whoever does not know the kind", () => {
    const [step] = stepsOf(`
      | Plan | Action step  | Owner |
      |      | Hire a coach | Ortiz |`);
    expect([step?.cell("owner")?.raw, step?.cell("end")?.raw, step?.cell("constructor")]).toEqual([
      "Ortiz",
      null,
      null,
    ]);
  });

  it("is empty in a field without a column, and lies where its row begins", () => {
    const [step] = stepsOf(`
      | Plan | | Action step  | Due date   |
      |      | | Hire a coach | 2026-09-01 |`);
    expect([step?.cells.cost.at, step?.cells.cost.raw, step?.cells.cost.value]).toEqual([at(1, 1), null, null]);
  });

  it("takes the plan's year where it says none", () => {
    const [step] = stepsOf(`
      | Plan | District plan 2026-27 |       |          |
      |      | Action step           | Owner | Due date |
      |      | Hire a coach          | Ortiz | October  |`);
    const { end } = step?.cells ?? {};
    expect([end?.value?.end, end?.value?.sure]).toEqual([46_326, false]);
  });
});

describe("a blank cell inherits", () => {
  it("from the parent row above, until the parent's own parent changes", () => {
    const steps = stepsOf(`
      | Plan | Priority | Strategy | Action step     | Due date   |
      |      | Reading  | Coaching | Hire a coach    | 2026-09-01 |
      |      |          |          | Train the coach | 2026-10-01 |
      |      | Safety   |          | Fix the gate    | 2026-11-01 |`);
    expect(steps.map(({ cells }) => [cells.priority.raw, cells.priority.from, cells.strategy.raw])).toEqual([
      ["Reading", null, "Coaching"],
      ["Reading", at(1, 0), "Coaching"],
      ["Safety", null, null],
    ]);
  });

  it("from the cell it is merged with, in any field", () => {
    const steps = stepsOf(`
      | Plan | Action step     | Owner | Due date   |
      |      | Hire a coach    | Ortiz | 2026-09-01 |
      |      | Train the coach | ^     | 2026-10-01 |
      |      | Visit classes   |       | 2026-11-01 |`);
    expect(steps.map(({ cells }) => [cells.owner.raw, cells.owner.from])).toEqual([
      ["Ortiz", null],
      ["Ortiz", at(1, 1)],
      [null, null],
    ]);
  });

  it("not in a field that every row must say for itself", () => {
    const steps = stepsOf(`
      | Plan | Action step     | Owner | Due date   |
      |      | Hire a coach    | Ortiz | 2026-09-01 |
      |      | Train the coach |       | 2026-10-01 |`);
    expect(steps.map(({ cells }) => cells.owner.raw)).toEqual(["Ortiz", null]);
  });
});

it("a field by period has a cell for each period, and the latest stands for it", () => {
  const plan = recognize(
    markdownWorkbook(`
      | Measures | Measure         | Baseline | 2025-26 Target | 2026-27 Target |
      |          | Grade 3 reading | 58       | 60             | 65             |`),
    { pack: simplePlan },
  );
  const [measure] = tablesOf(plan, measures).flatMap(({ records }) => records);
  expect(measure?.series("target").map(({ period, raw }) => [period?.text, raw])).toEqual([
    ["2025-26", 60],
    ["2026-27", 65],
  ]);
  expect(measure?.cells.target.raw).toBe(65);
  expect(measure?.series("actual")).toEqual([]);
});
