import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { clearing } from "@throughline/shared/kept/clear.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { logEntries } from "@throughline/shared/kept/log/log.ts";
import { logSheet } from "@throughline/shared/kept/log/log-sheet.ts";
import { lastRun, undoing } from "@throughline/shared/kept/log/undo.ts";
import { notesOf, settingAside } from "@throughline/shared/kept/notes/notes.ts";
import { notesSheet } from "@throughline/shared/kept/notes/notes-sheet.ts";
import { preparing } from "@throughline/shared/kept/prepare.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { simplePlan } from "@throughline/shared/templates/packs/simple-plan.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { mergeFixes } from "@throughline/shared/workbook/merge.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeDisk } from "@throughline/xlsx-host/src/disk.ts";
import { besideCsv, openFile } from "@throughline/xlsx-host/src/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dyingDisk } from "./dying-disk.ts";

const today = 46_346;
const maria = { when: today + 0.5, who: "Maria Ortiz" };

// As Excel writes it: its own quotes, semicolons and line ends are to stay.
const plan = [
  "Action step;Owner;Status;Due date",
  "Hire a coach;  J.  Ortiz ;Complete;2026-09-01",
  '"Train; then pay";A. Lee;Done;2026-10-01',
  "Rent rooms;A. Lee;Done;2026-11-01",
  "",
].join("\r\n");

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "throughline-csv-"));
});
afterAll(() => rmSync(home, { recursive: true }));

function check(workbook: Workbook) {
  const read = recognize(workbook, { pack: simplePlan, ...notesOf(workbook) });
  return runRules(read, RULES, { today });
}

function safeFixes(workbook: Workbook) {
  const fixes = check(workbook).findings.flatMap(({ ruleId, fixes: own }) =>
    own.map((fix) => ({ ...fix, rule: ruleId })),
  );
  const { together } = mergeFixes(fixes.filter(({ safety }) => safety === "safe"));
  return together.map(({ rule, ...change }) => ({ change, rule }));
}

function isMade({ sheets }: Workbook, { edits }: Change): boolean {
  return edits.every((edit) => {
    const sheet = edit.kind === "set-cell" && sheets.find(({ id }) => id === edit.at.sheet);
    return sheet && contentAt(sheet, edit.at.row, edit.at.col).value === edit.to.value;
  });
}

let count = 0;
function newFile(name: string, content: string | Uint8Array): string {
  count += 1;
  const path = join(home, `${count}-${name}`);
  writeFileSync(path, content);
  return path;
}

