import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { clearing } from "@throughline/shared/kept/clear.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { logEntries } from "@throughline/shared/kept/log/log.ts";
import { logSheet } from "@throughline/shared/kept/log/log-sheet.ts";
import { lastRun, undoing } from "@throughline/shared/kept/log/undo.ts";
import { notesOf } from "@throughline/shared/kept/notes/notes.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { strongSchoolSystems } from "@throughline/shared/templates/packs/strong-school-systems.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import { mergeFixes } from "@throughline/shared/workbook/merge.ts";
import type { CellContent, CellValue, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import { openSample } from "./open-sample.ts";

// The day that the sample is of.
const today = serialOfIso("2026-11-20") ?? 0;
const maria = { when: today + 0.5, who: "Maria Ortiz" };
const steps = "8 Implementation";

function check(workbook: Workbook): readonly Finding[] {
  const plan = recognize(workbook, { pack: strongSchoolSystems, ...notesOf(workbook) });
  return runRules(plan, RULES, { today }).findings;
}

function sheetOf({ sheets }: Workbook, name: string): SheetSnapshot {
  const sheet = sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`There is no sheet “${name}”.`);
  return sheet;
}

/** The cell under a heading, in the row of an id. */
function placeOf(workbook: Workbook, sheetName: string, id: string, heading: string) {
  const sheet = sheetOf(workbook, sheetName);
  const header = sheet.values.findIndex((row) => row.includes(heading));
  const row = sheet.values.findIndex((cells) => cells[0] === id);
  const col = sheet.values[header]?.indexOf(heading) ?? -1;
  if (header < 0 || row < 0 || col < 0) throw new Error(`There is no ${heading} of ${id}.`);
  return { sheet: sheet.id, row: sheet.origin.row + row, col: sheet.origin.col + col };
}

function writing(workbook: Workbook, id: string, heading: string, to: Partial<CellContent>): Edit {
  const at = placeOf(workbook, steps, id, heading);
  const was = contentAt(sheetOf(workbook, steps), at.row, at.col);
  return { kind: "set-cell", at, was, to: { value: null, formula: null, ...to }, witness: [] };
}

/** What happens to a plan that goes around: spaces, texts for dates, another word, a formula, a lost drop-down. */
async function wearDown(host: WorkbookHost): Promise<void> {
  const workbook = await host.read();
  const status = placeOf(workbook, steps, "T1-03", "Status");
  const rule = sheetOf(workbook, steps).validations?.find(({ at }) =>
    at.some(
      ({ row, rows, col, cols }) =>
        row <= status.row && status.row < row + rows && col <= status.col && status.col < col + cols,
    ),
  );
  if (!rule) throw new Error("The sample has no drop-down for its status.");
  const { at: _, ...was } = rule;
  const edits: Edit[] = [
    writing(workbook, "T1-02", "Owner", { value: "  Elena  Ruiz " }),
    writing(workbook, "T1-04", "Due date", { value: "October 30, 2026", format: "General" }),
    writing(workbook, "T1-05", "Status", { value: "Done" }),
    writing(workbook, "T1-06", "Owner", {
      value: "Elena Ruiz",
      formula: `${cellName(placeOf(workbook, steps, "T1-02", "Owner"))}`,
    }),
    { kind: "set-validation", at: { ...status, rows: 1, cols: 1 }, was, to: null, witness: [] },
  ];
  const { refused } = await host.apply(edits.map((edit) => ({ title: "Worn down", edits: [edit] })));
  expect(refused).toEqual([]);
}

function safeFixes(findings: readonly Finding[]) {
  const fixes = findings.flatMap(({ ruleId, fixes: own }) => own.map((fix) => ({ ...fix, rule: ruleId })));
  const { together } = mergeFixes(fixes.filter(({ safety }) => safety === "safe"));
  return together.map(({ rule, ...change }) => ({ change, rule }));
}

/** Every cell, to the letter; ours aside. */
function cellsOf({ sheets }: Workbook): Readonly<Record<string, CellValue | CellContent>> {
  const theirs = sheets.filter(({ name }) => !isKeptSheet(name));
  return Object.fromEntries(
    theirs.flatMap((sheet) =>
      sheet.values.flatMap((row, r) =>
        row.flatMap((_, c) => {
          const at = { row: sheet.origin.row + r, col: sheet.origin.col + c };
          const { value, formula, format = "General" } = contentAt(sheet, at.row, at.col);
          // A formula's value is the spreadsheet's to work out.
          const content = { value: formula === null ? value : null, formula, format };
          return value === null && formula === null ? [] : [[`${sheet.name}!${cellName(at)}`, content] as const];
        }),
      ),
    ),
  );
}

function dropDownsOf({ sheets }: Workbook) {
  return sheets
    .filter(({ name }) => !isKeptSheet(name))
    .flatMap(({ name, validations = [] }) =>
      validations.flatMap(({ at, formulas, choices }) =>
        at.flatMap(({ row, col, rows, cols }) =>
          Array.from({ length: rows * cols }, (_, index) =>
            JSON.stringify([name, row + Math.floor(index / cols), col + (index % cols), formulas, choices]),
          ),
        ),
      ),
    )
    .sort();
}

