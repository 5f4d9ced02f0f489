import type { Reasoned } from "@throughline/shared/kept/log.ts";
import type { Finding, Fix } from "@throughline/shared/rules/types.ts";

/** A finding with the fix that is proposed for it first. */
export interface Fixable {
  readonly finding: Finding;
  readonly fix: Fix;
}

export function fixable(findings: readonly Finding[]): readonly Fixable[] {
  return findings.flatMap((finding) => {
    const [fix] = finding.fixes;
    return fix ? [{ finding, fix }] : [];
  });
}

/** What never alters what anyone meant. */
export function safeOnes(findings: readonly Finding[]): readonly Fixable[] {
  return fixable(findings).filter(({ fix }) => fix.safety === "safe");
}

/** Findings that say the same of other places, and what puts each of them right. */
export function alike(finding: Finding, findings: readonly Finding[]): readonly Fixable[] {
  return fixable(findings).filter(
    ({ finding: one }) => one.ruleId === finding.ruleId && one.messageId === finding.messageId,
  );
}

export function reasoned(fixes: readonly Fixable[]): readonly Reasoned[] {
  return fixes.map(({ finding, fix }) => ({ change: fix, rule: finding.ruleId }));
}
