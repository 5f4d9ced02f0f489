import { expect, it } from "vitest";
import type { Change, Edit } from "./edits.ts";
import { mergeFixes } from "./merge.ts";
import type { SheetSpec } from "./sheet-spec.ts";

const at = (row: number, col = 0) => ({ sheet: "Plan", row, col });
const nothing = { value: null, formula: null };

const cell = (row: number, col = 0): Edit => ({
  kind: "set-cell",
  at: at(row, col),
  was: nothing,
  to: nothing,
  witness: [],
});
const note = (row: number): Edit => ({ kind: "set-note", at: at(row), was: null, to: null, witness: [] });
const rule = (row: number, rows: number): Edit => ({
  kind: "set-validation",
  at: { ...at(row), rows, cols: 1 },
  was: null,
  to: null,
  witness: [],
});
const near: Edit = {
  kind: "set-validation",
  at: { ...at(8), rows: 2, cols: 1 },
  was: null,
  to: { type: "custom", choices: null, formulas: ["COUNTIF(A$2:A$9,A9)=1"], allowBlank: true },
  witness: [],
};
const insert = (before: number): Edit => ({
  kind: "insert-rows",
  sheet: "Plan",
  before,
  cells: { col: 0, rows: [[]] },
  like: null,
  witness: [],
});
const remove = (first: number, count = 1): Edit => ({
  kind: "delete-rows",
  sheet: "Plan",
  first,
  was: { col: 0, rows: Array.from({ length: count }, () => []) },
  like: null,
  witness: [],
});
const name = (called: string): Edit => ({ kind: "set-name", name: called, was: null, to: null });
const sheet: SheetSpec = {
  name: "Plan",
  purpose: "plan",
  above: [],
  table: null,
  print: { paper: "letter", landscape: false, fitWidth: true, repeatHeadings: false, footer: [] },
  warnOn: [],
  names: [{ name: "Steps", hidden: false, of: { part: "table" } }],
};
const add = (called: string): Edit => ({ kind: "add-sheet", spec: { ...sheet, name: called }, before: null });
const drop: Edit = { kind: "remove-sheet", spec: sheet, before: null };

it.each<[string, Edit[][], number[]]>([
  ["other cells", [[cell(1)], [cell(2)], [cell(1, 1)]], []],
  ["one cell", [[cell(1)], [cell(1)], [cell(2)]], [1]],
  ["a change that waits claims nothing", [[cell(1)], [cell(1), cell(2)], [cell(2)]], [1]],
  ["a change that meets itself", [[cell(1), cell(1)], [cell(1)]], [0]],
  ["a cell and its note", [[cell(1)], [note(1)], [note(1)]], [2]],
  ["drop-downs that overlap", [[rule(1, 3)], [rule(3, 2)], [rule(4, 1)]], [1]],
  ["a rule that looks at rows near it, and rows put in", [[near], [insert(3)], [rule(1, 1)]], [1]],
  ["rows put in apart", [[insert(3)], [insert(4)], [cell(3)]], []],
  ["rows put in at one place", [[insert(3)], [insert(3)]], [1]],
  ["a cell of rows taken out", [[remove(3, 2)], [cell(4)], [cell(5)]], [1]],
  ["rows taken out under a cell", [[cell(4)], [remove(3, 2)]], [1]],
  [
    "rows put in at the edge of rows taken out",
    [[remove(3, 2)], [insert(3)], [insert(5)], [insert(6)], [insert(2)]],
    [1, 2],
  ],
  ["rows taken out side by side", [[remove(3)], [remove(4)], [remove(6)]], [1]],
  ["one name in other capitals", [[name("Owners")], [name("OWNERS")]], [1]],
  ["one sheet's name, or that of a range on it", [[add("Log")], [add("LOG")], [name("steps")]], [1, 2]],
  ["a cell of a sheet that goes", [[drop], [cell(1)]], [1]],
])("%s", (_, edits, waiting) => {
  const fixes = edits.map((list, index): Change & { index: number } => ({ title: "", edits: list, index }));
  expect(mergeFixes(fixes).waiting.map(({ index }) => index)).toEqual(waiting);
  expect(mergeFixes(fixes).together.length).toBe(edits.length - waiting.length);
});
