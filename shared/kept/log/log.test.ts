import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import { applyChanges } from "../../workbook/apply.ts";
import { contentAt } from "../../workbook/cells.ts";
import type { Change, SetCell } from "../../workbook/edits.ts";
import type { CellContent, CellValue, Workbook } from "../../workbook/types.ts";
import { clearing } from "../clear.ts";
import { preparing } from "../prepare.ts";
import { logEntries, type Reasoned, withLog } from "./log.ts";
import { LOG_HEADINGS, logSheet } from "./log-sheet.ts";
import { lastRun, undoing } from "./undo.ts";

const run = { when: 46_200.5, who: "J. Ortiz" };

const plan = markdownWorkbook(`
  | Plan | Step        | Owner    | Due         |
  |      | Hire coach  | J. Ortiz | "9/30/2026" |
  |      | Train staff | A. Lee   | 2026-10-01  |
  |      | Buy books   | J. Ortiz | =C3+7 → 46303 |
`);

function setting(workbook: Workbook, row: number, col: number, to: CellContent): SetCell {
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("No sheet was drawn.");
  const witness = [{ at: { sheet: sheet.id, row, col: 0 }, was: contentAt(sheet, row, 0).value }];
  return { kind: "set-cell", at: { sheet: sheet.id, row, col }, was: contentAt(sheet, row, col), to, witness };
}

function reasoned(...edits: readonly SetCell[]): Reasoned[] {
  return edits.map((edit) => ({ change: { title: "A change", edits: [edit] }, rule: "plan/some-rule" }));
}

/** Makes a run of changes and logs it, adding the log first where there is none. */
function changed(workbook: Workbook, changes: (now: Workbook) => readonly Reasoned[]): Workbook {
  const first = preparing(workbook, logSheet());
  const ready = first ? applyChanges(workbook, [first]).workbook : workbook;
  const { workbook: after, result } = applyChanges(ready, withLog(ready, changes(ready), run));
  expect(result.refused).toEqual([]);
  return after;
}

function takenBack(workbook: Workbook, number: number): Workbook {
  return applyChanges(workbook, withLog(workbook, undoing(logEntries(workbook), number).changes, run)).workbook;
}

const day = { value: 46_295, formula: null, format: "m/d/yyyy" };

