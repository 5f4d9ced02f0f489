import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { filledBy } from "@throughline/shared/templates/samples/fill.ts";
import { SAMPLES as PACK_SAMPLES } from "@throughline/shared/templates/samples/index.ts";
import type { Sample } from "@throughline/shared/templates/samples/sample.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { SAMPLES, sampleFiles } from "../scripts/samples/index.ts";
import { placeOf } from "../scripts/samples/print-planted.ts";

const folder = join(import.meta.dirname, "..", "samples");

describe("the folder of samples", () => {
  it("holds what its sources say; `npm run sample` writes it anew", () => {
    const files = sampleFiles();
    expect(readdirSync(folder).toSorted()).toEqual([...files.keys()].toSorted());
    for (const [name, bytes] of files)
      expect(unpacked(readFileSync(join(folder, name))), name).toEqual(unpacked(bytes));
  });
});

it("every pack has a sample", () => {
  expect(PACK_SAMPLES.map(({ pack }) => pack.id)).toEqual(PACKS.map(({ id }) => id));
});

describe.each(SAMPLES)("the workbook $file, as people made it", (sample) => {
  const checked = check(readFileSync(join(folder, `${sample.file}.xlsx`)), sample);
  const { plan } = checked;

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

  showsOnlyWhatWasPlanted(sample, checked);
});

describe.each(PACK_SAMPLES)("a new workbook of $pack.id, filled in by the sample", (sample) => {
  const { pack, district, year } = sample;
  const checked = check(
    writeWorkbook(buildWorkbook(pack, { district, year, filled: filledBy(sample) }), nodeDeflate),
    sample,
  );

  it("is known by its stamps", () => {
    expect(checked.plan.pack.id).toBe(pack.id);
    expect(checked.plan.tables.map(({ sheet, kind }) => [sheet, kind.id])).toEqual(
      pack.sheets.map(({ name, kind }) => [name, kind.id]),
    );
    for (const { columns } of checked.plan.tables) {
      expect(columns.filter(({ how }) => how !== "stamped").map(({ heading }) => heading)).toEqual([]);
    }
  });

  showsOnlyWhatWasPlanted(sample, checked);
});

/** The files in a workbook as text: how they are compressed differs from one computer to the next. */
function unpacked(bytes: Uint8Array): Readonly<Record<string, string>> {
  const text = new TextDecoder();
  if (bytes[0] !== 0x50) return { text: text.decode(bytes) };
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, text.decode(part)]));
}

interface Checked {
  readonly sheets: readonly SheetSnapshot[];
  /** Blocking ones and those worth a look, as "rule Sheet!A1"; what is merely good to know may be true of any plan. */
  readonly shown: readonly string[];
}

function showsOnlyWhatWasPlanted({ planted }: Sample, { sheets, shown }: Checked) {
  const known = planted.flatMap((one) => {
    const isIn = sheets.find(({ name }) => name === one.sheet);
    if (one.rule === undefined || !isIn) return [];
    const at = placeOf(one, sheets);
    return [{ what: one.what, of: `${one.rule} ${one.sheet}!`, cell: at === null ? null : cellName(at) }];
  });

  it.each(known)("shows “$what” where it is", ({ of, cell }) => {
    if (cell === null) expect(shown.filter((finding) => finding.startsWith(of))).toHaveLength(1);
    else expect(shown).toContain(of + cell);
  });

  it("shows nothing else", () => {
    const places = known.map(({ of, cell }) => of + (cell ?? ""));
    expect(
      shown.filter(
        (finding) => !places.some((place) => finding === place || (place.endsWith("!") && finding.startsWith(place))),
      ),
    ).toEqual([]);
  });
}

function check(bytes: Uint8Array, { asOf }: Sample) {
  const workbook = readWorkbook(bytes, { name: "plan.xlsx", inflate: nodeInflate });
  const plan = recognizeAsBest(workbook, PACKS);
  const { findings } = runRules(plan, RULES, { today: serialOfIso(asOf) ?? 0 });
  const shown = findings
    .filter(({ severity }) => severity !== "info")
    .map(({ ruleId, at }) => `${ruleId} ${at.sheet}!${cellName(at)}`);
  return { plan, sheets: workbook.sheets, shown };
}
