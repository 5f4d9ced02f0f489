import { SAMPLES as ALL_SAMPLES } from "@throughline/shared/templates/samples/index.ts";
import type { Sample as PackSample } from "@throughline/shared/templates/samples/sample.ts";
import { snapshotOf } from "@throughline/shared/workbook/lay-out.ts";
import { markdownWorkbook } from "@throughline/shared/workbook/markdown-workbook.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { csvText } from "./csv-text.ts";
import { humanWorkbook } from "./human-workbook.ts";
import { messyPlan } from "./messy-plan.ts";
import { plantedPage } from "./print-planted.ts";

export interface Sample extends PackSample {
  /** Name of the file, without its ending. */
  readonly file: string;
}

/** The workbooks of Juniper Valley as of this day. */
export const SAMPLES_TODAY = "2026-11-20";

const files: Readonly<Record<string, string>> = {
  "strong-school-systems": "juniper-valley",
  "resource-map": "juniper-valley-resource-map",
  benchmarks: "juniper-valley-benchmarks",
};

export const SAMPLES: readonly Sample[] = ALL_SAMPLES.flatMap((sample) => {
  const file = files[sample.pack.id];
  return file === undefined ? [] : [{ ...sample, file }];
});

/** Every file of the folder `samples`, by name: the same bytes each time. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const text = new TextEncoder();
  for (const { file, title, drawn, pack, planted } of SAMPLES) {
    const spec = humanWorkbook(title, drawn, pack);
    const sheets = spec.sheets.map((sheet) => snapshotOf(sheet).sheet);
    files.set(`${file}.xlsx`, writeWorkbook(spec, nodeDeflate));
    files.set(`${file}.planted.md`, text.encode(plantedPage(title, planted, sheets)));
  }
  for (const sheet of markdownWorkbook(messyPlan).sheets)
    files.set("juniper-valley-messy.csv", text.encode(csvText(sheet)));
  return files;
}
