import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { logEntries } from "@throughline/shared/kept/log/log.ts";
import { undoing } from "@throughline/shared/kept/log/undo.ts";
import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { mergeFixes } from "@throughline/shared/workbook/merge.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openFile } from "@throughline/xlsx-host/src/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const plans = join(import.meta.dirname, "..", "..", "..", "shared", "real", "plans");
const isThere = existsSync(plans);
const files = isThere ? readdirSync(plans).filter((name) => /\.(?:xlsx|csv)$/.test(name)) : [];

let home = "";
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "throughline-real-"));
});
afterAll(() => rmSync(home, { recursive: true }));

const run = { when: 46_346.5, who: "Maria Ortiz" };

function allFixes(workbook: Workbook) {
  const { findings } = runRules(recognizeAsBest(workbook, PACKS), RULES, { today: 46_346 });
  const fixes = findings.flatMap(({ ruleId, fixes: own }) => own.map((fix) => ({ ...fix, rule: ruleId })));
  return mergeFixes(fixes).together.map(({ rule, ...change }) => ({ change, rule }));
}

/** Values, formulas and formats of their sheets. What formulas come to is the spreadsheet's to work out. */
function cellsOf({ sheets }: Workbook): unknown {
  return sheets
    .filter(({ name }) => !isKeptSheet(name))
    .map((sheet) =>
      sheet.values.map((row, r) =>
        row.map((_, c) => {
          const { value, formula, format } = contentAt(sheet, sheet.origin.row + r, sheet.origin.col + c);
          return [formula === null ? value : null, formula, format ?? "General"];
        }),
      ),
    );
}

// Plans that real people wrote lie beside a checkout, where it has them.
describe.skipIf(!isThere)("all that can be put right in a real plan is taken back to the letter", () => {
  it.each(files)("%s", async (name) => {
    const path = join(home, name);
    copyFileSync(join(plans, name), path);
    const host: WorkbookHost = openFile(path);
    const before = await host.read();
    const fixes = allFixes(before);
    const { workbook, result } = await applyLogged(before, fixes, { apply: host.apply, run });
    expect(result.refused.map(({ sentence }) => sentence)).toEqual([]);
    if (fixes.length === 0) {
      expect(readFileSync(path).equals(readFileSync(join(plans, name)))).toBe(true);
      return;
    }
    const entries = logEntries(await host.read());
    expect(entries).toHaveLength(fixes.flatMap(({ change }) => change.edits).length);
    const { changes } = undoing(entries, 1);
    const undone = await applyLogged(workbook, changes, { apply: host.apply, run });
    expect(undone.result.refused.map(({ sentence }) => sentence)).toEqual([]);
    expect(cellsOf(await host.read())).toEqual(cellsOf(before));
  });
});