describe("a planner puts a .csv file right", () => {
  it("whose log lies beside it, and takes all of it back to the byte", async () => {
    const path = newFile("plan.csv", plan);
    const host = openFile(path);
    const before = await host.read();
    const fixes = safeFixes(before);
    expect(fixes.map(({ rule }) => rule)).toEqual(["plan/no-stray-spaces", "plan/status-on-list"]);
    const { result } = await applyLogged(before, fixes, { apply: host.apply, run: maria });
    expect(result.refused).toEqual([]);
    expect(readFileSync(path, "utf8")).toBe(plan.replace("  J.  Ortiz ", "J. Ortiz").replaceAll("Done", "Complete"));
    expect(readFileSync(besideCsv(path), "utf8")).toContain("Maria Ortiz");

    const after = await host.read();
    expect(safeFixes(after)).toEqual([]);
    const entries = logEntries(after);
    expect(entries).toHaveLength(3);
    const { changes } = undoing(entries, lastRun(entries) ?? 0);
    const undone = await applyLogged(after, changes, { apply: host.apply, run: maria });
    expect(undone.result).toMatchObject({ applied: 3, refused: [] });
    expect(readFileSync(path, "utf8")).toBe(plan);

    const clear = clearing(await host.read(), logSheet());
    expect(clear && (await host.apply([clear])).refused).toEqual([]);
    expect(existsSync(besideCsv(path))).toBe(false);
  });

  it("and takes it back after renaming the file, and what lies beside it along with it", async () => {
    const path = newFile("plan.csv", plan);
    const before = await openFile(path).read();
    await applyLogged(before, safeFixes(before), { apply: openFile(path).apply, run: maria });
    const renamed = path.replace("plan.csv", "Plan for 2026-27.csv");
    renameSync(path, renamed);
    renameSync(besideCsv(path), besideCsv(renamed));

    const host = openFile(renamed);
    const now = await host.read();
    const { changes, lost } = undoing(logEntries(now), 1);
    expect(lost).toEqual([]);
    const { result } = await applyLogged(now, changes, { apply: host.apply, run: maria });
    expect(result).toMatchObject({ applied: 3, refused: [] });
    expect(readFileSync(renamed, "utf8")).toBe(plan);
  });

  it("and sets a finding aside, beside the file", async () => {
    const path = newFile("plan.csv", plan);
    const host = openFile(path);
    const workbook = await host.read();
    const [first] = check(workbook).findings;
    if (!first) throw new Error("There is nothing to set aside.");
    await host.apply([preparing(workbook, notesSheet())].flatMap((change) => change ?? []));
    const note = { key: first.key, rule: first.ruleId, text: "It is so.", place: "plan!A1" };
    // A reason that a spreadsheet might take for a formula.
    const change = settingAside(await host.read(), note, '=HYPERLINK("x"), "said" Ana', maria);
    await host.apply(change ? [change] : []);
    const now = check(await host.read());
    expect(now.setAside.map(({ key }) => key)).toEqual([first.key]);
    expect(notesOf(await host.read()).setAside[0]?.reason).toBe('=HYPERLINK("x"), "said" Ana');
    expect(readFileSync(besideCsv(path), "utf8")).not.toMatch(/(?:^|,)"?=/m);
    expect(readFileSync(path, "utf8")).toBe(plan);
  });

  it("and is told what a colleague changed in between; the log tells nothing of that cell", async () => {
    const path = newFile("plan.csv", plan);
    const host = openFile(path);
    const seen = await host.read();
    const fixes = safeFixes(seen);
    writeFileSync(path, plan.replace("  J.  Ortiz ", "M. Diaz"));
    const { result } = await applyLogged(seen, fixes, { apply: host.apply, run: maria });
    expect(result.refused.map(({ because, index }) => [because, index])).toEqual([["changed", 0]]);
    expect(readFileSync(path, "utf8")).toContain("M. Diaz");
    expect(logEntries(await host.read()).map(({ rule }) => rule)).toEqual([
      "plan/status-on-list",
      "plan/status-on-list",
    ]);
  });
});

const samples = join(import.meta.dirname, "..", "..", "samples");

describe("should the plug be pulled while changes go in", () => {
  it("an .xlsx file is as it was, or has all of them with their log", async () => {
    const bytes = readFileSync(join(samples, "juniper-valley.xlsx"));
    const start = await openFile(newFile("plan.xlsx", bytes)).read();
    const fixes = safeFixes(start);
    expect(fixes.length).toBeGreaterThan(0);
    const seen = new Set<string>();
    for (let calls = 0; ; calls += 1) {
      const path = newFile("plan.xlsx", bytes);
      const { disk, hasDied } = dyingDisk(calls);
      await applyLogged(start, fixes, { apply: openFile(path, { disk }).apply, run: maria }).catch(() => null);
      const now = await openFile(path).read();
      const isLogged = logEntries(now).length;
      const isFixed = fixes.every(({ change }) => isMade(now, change));
      // Between the two, there may be a log that has nothing in it yet.
      expect([isLogged, isFixed]).toEqual(isFixed ? [fixes.length, true] : [0, false]);
      if (!isFixed) expect(now.sheets.slice(0, start.sheets.length)).toEqual(start.sheets);
      seen.add(isFixed ? "after" : "before");
      if (!hasDied()) break;
    }
    expect([...seen].sort()).toEqual(["after", "before"]);
  });

  it("a .csv file is whole, its log never tells less than was changed, and undo takes it back", async () => {
    const fixed = plan.replace("  J.  Ortiz ", "J. Ortiz").replaceAll("Done", "Complete");
    const states = new Set<string>();
    for (let calls = 0; ; calls += 1) {
      const path = newFile("plan.csv", plan);
      const start = await openFile(path).read();
      const { disk, hasDied } = dyingDisk(calls);
      await applyLogged(start, safeFixes(start), { apply: openFile(path, { disk }).apply, run: maria }).catch(
        () => null,
      );
      const content = readFileSync(path, "utf8");
      expect([plan, fixed]).toContain(content);
      const host = openFile(path, { disk: nodeDisk });
      const now = await host.read();
      const entries = logEntries(now);
      if (content === fixed) expect(entries).toHaveLength(3);
      states.add(`${content === fixed ? "changed" : "as it was"}, ${entries.length} logged`);
      const { changes } = undoing(entries, lastRun(entries) ?? 0);
      await applyLogged(now, changes, { apply: host.apply, run: maria });
      expect(readFileSync(path, "utf8")).toBe(plan);
      if (!hasDied()) break;
    }
    expect([...states].sort()).toEqual(["as it was, 0 logged", "as it was, 3 logged", "changed, 3 logged"]);
  });
});
