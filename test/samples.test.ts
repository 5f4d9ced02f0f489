import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { describe, expect, it } from "vitest";
import { SAMPLES, SAMPLES_TODAY, type Sample, sampleFiles } from "../scripts/samples/index.ts";
import { placeOf } from "../scripts/samples/print-planted.ts";

const folder = join(import.meta.dirname, "..", "samples");
const today = serialOfIso(SAMPLES_TODAY) ?? 0;

describe("the folder of samples", () => {
  it("holds what its sources say; `npm run sample` writes it anew", async () => {
    const files = await sampleFiles();
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted());
    for (const [name, bytes] of files) expect(readFileSync(join(folder, name)).equals(bytes), name).toBe(true);
  });
});

describe.each(SAMPLES)("the workbook $file", (sample) => {
  const { plan, findings } = checked(sample);
  const shown = findings.map(({ ruleId, at }) => `${ruleId} ${at.sheet}!${cellName(at)}`);

  it("has each of its pack's sheets read as the kind it is", () => {
    const kinds = new Map(plan.tables.map(({ sheet, kind }) => [sheet, kind.id]));
    for (const { name, kind } of sample.pack.sheets) expect(kinds.get(name), name).toBe(kind.id);
  });

  it("reads each heading as the field that our templates write it for", () => {
    const ours = new Map(sample.pack.sheets.map(({ name, kind }) => [name, Object.values(kind.fields)]));
    for (const { sheet, columns } of plan.tables) {
      for (const { heading, field } of columns) {
        const meant = ours.get(sheet)?.find((one) => one.heading === heading);
        if (meant) expect(field?.id, `${sheet}, ${heading}`).toBe(meant.id);
        else expect(field, `${sheet}, ${heading}`).not.toBeNull();
      }
    }
  });

  it.each(sample.planted.filter(({ rule }) => rule !== undefined))("shows “$what” where it is", (one) => {
    const at = placeOf(one, plan.workbook.sheets);
    const place = `${one.rule} ${one.sheet}!`;
    if (at === null) expect(shown.filter((finding) => finding.startsWith(place))).toHaveLength(1);
    else expect(shown).toContain(`${place}${cellName(at)}`);
  });
});

function checked({ file, pack }: Sample) {
  const workbook = readWorkbook(readFileSync(join(folder, `${file}.xlsx`)), {
    name: `${file}.xlsx`,
    inflate: nodeInflate,
  });
  const plan = recognize(workbook, { pack });
  return { plan, findings: runRules(plan, RULES, { today }).findings };
}