describe.each(["memory", "a file"] as const)("a planner puts a worn plan right, in %s", (kind) => {
  it("checks, makes all safe changes, checks again, and takes them back", async () => {
    const { host, close } = openSample[kind]("juniper-valley.xlsx");
    await wearDown(host);
    const before = await host.read();
    const found = check(before);
    const fixes = safeFixes(found);
    expect(new Set(fixes.map(({ rule }) => rule))).toEqual(
      new Set([
        "plan/no-stray-spaces",
        "plan/dates-are-dates",
        "plan/status-on-list",
        "plan/no-pasted-formula",
        "plan/no-lost-drop-down",
      ]),
    );

    const { workbook: after, result } = await applyLogged(before, fixes, { apply: host.apply, run: maria });
    expect(result).toMatchObject({ applied: fixes.length, refused: [] });
    const left = check(after);
    expect(safeFixes(left)).toEqual([]);
    const keys = new Set(found.map(({ key }) => key));
    expect(left.filter(({ key }) => !keys.has(key)).map(({ key }) => key)).toEqual([]);

    // What the host told of its changes is what anyone reads.
    const read = await host.read();
    expect(cellsOf(read)).toEqual(cellsOf(after));
    expect(check(read).map(({ key }) => key)).toEqual(left.map(({ key }) => key));

    const entries = logEntries(read);
    expect(entries).toHaveLength(fixes.flatMap(({ change }) => change.edits).length);
    expect(entries.every(({ who, run }) => who === "Maria Ortiz" && run === 1)).toBe(true);
    const { changes, lost } = undoing(entries, lastRun(entries) ?? 0);
    expect(lost).toEqual([]);
    const undone = await applyLogged(read, changes, { apply: host.apply, run: maria });
    expect(undone.result.refused).toEqual([]);
    const back = await host.read();
    expect(cellsOf(back)).toEqual(cellsOf(before));
    expect(dropDownsOf(back)).toEqual(dropDownsOf(before));
    expect(check(back).map(({ key }) => key)).toEqual(found.map(({ key }) => key));

    const clear = clearing(back, logSheet());
    expect(clear && (await host.apply([clear])).refused).toEqual([]);
    expect((await host.read()).sheets.map(({ name }) => name)).toEqual(before.sheets.map(({ name }) => name));
    close();
  });

  it("leaves alone what a colleague changed in between, and says where", async () => {
    const { host, other, close } = openSample[kind]("juniper-valley.xlsx");
    await wearDown(host);
    const seen = await host.read();
    const fixes = safeFixes(check(seen));
    const theirs = writing(seen, "T1-05", "Status", { value: "Blocked" });
    await other.apply([{ title: "A colleague", edits: [theirs] }]);

    const { result } = await applyLogged(seen, fixes, { apply: host.apply, run: maria });
    expect(result.refused.map(({ because, change }) => [because, change.title])).toEqual([
      ["changed", "Write “Complete” for “Done”"],
    ]);
    expect(result.applied).toBe(fixes.length - 1);
    const now = await host.read();
    const status = placeOf(now, steps, "T1-05", "Status");
    expect(contentAt(sheetOf(now, steps), status.row, status.col).value).toBe("Blocked");
    expect(logEntries(now).map(({ rule }) => rule)).not.toContain("plan/status-on-list");

    const due = writing(now, "T1-04", "Due date", { value: serialOfIso("2026-12-18") });
    await other.apply([{ title: "A colleague", edits: [due] }]);
    const after = await host.read();
    const { changes } = undoing(logEntries(after), 1);
    const undone = await applyLogged(after, changes, { apply: host.apply, run: maria });
    const at = placeOf(after, steps, "T1-04", "Due date");
    expect(undone.result.refused.map((one) => [one.because, one.at?.row, one.at?.col])).toEqual([
      ["changed", at.row, at.col],
    ]);
    expect(undone.result.applied).toBe(changes.length - 1);
    close();
  });

  it("is told that rows have moved where a colleague put one in", async () => {
    const { host, other, close } = openSample[kind]("juniper-valley.xlsx");
    await wearDown(host);
    const seen = await host.read();
    const fixes = safeFixes(check(seen));
    const { row } = placeOf(seen, steps, "T1-01", "ID");
    const cells = { col: 0, rows: [[{ value: "T1-00", formula: null }]] };
    const sheet = sheetOf(seen, steps).id;
    await other.apply([
      { title: "A new row", edits: [{ kind: "insert-rows", sheet, before: row, cells, like: "below", witness: [] }] },
    ]);
    const { result } = await applyLogged(seen, fixes, { apply: host.apply, run: maria });
    const below = fixes.filter(({ change }) =>
      change.edits.some((edit) => "at" in edit && edit.at.sheet === sheet && edit.at.row >= row),
    );
    // A formula that looks at a row which has moved is another formula.
    const expected = below.map(({ rule }) => (rule === "plan/no-pasted-formula" ? "changed" : "moved"));
    expect(result.refused.map(({ because }) => because)).toEqual(expected);
    expect(result.refused[0]?.sentence).toMatch(/has moved to/);
    close();
  });
});
