import type { Severity } from "../templates/types.ts";
import type { Workbook } from "../workbook/types.ts";
import type { Finding } from "./types.ts";

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** What blocks sending first; then as a person walks through the workbook: sheet, row, column. */
export function inOrder<F extends Pick<Finding, "severity" | "at">>(findings: readonly F[], workbook: Workbook): F[] {
  const sheetRank = new Map(workbook.sheets.map((sheet, index) => [sheet.id, index]));
  return [...findings].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      (sheetRank.get(a.at.sheet) ?? 0) - (sheetRank.get(b.at.sheet) ?? 0) ||
      a.at.row - b.at.row ||
      a.at.col - b.at.col,
  );
}

export interface FindingGroup {
  /** Id of the sheet or the rule, or the severity. */
  readonly by: string;
  readonly findings: readonly Finding[];
}

/** Findings under one head each, heads in the order in which they first come. */
export function grouped(findings: readonly Finding[], by: "sheet" | "rule" | "severity"): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const head = by === "sheet" ? finding.at.sheet : by === "rule" ? finding.ruleId : finding.severity;
    const group = groups.get(head);
    if (group) group.push(finding);
    else groups.set(head, [finding]);
  }
  return [...groups].map(([head, members]) => ({ by: head, findings: members }));
}
