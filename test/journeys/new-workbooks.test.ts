import { memoryHost } from "@throughline/shared/host/memory.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
import { logEntries } from "@throughline/shared/kept/log/log.ts";
import { undoing } from "@throughline/shared/kept/log/undo.ts";
import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { isKeptSheet } from "@throughline/shared/templates/kept-sheets.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { filledBy } from "@throughline/shared/templates/samples/fill.ts";
import { SAMPLES } from "@throughline/shared/templates/samples/index.ts";
import type { Sample } from "@throughline/shared/templates/samples/sample.ts";
import type { Field } from "@throughline/shared/templates/types.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { civilOf, serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import { mergeFixes } from "@throughline/shared/workbook/merge.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { describe, expect, it } from "vitest";

describe.each(SAMPLES)("a new workbook of $pack.id, filled in and gone around", (sample) => {
  const today = serialOfIso(sample.asOf) ?? 0;
  const run = { when: today + 0.5, who: "Maria Ortiz" };

  function check(workbook: Workbook) {
    const plan = recognizeAsBest(workbook, PACKS);
    return { plan, findings: runRules(plan, RULES, { today }).findings };
  }

  it("gets back each cell that was worn, keeps all others, and is worn again once that is taken back", async () => {
    const host = memoryHost(madeOf(sample));
    const whole = await host.read();
    const worn = wear(whole, check(whole).plan.tables);
    expect(worn.length).toBeGreaterThan(5);
    expect((await host.apply([{ title: "Worn down", edits: worn }])).refused).toEqual([]);
    const before = await host.read();

    const { together } = mergeFixes(
      check(before).findings.flatMap(({ ruleId, fixes }) =>
        fixes.filter(({ safety }) => safety === "safe").map((fix) => ({ ...fix, rule: ruleId })),
      ),
    );
    const fixes = together.map(({ rule, ...change }) => ({ change, rule }));
    const { workbook: after, result } = await applyLogged(before, fixes, { apply: host.apply, run });
    expect(result.refused).toEqual([]);
    expect(worn.filter(({ at, was }) => valueAt(after, at) !== was.value)).toEqual([]);

    await takeBack(host, run);
    expect(theirs(await host.read())).toEqual(theirs(before));
  });
});

async function takeBack(host: WorkbookHost, run: { readonly when: number; readonly who: string }): Promise<void> {
  const now = await host.read();
  const { changes, lost } = undoing(logEntries(now), 1);
  expect(lost).toEqual([]);
  const { result } = await applyLogged(now, changes, { apply: host.apply, run });
  expect(result.refused).toEqual([]);
}

function madeOf(sample: Sample): Workbook {
  const bytes = writeWorkbook(buildWorkbook(sample.pack, { filled: filledBy(sample) }), nodeDeflate);
  return readWorkbook(bytes, { name: "plan.xlsx", inflate: nodeInflate });
}

/** In every third row of each table, a date becomes a text, and names and choices get spaces around them. */
function wear(workbook: Workbook, tables: ReturnType<typeof recognizeAsBest>["tables"]): SetCell[] {
  return tables.flatMap(({ sheet: id, kind, columns, records }) => {
    const sheet = workbook.sheets.find((one) => one.id === id);
    if (!sheet || (kind.base ?? kind.id) === "lists") return [];
    return records
      .filter((_, index) => index % 3 === 1)
      .flatMap(({ row }) =>
        columns.flatMap(({ field, col }): SetCell[] => {
          const at = { sheet: id, row, col };
          const was = contentAt(sheet, row, col);
          const value =
            field === null ? null : field.type === "date" ? dateAsText(was.value) : spacedIn(field, was.value);
          if (value === null || was.formula !== null) return [];
          return [{ kind: "set-cell", at, was, to: { value, formula: null }, witness: [] }];
        }),
      );
  });
}

/** Where spaces keep a word from being found again; in free text nobody minds them. */
function spacedIn({ type }: Field, value: CellValue): string | null {
  const isName = type === "people" || type === "status" || type === "list";
  return isName && typeof value === "string" ? `  ${value} ` : null;
}

function dateAsText(value: CellValue): string | null {
  if (typeof value !== "number") return null;
  const { year, month, day } = civilOf(value);
  // The thirteenth and later can be no month.
  return day > 12 ? `${month}/${day}/${year}` : null;
}

function valueAt({ sheets }: Workbook, { sheet, row, col }: SetCell["at"]): CellValue {
  const found = sheets.find(({ id }) => id === sheet);
  return found ? contentAt(found, row, col).value : null;
}

/** All that is not ours. */
function theirs({ sheets, names }: Workbook) {
  return { sheets: sheets.filter(({ name }) => !isKeptSheet(name)), names };
}
