import { planInSteps } from "@throughline/shared/kept/plan-of.ts";
import type { Steps } from "@throughline/shared/recognize/steps.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRulesInSteps } from "@throughline/shared/rules/run.ts";
import type { CheckResult, Rule } from "@throughline/shared/rules/types.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

export { applyLogged } from "@throughline/shared/kept/log/apply-logged.ts";
export { logEntries, nextRun } from "@throughline/shared/kept/log/log.ts";
export { lastRun, undoing } from "@throughline/shared/kept/log/undo.ts";
export { isLogged } from "@throughline/shared/kept/log/written-edit.ts";
export { settingAside, takingUpAgain } from "@throughline/shared/kept/notes/notes.ts";
export { notesSheet } from "@throughline/shared/kept/notes/notes-sheet.ts";
export { preparing } from "@throughline/shared/kept/prepare.ts";
export { draftKey, readDraft, writeDraft } from "@throughline/shared/kept/scores/draft.ts";
export { scoresTable } from "@throughline/shared/kept/scores/scores.ts";
export { setScoreStates, submitScores } from "@throughline/shared/kept/scores/submit-scores.ts";
export { withApplied } from "@throughline/shared/workbook/apply.ts";
export { mergeFixes } from "@throughline/shared/workbook/merge.ts";

/*
 * What checks and changes a workbook. The screen is there before it: this is loaded while the workbook is read, by
 * itself where the host can load pieces.
 */

/** `today` is a serial day. */
export function* checkInSteps(
  workbook: Workbook,
  today: number,
): Steps<{ readonly plan: Plan; readonly result: CheckResult }> {
  const plan = yield* planInSteps(workbook, null);
  return { plan, result: yield* runRulesInSteps(plan, RULES, { today }) };
}

export const rules: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));
