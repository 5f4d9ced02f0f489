import { planOf } from "@throughline/shared/kept/plan-of.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { isCsv, keptBeside } from "@throughline/xlsx-host/src/index.ts";
import { openWorkbook } from "./open-workbook.ts";

/** Reads a file and recognizes what is in it. A pack of null leaves the choice to what the sheets look like. */
export async function readPlan(file: string, pack: Pack | null): Promise<Plan> {
  const workbook = await openWorkbook(file);
  const kept = isCsv(file) ? await keptBeside(file) : [];
  return planOf({ ...workbook, sheets: [...workbook.sheets, ...kept] }, pack);
}
