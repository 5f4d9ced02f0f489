import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { expect, it } from "vitest";
import { canBeSaid, kindId, kindsToChoose } from "./table-kinds.ts";

const steps = markdownWorkbook(`
  | Steps | Action step  | Owner  | Due date   |
  |       | Hire coach   | A. Lee | 2026-09-01 |
  |       | Train tutors | A. Lee | 2026-10-01 |
`);

it("offers each kind once, with the template's own in place of what they are based on", () => {
  const plan = planOf(steps, null);
  const offered = kindsToChoose(plan);
  expect(offered.map(kindId)).toEqual([...new Set(offered.map(kindId))]);
  expect(offered.map(kindId)).toEqual(expect.arrayContaining(["implementation-plan", "resource-map", "roster"]));
  expect(offered.map(kindId)).not.toContain("unknown");
  for (const { kind } of plan.pack.sheets) expect(offered).toContain(kind);
});

it("asks of a table with headings that no name in the workbook speaks for", () => {
  const [found] = planOf(steps, null).tables;
  if (!found) throw new Error("No table was found.");
  expect(canBeSaid(found)).toBe(true);
  expect(canBeSaid({ ...found, columns: [] })).toBe(false);
  expect(canBeSaid({ ...found, columns: found.columns.map((column) => ({ ...column, how: "stamped" })) })).toBe(false);
});
