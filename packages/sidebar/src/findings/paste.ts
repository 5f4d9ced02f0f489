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

/** What edits brought of that sort. */
export function pasted({ result }: Checked, brought: ReadonlySet<string>): readonly Finding[] {
  return result.findings.filter(({ key, ruleId }) => brought.has(key) && Object.hasOwn(PASTE_RULES, ruleId));
}
