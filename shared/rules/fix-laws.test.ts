import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { describe, expect, it } from "vitest";
import { notesOf } from "../kept/notes/notes.ts";
import { recognizeAsBest } from "../recognize/kinds/choose-pack.ts";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { strongSchoolSystems } from "../templates/packs/strong-school-systems.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { isRange } from "../workbook/a1.ts";
import { applyChanges } from "../workbook/apply.ts";
import { covers } from "../workbook/cells.ts";
import type { Edit } from "../workbook/edits.ts";
import { mergeFixes } from "../workbook/merge.ts";
import type { CellRange, CellRef, Workbook } from "../workbook/types.ts";
import { RULES } from "./index.ts";
import { runRules } from "./run.ts";
import type { Example, Finding } from "./types.ts";

const today = 46_346;

const samples = join(import.meta.dirname, "..", "..", "samples");
const files = readdirSync(samples)
  .filter((name) => /\.(?:xlsx|csv)$/.test(name))
  .map((name) => [name, readWorkbook(readFileSync(join(samples, name)), { name, inflate: nodeInflate })] as const);
const folder = import.meta.dirname;
const drawn = await Promise.all(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /^[^/]+\/[^/]+\.ts$/.test(name) && !name.endsWith(".test.ts"))
    .map(async (name) => {
      const { examples }: { readonly examples: readonly Example[] } = await import(join(folder, name));
      return examples.map(
        ({ workbook }, index) => [`${name}, example ${index + 1}`, markdownWorkbook(workbook)] as const,
      );
    }),
);

function check(workbook: Workbook) {
  const plan = recognizeAsBest(workbook, [simplePlan, strongSchoolSystems], notesOf(workbook));
  return { plan, findings: runRules(plan, RULES, { today }).findings };
}

/** What a finding is about, wherever it is told: alone, or once for a whole column. */
function places({ at, related }: Finding): readonly (CellRef | CellRange)[] {
  return [at, ...related];
}

function cellsOf(edit: Edit): CellRange[] {
  if (edit.kind === "set-cell") return [{ ...edit.at, rows: 1, cols: 1 }];
  return edit.kind === "set-validation" ? [edit.at] : [];
}

function isAbout(finding: Finding, cell: CellRange): boolean {
  return places(finding).some((place) => (isRange(place) ? covers(place, cell) : covers(cell, place)));
}

describe.each([...files, ...drawn.flat()])("the fixes of %s", (_, workbook) => {
  const { plan, findings } = check(workbook);
  const fixes = findings.flatMap((finding) => finding.fixes.map((fix) => ({ finding, fix })));

  it("when safe, take away what was found and bring nothing new", () => {
    const before = new Set(findings.map(({ key }) => key));
    for (const finding of findings) {
      const { together } = mergeFixes(finding.fixes.filter(({ safety }) => safety === "safe"));
      if (together.length === 0) continue;
      const after = applyChanges(workbook, together);
      expect(after.result.refused).toEqual([]);
      const now = check(after.workbook).findings;
      const same = now.filter(({ ruleId, messageId }) => ruleId === finding.ruleId && messageId === finding.messageId);
      const fixed = together.flatMap(({ edits }) => edits.flatMap(cellsOf));
      expect(same.filter((one) => fixed.some((cell) => isAbout(one, cell))).map(({ key }) => key)).toEqual([]);
      expect(now.map(({ key }) => key).filter((key) => !before.has(key) && !isLeftOver(key, finding))).toEqual([]);
    }
  });

  it("taken back, leave every cell as it was", () => {
    const { together } = mergeFixes(fixes.map(({ fix }) => fix));
    const { workbook: after, result } = applyChanges(workbook, together);
    expect(result.refused).toEqual([]);
    const back = applyChanges(after, result.undo).workbook;
    for (const [index, sheet] of workbook.sheets.entries()) {
      const now = back.sheets[index];
      expect(now?.values).toEqual(sheet.values);
      expect(withoutEmptyEnds(now?.formulas)).toEqual(withoutEmptyEnds(sheet.formulas));
      expect(withoutEmptyEnds(now?.formats)).toEqual(withoutEmptyEnds(sheet.formats));
    }
  });

  it("never touch a cell that inherits its value", () => {
    const touched = new Set(
      fixes.flatMap(({ fix }) => fix.edits.flatMap((edit) => (edit.kind === "set-cell" ? keyOf(edit.at) : []))),
    );
    const inherited = plan.tables.flatMap((table) =>
      table.records.flatMap((record) =>
        table.columns.flatMap(({ field }) =>
          (field ? record.series(field.id) : []).flatMap(({ at, from }) =>
            from && touched.has(keyOf(at)) ? keyOf(at) : [],
          ),
        ),
      ),
    );
    expect(inherited).toEqual([]);
  });

  it("change nothing on a protected sheet", () => {
    const locked = { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, protected: true })) };
    const { result } = applyChanges(
      locked,
      fixes.map(({ fix }) => fix),
    );
    expect(result.applied).toBe(0);
    expect(result.refused.every(({ because }) => because === "protected" || because === "changed")).toBe(true);
  });

  it("say the cell's heading or its neighbor, so that a row put in above is noticed", () => {
    const witnessed = fixes
      .flatMap(({ fix }) => fix.edits)
      .filter((edit) => "witness" in edit && edit.witness.length > 0);
    expect(witnessed).toHaveLength(fixes.flatMap(({ fix }) => fix.edits).length);
  });
});

function keyOf({ sheet, row, col }: CellRef): string {
  return JSON.stringify([sheet, row, col]);
}

/** What is said of a column, or numbered, is said of its next cell once the first is fixed. */
function isLeftOver(key: string, finding: Finding): boolean {
  return key.startsWith(`${finding.ruleId}/`);
}

/** A matrix over cells may be short, or absent: what is not there is null. */
function withoutEmptyEnds(matrix: readonly (readonly (string | null)[])[] = []): string[] {
  return matrix.flatMap((row, r) =>
    row.flatMap((one, c) => (one === null || one === "General" ? [] : `${r} ${c} ${one}`)),
  );
}