describe("the log", () => {
  it("says of each cell when, who, where, from what to what, and why", () => {
    const after = changed(plan, (now) => reasoned(setting(now, 1, 2, day)));
    expect(logEntries(after)).toMatchObject([
      {
        run: 1,
        when: 46_200.5,
        who: "J. Ortiz",
        cell: "Plan!C2",
        from: "“9/30/2026”",
        to: "2026-09-30",
        rule: "plan/some-rule",
      },
    ]);
  });

  it("has the headings that it is read by", () => {
    expect(logSheet().table?.columns.map(({ heading }) => heading)).toEqual(LOG_HEADINGS);
  });

  it("numbers each run, and takes the last one back to the letter: values, formulas, and formats", () => {
    const first = changed(plan, (now) =>
      reasoned(setting(now, 1, 2, day), setting(now, 3, 2, { value: 5, formula: null })),
    );
    const second = changed(first, (now) => reasoned(setting(now, 2, 1, { value: "M. Diaz", formula: null })));
    expect(logEntries(second).map(({ run: number }) => number)).toEqual([1, 1, 2]);
    expect(lastRun(logEntries(second))).toBe(2);
    const back = takenBack(takenBack(second, 2), 1);
    expect(back.sheets[0]?.values).toEqual(plan.sheets[0]?.values);
    expect(back.sheets[0]?.formulas).toEqual(plan.sheets[0]?.formulas);
    expect(lastRun(logEntries(back))).toBeNull();
  });

  it("takes an undo back when asked for its number", () => {
    const first = changed(plan, (now) => reasoned(setting(now, 1, 2, day)));
    const again = takenBack(takenBack(first, 1), 2);
    expect(again.sheets[0]?.values).toEqual(first.sheets[0]?.values);
  });

  it("can be read however its rows and columns are put in order, and with some of them gone or doubled", () => {
    const first = changed(plan, (now) =>
      reasoned(setting(now, 1, 2, day), setting(now, 2, 1, { value: "M. Diaz", formula: null })),
    );
    const log = first.sheets[1];
    if (!log) throw new Error("There is no log.");
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, twice) => {
        const order =
          log.values[0]?.map((_, col) => col).sort((a, b) => ((a * 7 + seed) % 9) - ((b * 7 + seed) % 9)) ?? [];
        const rows = log.values.map((row) => order.map((col) => row[col] ?? null));
        const shuffled = [...rows.slice(0, 5), ...rows.slice(5).reverse(), ...(twice ? rows.slice(5) : [])];
        const formulas: (string | null)[][] = [];
        const sorted = {
          ...first,
          sheets: [first.sheets[0], { ...log, values: shuffled, formulas }].flatMap((s) => s ?? []),
        };
        const back = takenBack(sorted, 1);
        expect(back.sheets[0]?.values).toEqual(plan.sheets[0]?.values);
      }),
      { numRuns: 30 },
    );
  });

  it("leaves a cell alone that somebody has changed since, and takes the others back", () => {
    const first = changed(plan, (now) =>
      reasoned(setting(now, 1, 2, day), setting(now, 2, 1, { value: "M. Diaz", formula: null })),
    );
    const meddled = applyChanges(first, [
      { title: "", edits: [setting(first, 2, 1, { value: "K. Lee", formula: null })] },
    ]).workbook;
    const { result } = applyChanges(meddled, withLog(meddled, undoing(logEntries(meddled), 1).changes, run));
    expect(result.refused.map(({ because, at }) => [because, at?.row, at?.col])).toEqual([["changed", 2, 1]]);
    expect(result.applied).toBe(1);
  });

  it("says which rows no longer tell what stood there", () => {
    const first = changed(plan, (now) => reasoned(setting(now, 1, 2, day)));
    const log = first.sheets[1];
    if (!log) throw new Error("There is no log.");
    const values = log.values.map((row) => row.map((value) => (String(value).startsWith("{") ? "{…" : value)));
    const cut = { ...first, sheets: [first.sheets[0], { ...log, values }].flatMap((one) => one ?? []) };
    expect(undoing(logEntries(cut), 1)).toMatchObject({ changes: [], lost: [{ cell: "Plan!C2" }] });
  });

  it("gets its headings back where somebody has taken them out", () => {
    const bare = applyChanges(
      plan,
      [preparing(plan, logSheet())].flatMap((one) => one ?? []),
    ).workbook;
    const log = bare.sheets[1];
    if (!log) throw new Error("There is no log.");
    const values = log.values.map((row) => row.map((value): CellValue => (value === "Rule" ? null : value)));
    const cut = { ...bare, sheets: [bare.sheets[0], { ...log, values }].flatMap((one) => one ?? []) };
    const after = changed(cut, (now) => reasoned(setting(now, 1, 2, day)));
    expect(logEntries(after)).toMatchObject([{ cell: "Plan!C2", rule: "plan/some-rule" }]);
  });

  it("never loses a change for lack of a log: without one, changes go in as they are", () => {
    const changes = reasoned(setting(plan, 1, 2, day));
    expect(withLog(plan, changes, run)).toEqual(changes.map(({ change }) => change));
  });

  it("goes in with the change it is about, or not at all", async () => {
    const host = memoryHost(changed(plan, (now) => reasoned(setting(now, 1, 2, day))));
    const seen = await host.read();
    host.elsewhere([{ title: "", edits: [setting(seen, 2, 1, { value: "K. Lee", formula: null })] }]);
    const result = await host.apply(
      withLog(seen, reasoned(setting(seen, 2, 1, { value: "M. Diaz", formula: null })), run),
    );
    expect(result).toMatchObject({ applied: 0, refused: [{ because: "changed" }] });
    expect(logEntries(await host.read())).toHaveLength(1);
  });

  it("is taken out whole by clearing; where somebody wrote on it, only its rows go", () => {
    const logged = changed(plan, (now) => reasoned(setting(now, 1, 2, day)));
    const cleared = applyChanges(
      logged,
      [clearing(logged, logSheet())].flatMap((one) => one ?? []),
    ).workbook;
    expect(cleared.sheets.map(({ name }) => name)).toEqual(["Plan"]);
    const [, log] = logged.sheets;
    if (!log) throw new Error("There is no log.");
    const at = { sheet: log.id, row: 20, col: 12 };
    const theirs: Change = {
      title: "",
      edits: [
        {
          kind: "set-cell",
          at,
          was: { value: null, formula: null },
          to: { value: "Ask Maria", formula: null },
          witness: [],
        },
      ],
    };
    const written = applyChanges(logged, [theirs]).workbook;
    const emptied = applyChanges(
      written,
      [clearing(written, logSheet())].flatMap((one) => one ?? []),
    ).workbook;
    expect(logEntries(emptied)).toEqual([]);
    expect(emptied.sheets[1] && contentAt(emptied.sheets[1], 20, 12).value).toBe("Ask Maria");
  });
});
