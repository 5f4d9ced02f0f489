import { mkdirSync, writeFileSync } from "node:fs";
import { strongSchoolSystems } from "@throughline/shared/templates/packs/strong-school-systems.ts";
import { juniperValley } from "./samples/juniper-valley/index.ts";
import { sampleWorkbook } from "./samples/sample-workbook.ts";

mkdirSync("samples", { recursive: true });
writeFileSync(
  "samples/juniper-valley.xlsx",
  await sampleWorkbook("Juniper Valley USD: strategic plan 2026-29", juniperValley, strongSchoolSystems),
);
