import { describe, expect, it } from "vitest";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { applyChanges } from "../apply.ts";
import { contentAt } from "../cells.ts";
import type { Change, DeleteRows, Edit, SetCell } from "../edits.ts";
import { snapshotOf } from "../lay-out.ts";
import type { SheetSpec } from "../sheet-spec.ts";
import type { DefinedName, SheetSnapshot, Workbook } from "../types.ts";

function plan(more: Partial<SheetSnapshot> = {}, names: readonly DefinedName[] = []): Workbook {
  const drawn = markdownWorkbook(`
    | Plan  | Step  |
    |       | Hire  |
    |       | Train |
    |       | Buy   |
    |       | Print |
    | Other | x     |
  `);
  const sheets = drawn.sheets.map((sheet) => (sheet.name === "Plan" ? { ...sheet, ...more } : sheet));
  return { ...drawn, sheets, names };
}

const range = (row: number, rows: number) => ({ sheet: "Plan", row, col: 0, rows, cols: 1 });

/** Takes out rows of Plan, counted from 0. */
function remove({ sheets: [sheet] }: Workbook, first: number, count = 1, like: DeleteRows["like"] = null): Change {
  const rows = Array.from({ length: count }, (_, index) => (sheet ? [contentAt(sheet, first + index, 0)] : []));
  return change({ kind: "delete-rows", sheet: "Plan", first, was: { col: 0, rows }, like, witness: [] });
}

function formula(text: string): Change {
  const nothing = { value: null, formula: null };
  const edit: SetCell = {
    kind: "set-cell",
    at: { sheet: "Other", row: 5, col: 5 },
    was: nothing,
    to: { ...nothing, formula: text },
    witness: [],
  };
  return change(edit);
}

function change(...edits: readonly Edit[]): Change {
  return { title: "", edits };
}

function sentences(workbook: Workbook, ...changes: readonly Change[]): string[] {
  return applyChanges(workbook, changes).result.refused.map(({ because, sentence }) => `${because}: ${sentence}`);
}

