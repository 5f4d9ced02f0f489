import { benchmarks } from "@throughline/shared/templates/packs/benchmarks.ts";
import { resourceMapPack } from "@throughline/shared/templates/packs/resource-map.ts";
import { strongSchoolSystems } from "@throughline/shared/templates/packs/strong-school-systems.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { benchmarksPlanted, benchmarksSample } from "./benchmarks.ts";
import { csvText } from "./csv-text.ts";
import { juniperValley } from "./juniper-valley/index.ts";
import { planted } from "./juniper-valley/planted.ts";
import { messyPlan } from "./messy-plan.ts";
import type { Planted } from "./planted.ts";
import { plantedPage } from "./print-planted.ts";
import { resourceMapPlanted, resourceMapSample } from "./resource-map.ts";
import { sampleWorkbook } from "./sample-workbook.ts";

export interface Sample {
  /** Name of the file, without its ending. */
  readonly file: string;
  readonly title: string;
  /** The sheets, drawn as Markdown. */
  readonly drawn: string;
  readonly pack: Pack;
  readonly planted: readonly Planted[];
}

/** The workbooks of Juniper Valley as of this day. */
export const SAMPLES_TODAY = "2026-11-20";

export const SAMPLES: readonly Sample[] = [
  { file: "juniper-valley", title: "Juniper Valley's plan", drawn: juniperValley, pack: strongSchoolSystems, planted },
  {
    file: "juniper-valley-resource-map",
    title: "Juniper Valley's resource map",
    drawn: resourceMapSample,
    pack: resourceMapPack,
    planted: resourceMapPlanted,
  },
  {
    file: "juniper-valley-benchmarks",
    title: "Juniper Valley's benchmarks",
    drawn: benchmarksSample,
    pack: benchmarks,
    planted: benchmarksPlanted,
  },
];

/** Every file of the folder `samples`, by name: the same bytes each time. */
export async function sampleFiles(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  const text = new TextEncoder();
  for (const { file, title, drawn, pack, planted } of SAMPLES) {
    files.set(`${file}.xlsx`, await sampleWorkbook(title, drawn, pack));
    files.set(`${file}.planted.md`, text.encode(plantedPage(title, planted, markdownWorkbook(drawn).sheets)));
  }
  for (const sheet of markdownWorkbook(messyPlan).sheets)
    files.set("juniper-valley-messy.csv", text.encode(csvText(sheet)));
  return files;
}
