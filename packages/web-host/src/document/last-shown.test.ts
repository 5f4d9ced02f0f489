import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import { fileOf } from "@throughline/xlsx/src/testing/workbook-file.ts";
import { expect, it } from "vitest";
import { changeFile, holdFile } from "../file/held-file.ts";
import { nothingShown, withForgotten } from "./last-shown.ts";

const cell = (row: number, to: number, was: number): Edit => ({
  kind: "set-cell",
  at: { sheet: "Plan", row, col: 0 },
  was: { value: was, formula: null },
  to: { value: to, formula: null },
  witness: [],
});
const insert: Edit = {
  kind: "insert-rows",
  sheet: "Plan",
  before: 1,
  cells: { col: 0, rows: [[]] },
  like: null,
  witness: [],
};

it.each<[string, Edit[], Record<string, unknown>]>([
  ["a cell that a sum looks at", [cell(0, 5, 1)], { "Plan A3": 3, "Sum A1": 6 }],
  ["a cell that nothing looks at", [cell(3, 5, 9)], {}],
  ["an empty row put in, which changes no sum", [insert], {}],
  ["one after the other", [cell(0, 5, 1), insert], { "Plan A4": 3, "Sum A1": 6 }],
])("%s", (_, edits, expected) => {
  const workbook = markdownWorkbook("| Plan | 1 |\n| | 2 |\n| | =A1+A2 → 3 |\n| | 9 |\n| Sum | =Plan!A3*2 → 6 |");
  let file = holdFile({ name: "plan.xlsx", bytes: fileOf(workbook), kept: "" }, { locale: "en-US", timeZone: "UTC" });
  let shown = nothingShown;
  for (const edit of edits) {
    const changes = [{ title: "t", edits: [edit] }];
    const after = changeFile(file, changes).file;
    shown = withForgotten(shown, file.workbook, after.workbook, changes);
    file = after;
  }
  const said = [...shown].flatMap(([sheet, rows]) =>
    [...rows].flatMap(([row, cells]) =>
      [...cells].map(([col, value]) => [`${sheet} ${cellName({ row, col })}`, value]),
    ),
  );
  expect(Object.fromEntries(said)).toEqual(expected);
});
