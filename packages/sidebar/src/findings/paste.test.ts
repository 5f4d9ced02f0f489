import { memoryHost } from "@throughline/shared/host/memory.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import type { Change, ValidationRule } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import { startSession } from "../session.ts";
import { fixable, reasoned } from "./fixes.ts";
import { pasted } from "./paste.ts";

const rows = Array.from({ length: 8 }, (_, row) => `| | Step ${row + 1} | J. Ortiz | ${1000 + row} | Not started |`);
const drawn = markdownWorkbook(`
  | Implementation plan | Action step | Owner | Cost | Status |
  ${rows.join("\n  ")}
`);
const [sheet] = drawn.sheets;
const id = sheet?.id ?? "";
const STATUS: ValidationRule = {
  type: "list",
  choices: ["Not started", "In progress", "Complete"],
  allowBlank: true,
  formulas: ['"Not started,In progress,Complete"'],
};
const clean: Workbook = {
  ...drawn,
  sheets: drawn.sheets.map((one) => ({
    ...one,
    validations: [{ ...STATUS, at: [{ sheet: id, row: 1, col: 3, rows: 8, cols: 1 }] }],
  })),
};

/** What somebody pastes over the third and fourth rows: text for a number, formulas, one to another file, no drop-down. */
const PASTE: Change = {
  title: "paste",
  edits: [
    { kind: "set-cell", at: { sheet: id, row: 3, col: 2 }, was: cell(1002), to: cell("1,002"), witness: [] },
    {
      kind: "set-cell",
      at: { sheet: id, row: 4, col: 2 },
      was: cell(1003),
      to: { value: 1003, formula: "[Budget.xlsx]Sheet1!C4" },
      witness: [],
    },
    { kind: "set-validation", at: { sheet: id, row: 3, col: 3, rows: 1, cols: 1 }, was: STATUS, to: null, witness: [] },
  ],
};

function cell(value: string | number) {
  return { value, formula: null };
}

/** All but formats: no format at all and "General" are the same. */
function standing({ sheets }: Workbook) {
  return sheets.map(({ values, formulas, validations }) => ({ values, formulas, validations }));
}

describe("what a paste left behind", () => {
  it("is offered as one repair, which is made and taken back whole", async () => {
    const host = memoryHost(clean);
    const session = startSession(host, { now: () => 46_346.4 });
    await session.check();
    host.elsewhere([PASTE]);
    await session.check();
    const { checked, brought, happened } = session;
    const found = checked.value ? pasted(checked.value, brought.value) : [];
    const rules = new Set(found.map(({ ruleId }) => ruleId));
    expect([...rules].sort()).toEqual(
      expect.arrayContaining(["plan/no-formula-to-file", "plan/no-lost-drop-down", "plan/numbers-are-numbers"]),
    );
    const damaged = standing(host.workbook());
    const answering = session.question.subscribe((question) => question?.answer("without"));
    await session.apply(reasoned(fixable(found)));
    answering();
    expect(happened.value).toMatchObject({ kind: "changed", refused: [], waiting: 0 });
    const mended = checked.value?.result.findings.filter(({ ruleId }) => rules.has(ruleId)) ?? [];
    expect(mended).toEqual([]);
    await session.undo();
    expect(standing(host.workbook())).toEqual(damaged);
    session.close();
  });
});
