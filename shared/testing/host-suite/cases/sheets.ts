import { rangeName } from "../../../workbook/a1.ts";
import { withApplied } from "../../../workbook/apply.ts";
import { contentAt } from "../../../workbook/cells.ts";
import type { ApplyResult, Change, SetName, SetNote, SetValidation } from "../../../workbook/edits.ts";
import type { SheetSpec } from "../../../workbook/sheet-spec.ts";
import type { Workbook } from "../../../workbook/types.ts";
import { type Cases, cell, change, insertAt, place, seen, setCell, sheetOf, type Test, toldBy } from "../contract.ts";
import { drawn, furnished, withSheet } from "../samples.ts";

const print = {
  paper: "letter",
  landscape: true,
  fitWidth: true,
  repeatHeadings: true,
  footer: ["sheet", "page"],
} as const;
const column = { help: "", holds: "text", required: false, width: 20, choices: null, marks: [] } as const;

/** A sheet with a little of everything. */
const risks: SheetSpec = {
  name: "Risks",
  purpose: "plan",
  above: [
    { role: "title", cell: { value: "Risks" } },
    { role: "intro", cell: { value: "What may keep us from our goals.", link: { sheet: "Plan" } } },
  ],
  table: {
    name: "Risks_table",
    description: "One risk a row, with its owner and its date.",
    columns: [
      { ...column, heading: "Risk", help: "What may happen", required: true },
      { ...column, heading: "Owner", choices: { from: "name", name: "Owners", others: "warned" } },
      { ...column, heading: "Review by", holds: "date" },
      {
        ...column,
        heading: "Status",
        holds: "status",
        choices: { from: "words", words: ["Open", "Closed"], others: "refused" },
        marks: [{ tone: "done", when: { is: "one-of", words: ["Closed"] } }],
      },
      { ...column, heading: "Days left", holds: "calculated", formula: "C5-Plan!$D$4" },
    ],
    rows: [[{ value: "Nobody applies" }, { value: "A. Lee" }, { value: 46_300 }, { value: "Open" }]],
    emptyRows: 3,
    filter: true,
    frozenCols: 1,
    rowsAre: "entries",
  },
  print,
  warnOn: ["headings"],
  names: [
    { name: "Risk_status", hidden: false, of: { part: "column", col: 3, filled: false } },
    { name: "Risk_head", hidden: true, of: { part: "headings" } },
  ],
};

const log: SheetSpec = {
  name: "It's a log",
  hidden: true,
  purpose: "record",
  above: [],
  table: {
    name: "Log_table",
    description: "What was changed.",
    columns: [
      { ...column, heading: "When" },
      { ...column, heading: "What" },
    ],
    rows: [[{ value: 46_300 }, { value: "=not a formula" }]],
    emptyRows: 0,
    filter: false,
    frozenCols: 0,
    rowsAre: "entries",
  },
  print,
  warnOn: [],
  names: [],
};

async function applied({ open }: Test, workbook: Workbook, changes: (snapshot: Workbook) => readonly Change[]) {
  const { host } = await open(workbook);
  const before = await host.read();
  const result = await host.apply(changes(before));
  return { host, before, result, after: await host.read() };
}

function why({ refused }: ApplyResult): [number, string][] {
  return refused.map(({ index, because }) => [index, because]);
}

const add = (spec: SheetSpec, before: string | null = null) => change({ kind: "add-sheet", spec, before });
const remove = (spec: SheetSpec) => change({ kind: "remove-sheet", spec, before: null });

