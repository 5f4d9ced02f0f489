import { expect, it } from "vitest";
import { recognize } from "../recognize/recognize.ts";
import type { Plan } from "../recognize/types.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { alone } from "./by-table.ts";

const TODAY = 46_346;

const plan = recognize(
  markdownWorkbook(`
    | Implementation plan | Action step | Owner    |
    |                     | Hire coach  | J. Ortiz |
    | Roster              | Name        | Role     |
    |                     | J. Ortiz    | Coach    |
  `),
  { pack: simplePlan },
);
const { workbook, settings } = plan;
const [steps, roster] = workbook.sheets;
if (!steps || !roster) throw new Error("The drawing has two sheets.");

it("a table by itself has its own sheet, and no other", () => {
  const tables = plan.tables.map((table) => alone(plan, table, TODAY).plan);
  expect(tables.map(({ workbook: own }) => own.sheets.map(({ name }) => name))).toEqual([
    ["Implementation plan"],
    ["Roster"],
  ]);
  expect(tables.map(({ tables: own }) => own.length)).toEqual([1, 1]);
});

it.each<[string, Partial<Plan>, number, "kept" | "forgotten"]>([
  ["nothing has changed", {}, TODAY, "kept"],
  ["another sheet was edited", { workbook: { ...workbook, sheets: [steps, { ...roster }] } }, TODAY, "kept"],
  ["another sheet is gone", { workbook: { ...workbook, sheets: [steps] } }, TODAY, "kept"],
  ["a name was given", { workbook: { ...workbook, names: [{ name: "Steps", at: at(steps.id) }] } }, TODAY, "kept"],
  ["its own sheet was edited", { workbook: { ...workbook, sheets: [{ ...steps }, roster] } }, TODAY, "forgotten"],
  ["the day is another", {}, TODAY + 1, "forgotten"],
  ["the settings are others", { settings: { ...settings } }, TODAY, "forgotten"],
  ["the pack is another", { pack: { ...simplePlan } }, TODAY, "forgotten"],
  ["the workbook has another name", { workbook: { ...workbook, name: "b.xlsx" } }, TODAY, "forgotten"],
  ["the workbook has another locale", { workbook: { ...workbook, locale: "es-MX" } }, TODAY, "forgotten"],
  ["the workbook has another time zone", { workbook: { ...workbook, timeZone: "Etc/UTC" } }, TODAY, "forgotten"],
])("what was said of a table where %s", (_, change, today, outcome) => {
  const [table] = plan.tables;
  if (!table) throw new Error("The drawing has a table.");
  const before = alone(plan, table, TODAY);
  expect(alone({ ...plan, ...change }, table, today) === before ? "kept" : "forgotten").toBe(outcome);
});

function at(sheet: string) {
  return { sheet, row: 0, col: 0, rows: 1, cols: 1 };
}
