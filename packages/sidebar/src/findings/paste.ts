import type { Finding } from "@throughline/shared/rules/types.ts";
import type { Checked } from "../session/types.ts";

/** Rules that tell of what a paste leaves behind, and the word for each. */
export const PASTE_RULES = {
  "plan/no-lost-drop-down": "dropDowns",
  "plan/no-pasted-formula": "formulas",
  "plan/numbers-are-numbers": "numbers",
  "plan/dates-are-dates": "dates",
  "plan/no-stray-spaces": "spaces",
  "plan/no-formula-to-file": "links",
  "plan/no-duplicate-rows": "copies",
} as const;

/** What such rules found that was not there at the check before. [] for the first check, or another workbook. */
export function brought(before: Checked | null, now: Checked): readonly Finding[] {
  if (!before || before.workbook.name !== now.workbook.name) return [];
  const then = new Set([...before.result.findings, ...before.result.setAside].map(({ key }) => key));
  return now.result.findings.filter(({ key, ruleId }) => Object.hasOwn(PASTE_RULES, ruleId) && !then.has(key));
}
