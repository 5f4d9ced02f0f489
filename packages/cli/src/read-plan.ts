import { recognizeAsBest } from "@throughline/shared/recognize/choose-pack.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { openWorkbook } from "./open-workbook.ts";

/** Reads a file and recognizes what is in it. A pack of null leaves the choice to what the sheets look like. */
export async function readPlan(file: string, pack: Pack | null): Promise<Plan> {
  const workbook = await openWorkbook(file);
  return pack ? recognize(workbook, { pack }) : recognizeAsBest(workbook, PACKS);
}
