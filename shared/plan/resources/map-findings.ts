import { amountIn } from "../../recognize/amounts.ts";
import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { mapAnalysis } from "../../templates/kinds/map-analysis.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { type Reference, referencesIn } from "../references/references.ts";
import { choiceOf } from "./framework.ts";

/** A row of the map analysis. */
export interface MapFinding {
  readonly record: RecognizedRecord<typeof mapAnalysis>;
  readonly name: string;
  readonly arena: string | null;
  readonly continuum: string | null;
  /** "Gap", "Priority need" …; null where the row says none of the list. */
  readonly finding: string | null;
  readonly answer: string | null;
  readonly recommendation: string | null;
  readonly severity: number | null;
  readonly feasibility: number | null;
  readonly freed: number | null;
  readonly needed: number | null;
}

export const mapFindingsOf = once((plan: Plan): readonly MapFinding[] =>
  tablesOf(plan, mapAnalysis)
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { cells } = record;
      const name = textOf(cells.title);
      if (name === "") return [];
      return {
        record,
        name,
        arena: choiceOf(plan, "arenas", cells.arena),
        continuum: choiceOf(plan, "continuum", cells.continuum),
        finding: choiceOf(plan, "map-findings", cells.finding),
        answer: choiceOf(plan, "map-answers", cells.answer),
        recommendation: choiceOf(plan, "recommendations", cells.recommendation),
        severity: cells.severity.value,
        feasibility: cells.feasibility.value,
        freed: amountIn(cells.freed),
        needed: amountIn(cells.needed),
      };
    }),
);

/** The rows of the map that a finding is about, by id or name. */
export const referToResources = once((plan: Plan) => {
  const rows = tablesOf(plan, resourceMap).flatMap(({ records }) =>
    records.map((record) => ({
      record,
      names: [textOf(record.cells.id), textOf(record.cells.title)].filter((name) => name !== ""),
    })),
  );
  const refer = referencesIn(rows);
  return ({ record }: MapFinding): readonly Reference<(typeof rows)[number]>[] => refer(textOf(record.cells.resources));
});

/** Whether the team says something is missing here: a gap, a need that comes first, or “No, and wanted”. */
export function isWanted({ finding, answer }: MapFinding): boolean {
  return finding === "Gap" || finding === "Priority need" || answer === "No, and wanted";
}

/** Whether there is something and it is not enough. */
export function isWeak({ answer }: MapFinding): boolean {
  return answer === "Yes, but more is needed";
}
