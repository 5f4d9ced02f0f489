import { ENGLISH, type Language } from "../locales/language.ts";
import { mergeFixes } from "../workbook/merge.ts";
import { messageOf } from "./message.ts";
import type { Finding, Fix, Rule } from "./types.ts";

/** A fix, and what it is for. */
export interface Proposal {
  readonly fix: Fix;
  readonly rule: string;
  /** The finding's sentence. */
  readonly why: string;
  /** The same for findings that say the same of other places. */
  readonly sort: string;
}

/** What can be put right, in the order of the findings. */
export function proposalsIn(
  findings: readonly Finding[],
  rules: readonly Rule[],
  language: Language = ENGLISH,
): Proposal[] {
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]));
  return findings.flatMap((finding) => {
    const rule = ruleById.get(finding.ruleId);
    if (!rule) return [];
    const why = messageOf(rule, finding, language);
    const sort = `${finding.ruleId}/${finding.messageId}`;
    return finding.fixes.map((fix) => ({ fix, rule: finding.ruleId, why, sort }));
  });
}

export interface Merged {
  /** Those that can go in at once. */
  readonly together: readonly Proposal[];
  /** Those that would touch what another one changes: they wait for the next check. */
  readonly waiting: readonly Proposal[];
}

export function merged(proposals: readonly Proposal[]): Merged {
  const byFix = new Map(proposals.map((proposal) => [proposal.fix, proposal]));
  const { together, waiting } = mergeFixes(proposals.map(({ fix }) => fix));
  const of = (fixes: readonly Fix[]) => fixes.flatMap((fix) => byFix.get(fix) ?? []);
  return { together: of(together), waiting: of(waiting) };
}
