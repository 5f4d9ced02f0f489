import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { isCsv, keptBeside } from "@throughline/xlsx-host/src/index.ts";
import { openWorkbook } from "../open-workbook.ts";

/** A workbook with its scores: those of a .csv file lie beside it. */
export async function openScored(file: string): Promise<Workbook> {
  const workbook = await openWorkbook(file);
  const kept = isCsv(file) ? await keptBeside(file) : [];
  return { ...workbook, sheets: [...workbook.sheets, ...kept] };
}
