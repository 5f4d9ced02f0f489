import { messageOf } from "@throughline/shared/rules/message.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import type { Checked } from "../session/types.ts";

/** What a finding says to the person. */
export function sentenceOf({ rules }: Checked, finding: Finding): string {
  const rule = rules.get(finding.ruleId);
  return rule ? messageOf(rule, finding) : finding.ruleId;
}
