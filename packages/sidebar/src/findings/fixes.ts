import type { Reasoned } from "@throughline/shared/kept/log/log.ts";
import type { Finding, Fix } from "@throughline/shared/rules/types.ts";
import { mergeFixes } from "@throughline/shared/workbook/merge.ts";

/** A finding with what puts it right: at least one fix, all to be made together. */
export interface Fixable {
  readonly finding: Finding;
  readonly fixes: readonly Fix[];
}

/**
 * What is proposed for a finding first, and what else there is to choose from. Safe fixes go together, a cell each; of
 * those that need a person's yes, each is a choice of its own: move the start, or move the end.
 */
export function proposedFor({ fixes }: Finding): { readonly main: readonly Fix[]; readonly others: readonly Fix[] } {
  const safe = fixes.filter(({ safety }) => safety === "safe");
  const main = safe.length > 0 ? mergeFixes(safe).together : fixes.slice(0, 1);
  return { main, others: fixes.filter((fix) => !main.includes(fix) && fix.safety === "review") };
}

export function fixable(findings: readonly Finding[]): readonly Fixable[] {
  return findings.flatMap((finding) => {
    const { main } = proposedFor(finding);
    return main.length === 0 ? [] : [{ finding, fixes: main }];
  });
}

/** What never alters what anyone meant. */
export function safeOnes(findings: readonly Finding[]): readonly Fixable[] {
  return fixable(findings).filter(({ fixes }) => fixes.every(({ safety }) => safety === "safe"));
}

/** Findings that say the same of other places, and what puts each of them right. */
export function alike(finding: Finding, findings: readonly Finding[]): readonly Fixable[] {
  return fixable(findings.filter((one) => one.ruleId === finding.ruleId && one.messageId === finding.messageId));
}

/** How many changes that makes. */
export function changesIn(fixables: readonly Fixable[]): number {
  return fixables.reduce((sum, { fixes }) => sum + fixes.length, 0);
}

export function reasoned(fixables: readonly Fixable[]): readonly Reasoned[] {
  return fixables.flatMap(({ finding, fixes }) => fixes.map((fix) => ({ change: fix, rule: finding.ruleId })));
}