export const sheets: Cases = {
  "add a sheet: its cells stand where the spec lays them": async (test) => {
    const { after, result } = await applied(test, furnished(), () => [add(risks), add(log)]);
    test.expect(why(result)).toEqual([]);
    test.expect(seen(after, "Risks")).toEqual({
      ...{ A1: "Risks", A2: "What may keep us from our goals." },
      ...{ A4: "Risk", B4: "Owner", C4: "Review by", D4: "Status", E4: "Days left" },
      ...{ A5: "Nobody applies", B5: "A. Lee", C5: 46_300, D5: "Open", E5: { formula: "C5-Plan!$D$4" } },
      ...{ E6: { formula: "C6-Plan!$D$4" }, E7: { formula: "C7-Plan!$D$4" }, E8: { formula: "C8-Plan!$D$4" } },
    });
    test.expect(seen(after, "It's a log")).toEqual({ A1: "When", B1: "What", A2: 46_300, B2: "=not a formula" });
    test.expect(contentAt(sheetOf(after, "Risks"), 4, 2).format).toEqual("m/d/yyyy");
  },
  "add a sheet: with its drop-downs": async (test) => {
    const { after } = await applied(test, furnished(), () => [add(risks)]);
    const lists = (sheetOf(after, "Risks").validations ?? []).filter(({ type }) => type === "list");
    test
      .expect(lists.map(({ at, choices, formulas }) => [at.map(rangeName).join(), choices, formulas.map(meant(after))]))
      .toEqual([
        ["B5:B8", null, ["Lists!A1:A3"]],
        ["D5:D8", ["Open", "Closed"], []],
      ]);
  },
  "add a sheet: with its table, help and links": async (test) => {
    const { host, after } = await applied(test, furnished(), () => [add(risks)]);
    const { tables, notes = [], links } = sheetOf(after, "Risks");
    test
      .expect({
        tables: tables?.map(({ name, at }) => [name, rangeName(at)]),
        notes: notes.map(({ text }) => text),
        links: links?.map(({ at, target }) => [rangeName(at), target]),
      })
      .toEqual(
        toldBy(host, {
          tables: [["Risks_table", "A4:E8"]],
          notes: ["What may happen"],
          links: [["A2", "#'Plan'!A1"]],
        }),
      );
  },
  "add a sheet: with its names": async (test) => {
    const { after } = await applied(test, furnished(), () => [add(risks)]);
    const names = after.names.filter(({ name }) => name.startsWith("Risk_"));
    test.expect(names.map(({ name, at }) => [name, rangeName(at)]).sort()).toEqual([
      ["Risk_head", "A4:E4"],
      ["Risk_status", "D5:D8"],
    ]);
  },
  "add a sheet: with a name that is hidden": async (test) => {
    const { after } = await applied(test, furnished(), () => [add(risks)]);
    const hidden = after.names.filter((name) => name.hidden && name.name.startsWith("Risk_"));
    test.expect(hidden.map(({ name }) => name)).toEqual(["Risk_head"]);
  },
  "add a sheet: before the one named, and hidden if so": async (test) => {
    const { after, before, result } = await applied(test, furnished(), (now) => [
      add(log, sheetOf(now, "Lists").id),
      add(risks),
    ]);
    test.expect(after.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
      ["Plan", false],
      ["It's a log", true],
      ["Lists", false],
      ["Locked", false],
      ["Risks", false],
    ]);
    test.expect(withApplied(before, result)).toEqual(after);
  },
  "add a sheet: refused when its name or one of its ranges' is taken": async (test) => {
    const { result } = await applied(test, furnished(), () => [
      add({ ...log, name: "PLAN" }),
      add({ ...risks, names: [{ name: "owners", hidden: false, of: { part: "table" } }] }),
      add({ ...log, name: "Log: all" }),
      add(log),
      add({ ...log, name: "it's a LOG" }),
    ]);
    test.expect(why(result)).toEqual([
      [0, "changed"],
      [1, "changed"],
      [2, "unsupported"],
      [4, "changed"],
    ]);
  },
  "add a sheet: its formulas follow rows that go in with it": async (test) => {
    const { host, before, after, result } = await applied(test, furnished(), (now) => [
      add(risks),
      change(insertAt(now, "Plan!A3", [["Ask"]])),
    ]);
    test.expect(contentAt(sheetOf(after, "Risks"), 4, 4).formula).toEqual("C5-Plan!$D$5");
    test.expect(why(await host.apply(result.undo))).toEqual([]);
    test.expect(seen(await host.read(), "Plan")).toEqual(seen(before, "Plan"));
  },
  "undo: of a new sheet takes it out, with its names": async (test) => {
    const { host, before, result } = await applied(test, furnished(), () => [add(risks), add(log)]);
    test.expect(why(await host.apply(result.undo))).toEqual([]);
    test.expect(await host.read()).toEqual(before);
  },
  "undo: of a new sheet is refused once somebody has written there": async (test) => {
    const { host, after, result } = await applied(test, furnished(), () => [add(risks)]);
    await host.apply([change(setCell(after, "Risks!A6", "Too late"))]);
    test.expect(why(await host.apply(result.undo))).toEqual([[0, "changed"]]);
  },
  "remove a sheet: refused while a formula elsewhere needs it": async (test) => {
    const { host, after } = await applied(test, furnished(), () => [add(risks)]);
    await host.apply([change(setCell(after, "Plan!F1", { formula: 'COUNTIF(Risk_status,"Open")' }))]);
    test.expect(why(await host.apply([remove(risks)]))).toEqual([[0, "unsupported"]]);
    test.expect(why(await host.apply([remove(log)]))).toEqual([[0, "missing-sheet"]]);
  },
  "remove a sheet: refused when it is the last one to be seen": async (test) => {
    const only = withSheet(drawn("| Lists | A |"), { name: "Other", values: [["A"]] });
    const workbook = { ...only, sheets: only.sheets.map((sheet) => ({ ...sheet, hidden: sheet.name === "Lists" })) };
    const spec: SheetSpec = { ...log, name: "Other", above: [{ role: "note", cell: { value: "A" } }], table: null };
    const { result } = await applied(test, workbook, () => [remove(spec)]);
    test.expect(why(result)).toEqual([[0, "unsupported"]]);
  },
  "set a drop-down: where one was lost": async (test) => {
    const { host, before, after, result } = await applied(test, furnished(), (now) => [
      change(ruleEdit(now, "Plan!C5:C6", statusRule(now), null)),
    ]);
    test.expect(rules(after)).toEqual(["B3:B9", "C3:C4,C7:C9"]);
    test.expect(why(result)).toEqual([]);
    const again = await host.apply([change(ruleEdit(after, "Plan!C5", null, statusRule(before)))]);
    test.expect(why(again)).toEqual([]);
    test.expect(ruledCells(await host.read()).filter((at) => at === "C5" || at === "C6")).toEqual(["C5"]);
    test.expect(why(await host.apply([...again.undo, ...result.undo]))).toEqual([[1, "changed"]]);
  },
  "set a drop-down: refused where there is another, or rows have moved": async (test) => {
    const { result } = await applied(test, furnished(), (now) => [
      change(ruleEdit(now, "Plan!C5", null, statusRule(now))),
      change(ruleEdit(now, "Plan!B5", statusRule(now), null)),
      change({
        ...ruleEdit(now, "Plan!C5", statusRule(now), null),
        witness: [{ at: cell(now, "Plan!A5"), was: "Train staff" }],
      }),
    ]);
    test.expect(why(result)).toEqual([
      [0, "changed"],
      [1, "changed"],
      [2, "moved"],
    ]);
  },
  "set a note: written, replaced and taken away": async (test) => {
    const { host, before, after, result } = await applied(test, furnished(), (now) => [
      change(noteEdit(now, "Plan!D2", null, "In whole days")),
      change(noteEdit(now, "Plan!B2", "Who does it", "One name\nplease")),
    ]);
    test.expect(notes(after)).toEqual([
      ["B2", "One name\nplease"],
      ["D2", "In whole days"],
    ]);
    test.expect(why(await host.apply(result.undo))).toEqual([]);
    test.expect(notes(await host.read())).toEqual(notes(before));
    await host.apply([change(noteEdit(before, "Plan!B2", "Who does it", null))]);
    test.expect(notes(await host.read())).toEqual([]);
  },
  "set a note: refused where another stands": async (test) => {
    const { result } = await applied(test, furnished(), (now) => [
      change(noteEdit(now, "Plan!B2", null, "Mine")),
      change(noteEdit(now, "Plan!C2", "Gone", "Mine")),
    ]);
    test.expect(why(result)).toEqual([
      [0, "changed"],
      [1, "changed"],
    ]);
  },
  "set a name: given, moved and taken away": async (test) => {
    const { host, before, after, result } = await applied(test, furnished(), (now) => [
      change(nameEdit(now, "Step_status", null, "Plan!C3:C9"), nameEdit(now, "owners", "Lists!A1:A3", "Lists!A1:A5")),
      change(nameEdit(now, "Step_owner", "Plan!B3:B9", null)),
    ]);
    test.expect(named(after)).toEqual(["Owners Lists!A1:A5", "Step_status Plan!C3:C9"]);
    test.expect(why(await host.apply(result.undo))).toEqual([]);
    test.expect(named(await host.read())).toEqual(named(before));
  },
  "set a name: refused where it stands for other cells, or is no name": async (test) => {
    const { result } = await applied(test, furnished(), (now) => [
      change(nameEdit(now, "Owners", null, "Plan!C3:C9")),
      change(nameEdit(now, "Owners", "Lists!A1:A2", "Plan!C3:C9")),
      change(nameEdit(now, "Q1", null, "Plan!C3:C9")),
      change(nameEdit(now, "two words", null, "Plan!C3:C9")),
    ]);
    test.expect(why(result)).toEqual([
      [0, "changed"],
      [1, "changed"],
      [2, "unsupported"],
      [3, "unsupported"],
    ]);
  },
};

