import { ENGLISH, type Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { LOG_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { type Ask, askAtTerminal, yesOrNo } from "../ask.ts";

interface LogAnswer {
  readonly log?: "yes" | "no";
  /** Says yes without being asked. */
  readonly yes?: boolean;
}

/** Whether a log is to be kept: as it was said, else where there is one, else as the person answers. */
export async function wantsLog(
  workbook: Workbook,
  { log, yes }: LogAnswer,
  language: Language = ENGLISH,
): Promise<boolean> {
  if (log !== undefined) return log === "yes";
  if (workbook.sheets.some(({ name }) => name.toLowerCase() === LOG_SHEET.toLowerCase())) return true;
  const ask: Ask | null = yes ? null : askAtTerminal();
  if (!ask) return true;
  const answer = await ask(
    say(language, "Keep a log on a sheet “{sheet}”, so that all of it can be taken back?", { sheet: LOG_SHEET }),
    yesOrNo(language),
  );
  return answer === "yes";
}
