import { isOfKind } from "../recognize/tables-of.ts";
import type { Plan } from "../recognize/types.ts";
import type { Analysis, AnalysisOptions, AnalysisTable } from "./types.ts";

/** The answer of one analysis, or the names of the sheets it would need. */
export type Answer =
  | { readonly analysis: Analysis; readonly tables: readonly AnalysisTable[] }
  | { readonly analysis: Analysis; readonly missing: readonly string[] };

export interface RunRequest {
  /** Serial day. */
  readonly today: number;
  readonly options?: AnalysisOptions;
}

/** Asks one question of a plan. Same plan, same day, same answer. */
export function runAnalysis(analysis: Analysis, plan: Plan, { today, options }: RunRequest): Answer {
  const missing = analysis.needs.filter((kind) => !plan.tables.some((table) => isOfKind(table, kind)));
  if (missing.length > 0) return { analysis, missing: missing.map(({ name }) => name) };
  const tables = analysis.analyze({
    plan,
    today,
    settings: plan.settings,
    options: { ...analysis.options, ...options },
    say: (messageId, values = {}) => ({ messageId, values }),
  });
  return { analysis, tables };
}