/** The range that a drop-down's formula stands for: some hosts keep the range of a name, others the name. */
function meant({ names, sheets }: Workbook): (formula: string) => string {
  return (formula) => {
    const named = names.find(({ name }) => name.toLowerCase() === formula.toLowerCase());
    const on = sheets.find(({ id }) => id === named?.at.sheet)?.name ?? "";
    return named ? `${on}!${rangeName(named.at)}` : formula.replaceAll("$", "");
  };
}

type Rule = SetValidation["to"];

/** The drop-down of the statuses, as furnished() has it. */
function statusRule(workbook: Workbook): Rule {
  const found = sheetOf(workbook, "Plan").validations?.find(({ choices }) => choices !== null);
  if (!found) return null;
  const { at, ...rule } = found;
  return rule;
}

function ruleEdit(snapshot: Workbook, address: string, was: Rule, to: Rule): SetValidation {
  return { kind: "set-validation", at: place(snapshot, address), was, to, witness: [] };
}

function rules(workbook: Workbook): string[] {
  return (sheetOf(workbook, "Plan").validations ?? []).map(({ at }) => at.map(rangeName).join()).sort();
}

function ruledCells(workbook: Workbook): string[] {
  return (sheetOf(workbook, "Plan").validations ?? []).flatMap(({ at }) =>
    at.flatMap(({ sheet, row, col, rows: height, cols: width }) =>
      Array.from({ length: height * width }, (_, index) =>
        rangeName({ sheet, row: row + Math.floor(index / width), col: col + (index % width), rows: 1, cols: 1 }),
      ),
    ),
  );
}

function noteEdit(snapshot: Workbook, address: string, was: string | null, to: string | null): SetNote {
  const text = (words: string | null) => (words === null ? null : { text: words, author: null });
  return { kind: "set-note", at: cell(snapshot, address), was: text(was), to: text(to), witness: [] };
}

function notes(workbook: Workbook): [string, string][] {
  const found = sheetOf(workbook, "Plan").notes ?? [];
  return found.map(({ at, text }): [string, string] => [rangeName({ ...at, rows: 1, cols: 1 }), text]).sort();
}

function nameEdit(snapshot: Workbook, name: string, was: string | null, to: string | null): SetName {
  const named = (address: string | null) => (address === null ? null : { at: place(snapshot, address) });
  return { kind: "set-name", name, was: named(was), to: named(to) };
}

function named(workbook: Workbook): string[] {
  const sheet = (id: string) => workbook.sheets.find((one) => one.id === id)?.name;
  return workbook.names.map(({ name, at }) => `${name} ${sheet(at.sheet)}!${rangeName(at)}`).sort();
}
