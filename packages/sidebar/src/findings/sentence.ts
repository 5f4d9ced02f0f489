import { phraseText } from "@throughline/shared/locales/say.ts";
import { messageOf } from "@throughline/shared/rules/message.ts";
import type { Finding, Fix } from "@throughline/shared/rules/types.ts";
import type { Checked } from "../session/types.ts";
import type { Words } from "../words/index.ts";

/** What a finding says to the person. */
export function sentenceOf({ rules }: Checked, finding: Finding, { spoken }: Words): string {
  const rule = rules.get(finding.ruleId);
  return rule ? messageOf(rule, finding, spoken) : finding.ruleId;
}

/** What a fix does, as its button says it. */
export function titleOf({ phrase }: Fix, { spoken }: Words): string {
  return phraseText(phrase, spoken);
}
