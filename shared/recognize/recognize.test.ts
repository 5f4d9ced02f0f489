import { expect, it } from "vitest";
import type { Pack } from "../templates/types.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { recognize } from "./recognize.ts";

const pack: Pack = {
  id: "any",
  version: 1,
  name: "Any",
  what: "Any workbook.",
  ways: [],
  sheets: [],
  lists: {},
  rules: {},
  settings: {},
  changes: [],
};

it("finds the table and reads its rows", () => {
  const workbook = markdownWorkbook(`
    | Plan | District plan 2026 |               |            |
    |      |                    |               |            |
    |      | Action step        | Owner         | Due date   |
    |      | Hire a coach       | J. Ortiz      | 2026-09-01 |
    |      | Train the coach    |               | 2026-10-01 |`);
  const [table] = recognize(workbook, { pack }).tables;
  expect(table?.kind.id).toBe("implementation-plan");
  expect([table?.headerRow, table?.dataStart, table?.dataEnd]).toEqual([2, 3, 4]);
  expect(table?.columns.map(({ field }) => field?.id)).toEqual(["actionStep", "owner", "end"]);
  expect(table?.records.map(({ cells }) => cells.owner?.raw)).toEqual(["J. Ortiz", null]);
});

it("takes a person's word for what a sheet is", () => {
  const workbook = markdownWorkbook(`
    | Odds and ends | Name | When |
    |               | Ann  | Fall |`);
  const { tables } = recognize(workbook, { pack, assume: { "Odds and ends": "roster" } });
  expect(tables.map(({ kind, kindConfidence }) => [kind.id, kindConfidence])).toEqual([["roster", 1]]);
});
