import { LOG_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { type Ask, askAtTerminal } from "../ask.ts";

interface LogAnswer {
  readonly log?: "yes" | "no";
  /** Says yes without being asked. */
  readonly yes?: boolean;
}

/** Whether a log is to be kept: as it was said, else where there is one, else as the person answers. */
export async function wantsLog(workbook: Workbook, { log, yes }: LogAnswer): Promise<boolean> {
  if (log !== undefined) return log === "yes";
  if (workbook.sheets.some(({ name }) => name.toLowerCase() === LOG_SHEET.toLowerCase())) return true;
  const ask: Ask | null = yes ? null : askAtTerminal();
  if (!ask) return true;
  const answer = await ask(`Keep a log on a sheet “${LOG_SHEET}”, so that all of it can be taken back?`, [
    { id: "yes", key: "y", word: "yes" },
    { id: "no", key: "n", word: "no" },
  ]);
  return answer === "yes";
}