describe("rows stay while something is about just them", () => {
  it.each<[string, Workbook, number, string | null]>([
    ["nothing", plan(), 2, null],
    ["a name", plan({}, [{ name: "Now", at: range(2, 2) }]), 2, "the name “Now” stands for them"],
    ["a name around them", plan({}, [{ name: "Now", at: range(1, 3) }]), 2, null],
    ["merged cells", plan({ merges: [{ ...range(2, 2), cols: 2 }] }), 2, "Plan!A3 is merged with cells of theirs"],
    ["a link that leads there", plan({ links: [{ at: range(0, 1), target: "#A3" }] }), 2, "Plan!A1 needs them"],
    ["a link", plan({ links: [{ at: range(2, 1), target: "https://example.org" }] }), 2, "there is a link in Plan!A3"],
    [
      "a note",
      plan({ notes: [{ at: { sheet: "Plan", row: 2, col: 3 }, text: "Ask", author: null, kind: "note" }] }),
      2,
      "there is a note on Plan!D3",
    ],
    [
      "a table that ends there",
      plan({ tables: [{ name: "Steps", at: range(0, 3), hasHeadings: true, hasTotals: false }] }),
      2,
      "the table “Steps” would not be whole",
    ],
    [
      "a drop-down that begins there",
      plan({ validations: [{ at: [range(2, 2)], type: "any", choices: null, formulas: [], allowBlank: true }] }),
      2,
      "the drop-down of Plan!A3 needs them",
    ],
    ["hidden rows", plan({ hiddenRows: [{ first: 2, count: 1 }] }), 2, "some are hidden"],
    [
      "a drop-down elsewhere that takes its choices there",
      plan({
        validations: [{ at: [range(0, 1)], type: "list", choices: null, formulas: ["A3:A4"], allowBlank: true }],
      }),
      2,
      "the drop-down of Plan!A1 needs them",
    ],
  ])("%s", (_, workbook, row, because) => {
    const expected = because === null ? [] : [`unsupported: Row ${row + 1} of “Plan” cannot be taken out: ${because}.`];
    expect(sentences(workbook, remove(workbook, row))).toEqual(expected);
  });

  it("though a table or a drop-down that ends there shrinks, where it would grow back", () => {
    const at = range(0, 3);
    const rule = { type: "any", choices: null, formulas: [], allowBlank: true } as const;
    const workbook = plan({
      tables: [{ name: "Steps", at, hasHeadings: true, hasTotals: false }],
      validations: [{ ...rule, at: [at] }],
    });
    const { workbook: after, result } = applyChanges(workbook, [remove(workbook, 2, 1, "above")]);
    expect(after.sheets[0]?.tables?.map((table) => table.at.rows)).toEqual([2]);
    const back = applyChanges(after, result.undo).workbook;
    expect(back.sheets[0]?.tables).toEqual(workbook.sheets[0]?.tables);
    expect(back.sheets[0]?.validations).toEqual(workbook.sheets[0]?.validations);
  });

  it("and so does a name on its way in", () => {
    const workbook = plan();
    const name = change({ kind: "set-name", name: "Now", was: null, to: { at: range(2, 3) } });
    expect(sentences(workbook, name, remove(workbook, 2)).length).toBe(1);
    expect(sentences(workbook, name, remove(workbook, 3))).toEqual([]);
  });

  it("and a formula on its way in counts, whichever comes first", () => {
    const workbook = plan();
    expect(sentences(workbook, formula("Plan!A3"), remove(workbook, 2))).toEqual([
      "unsupported: Row 3 of “Plan” cannot be taken out: Other!F6 needs them.",
    ]);
    expect(sentences(workbook, remove(workbook, 2), formula("SUM(Plan!A3:A9)"))).toEqual([
      "changed: Another change just went in there. Check again, then choose it.",
    ]);
    expect(sentences(workbook, remove(workbook, 2), formula("SUM(Plan!A1:A9)"))).toEqual([]);
  });
});

describe("a sheet stays while another needs it", () => {
  const spec: SheetSpec = {
    name: "Lists",
    purpose: "lists",
    above: [{ role: "note", cell: { value: "A" } }],
    table: null,
    print: { paper: "letter", landscape: false, fitWidth: true, repeatHeadings: false, footer: [] },
    warnOn: [],
    names: [{ name: "Choices", hidden: false, of: { part: "line", line: 0 } }],
  };
  const more: SheetSpec = {
    ...spec,
    name: "More",
    above: [{ role: "note", cell: { value: null, formula: "Choices" } }],
    names: [],
  };

  function withSheets(...specs: readonly SheetSpec[]): Workbook {
    const [workbook, added] = [plan(), specs.map(snapshotOf)];
    return {
      ...workbook,
      sheets: [...workbook.sheets, ...added.map(({ sheet }) => sheet)],
      names: added.flatMap(({ names }) => names),
    };
  }

  const drop = (one: SheetSpec) => change({ kind: "remove-sheet", spec: one, before: null });

  it("unless that goes too", () => {
    const workbook = withSheets(spec, more);
    const needed = "unsupported: “Lists” cannot be taken out: a formula in More!A1 needs it.";
    expect(sentences(workbook, drop(spec))).toEqual([needed]);
    expect(sentences(workbook, drop(more), drop(spec))).toEqual([]);
    expect(sentences(workbook, change(...drop(spec).edits, ...drop(more).edits))).toEqual([]);
  });

  it("and while a name that did not come with it stands for cells of it", () => {
    const workbook = withSheets(spec);
    const named = { ...workbook, names: [...workbook.names, { name: "Mine", at: { ...range(0, 1), sheet: "Lists" } }] };
    expect(sentences(named, drop(spec))).toEqual([
      "unsupported: “Lists” cannot be taken out: the name “Mine” stands for cells of it.",
    ]);
  });
});
