import { groupedBy } from "@throughline/shared/reports/grouped-by.ts";
import { docsOf } from "@throughline/shared/rules/message.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import { sheetName } from "../parts/cell-tag.tsx";
import type { Checked } from "../session/types.ts";
import type { Words } from "../words/index.ts";

export type GroupBy = "sheet" | "rule";

export interface FindingGroup {
  readonly id: string;
  /** The sheet's name, or what the rule asks for. */
  readonly name: string;
  readonly findings: readonly Finding[];
}

/** Findings of a sheet in the order of the tabs, or of a rule in the order of the findings. */
export function groupsOf(
  checked: Checked,
  findings: readonly Finding[],
  by: GroupBy,
  words: Words,
): readonly FindingGroup[] {
  const { workbook, rules } = checked;
  if (by === "sheet") {
    const tabs = workbook.sheets.map(({ id }) => id);
    return groupedBy(findings, ({ at }) => at.sheet)
      .sort(([one], [other]) => tabs.indexOf(one) - tabs.indexOf(other))
      .map(([id, group]) => ({ id, name: sheetName(workbook, { sheet: id }), findings: group }));
  }
  return groupedBy(findings, ({ ruleId }) => ruleId).map(([id, group]) => {
    const rule = rules.get(id);
    return { id, name: rule ? docsOf(rule, words.spoken).what : id, findings: group };
  });
}
