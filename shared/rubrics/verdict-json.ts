import { rowKey } from "./rows.ts";
import { settled } from "./settle.ts";
import type { Rating, Rubric, Verdict } from "./types.ts";
import { verdictOn } from "./verdict.ts";

/** The verdict as other programs read it. */
export interface VerdictJson {
  readonly rubric: string;
  readonly version: number;
  readonly verdict: Verdict["outcome"];
  /** `sum` and `rows` are weighted and in the scale's own units. */
  readonly average: { readonly sum: number; readonly rows: number; readonly shown: string | null };
  readonly required: { readonly met: number; readonly of: number; readonly missed: readonly string[] };
  /** A row for one of several products is its key and the product's number: "clarity/7". */
  readonly unscored: readonly string[];
  readonly flips: readonly { readonly criterion: string; readonly from: number; readonly to: number }[];
}

export function verdictJson(rubric: Rubric, ratings: readonly Rating[]): VerdictJson {
  const { outcome, average, required, unscored, flips } = verdictOn(rubric, settled(rubric, ratings));
  return {
    rubric: rubric.id,
    version: rubric.version,
    verdict: outcome,
    average: { sum: average.sum, rows: average.rows, shown: average.shown },
    required: { met: required.met, of: required.of, missed: required.missed.map(({ criterion }) => criterion) },
    unscored: unscored.map(({ criterion, product }) => rowKey(criterion, product)),
    flips: flips.map(({ criterion, product, from, to }) => ({ criterion: rowKey(criterion, product), from, to })),
  };
}
