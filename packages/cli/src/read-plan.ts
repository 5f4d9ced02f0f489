import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { simplePlan } from "@throughline/shared/templates/packs/simple-plan.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { openWorkbook } from "./open-workbook.ts";

/** Reads a file and recognizes what is in it. A pack of null leaves the choice to what the sheets look like. */
export async function readPlan(file: string, pack: Pack | null): Promise<Plan> {
  const workbook = await openWorkbook(file);
  return recognize(workbook, { pack: pack ?? simplePlan });
}
