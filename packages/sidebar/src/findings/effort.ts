import type { Plan } from "@throughline/shared/recognize/types.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import type { FieldType } from "@throughline/shared/templates/types.ts";

/** What a finding asks of a person, from least to most. */
export const EFFORTS = ["click", "choice", "name", "date", "figure", "words", "talk"] as const;
export type Effort = (typeof EFFORTS)[number];

/** By what there is to do: a proposed change is a click; else what belongs into the cell says how long it takes. */
export function effortOf(finding: Finding, plan: Plan): Effort {
  if (finding.fixes.some(({ safety }) => safety === "safe")) return "click";
  if (finding.fixes.length > 0) return "choice";
  // The same in a whole column, or between cells, is not done by filling in one.
  if (finding.more !== undefined || finding.related.length > 0) return "talk";
  const type = typeAt(finding, plan);
  return type === null ? "talk" : byType[type];
}

/** Those that are quickest to put right, first; among equals the order stays. */
export function easiestFirst(findings: readonly Finding[], plan: Plan): readonly Finding[] {
  const rank = new Map(findings.map((finding) => [finding, EFFORTS.indexOf(effortOf(finding, plan))]));
  return [...findings].sort((one, other) => (rank.get(one) ?? 0) - (rank.get(other) ?? 0));
}

/** The first of each rule, then the second of each: three of one kind would hide what else there is to do. */
export function eachRuleFirst(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  const turns = findings.map((finding) => {
    const turn = seen.get(finding.ruleId) ?? 0;
    seen.set(finding.ruleId, turn + 1);
    return { finding, turn };
  });
  return turns.sort((one, other) => one.turn - other.turn).map(({ finding }) => finding);
}

/** Type of the column a finding is in; null where it stands on no cell of a record. */
function typeAt({ at }: Finding, { tables }: Plan): FieldType | null {
  const table = tables.find(
    ({ sheet, dataStart, dataEnd }) =>
      sheet === at.sheet && dataStart !== null && dataEnd !== null && at.row >= dataStart && at.row <= dataEnd,
  );
  return table?.columns.find(({ col }) => col === at.col)?.field?.type ?? null;
}

const byType: Readonly<Record<FieldType, Effort>> = {
  list: "choice",
  status: "choice",
  "yes-no": "choice",
  people: "name",
  date: "date",
  number: "figure",
  percent: "figure",
  money: "figure",
  score: "figure",
  metric: "figure",
  id: "words",
  ref: "words",
  url: "words",
  text: "words",
};
