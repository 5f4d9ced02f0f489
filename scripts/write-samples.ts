import { mkdirSync, writeFileSync } from "node:fs";
import { benchmarks } from "@throughline/shared/templates/packs/benchmarks.ts";
import { resourceMapPack } from "@throughline/shared/templates/packs/resource-map.ts";
import { strongSchoolSystems } from "@throughline/shared/templates/packs/strong-school-systems.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { benchmarksPlanted, benchmarksSample } from "./samples/benchmarks.ts";
import { csvText } from "./samples/csv-text.ts";
import { juniperValley } from "./samples/juniper-valley/index.ts";
import { planted } from "./samples/juniper-valley/planted.ts";
import { messyPlan } from "./samples/messy-plan.ts";
import { plantedPage } from "./samples/print-planted.ts";
import { resourceMapPlanted, resourceMapSample } from "./samples/resource-map.ts";
import { sampleWorkbook } from "./samples/sample-workbook.ts";

const samples = [
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

mkdirSync("samples", { recursive: true });
for (const { file, title, drawn, pack, planted } of samples) {
  writeFileSync(`samples/${file}.xlsx`, await sampleWorkbook(title, drawn, pack));
  writeFileSync(`samples/${file}.planted.md`, plantedPage(title, planted, markdownWorkbook(drawn).sheets));
}
for (const sheet of markdownWorkbook(messyPlan).sheets)
  writeFileSync("samples/juniper-valley-messy.csv", csvText(sheet));
