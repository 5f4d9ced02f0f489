import type { Plan } from "../../recognize/types.ts";
import { planName } from "../../rubrics/documents/plan-name.ts";
import type { ScoredPlan, StaleRow } from "../../rubrics/documents/types.ts";
import { settled } from "../../rubrics/settle.ts";
import { signalsOf } from "../../rubrics/signals/signals.ts";
import type { SignalScope } from "../../rubrics/signals/types.ts";
import { freshnessOf } from "../../rubrics/stale.ts";
import type { Rating, Rubric } from "../../rubrics/types.ts";
import { verdictOn } from "../../rubrics/verdict.ts";
import { isOfVersion, type KeptScore } from "./scores.ts";

/** What the documents are made from: a plan, and what raters gave it in one round. */
export interface Scoring {
  readonly rubric: Rubric;
  readonly round: string;
  /** Ratings from a file have neither evidence nor date. Scores by other words of the rubric are named, and not counted. */
  readonly ratings: readonly (Rating | KeptScore)[];
  /** The files and cells they stand in. */
  readonly standIn: readonly string[];
  readonly check: SignalScope["check"];
  /** Serial day. */
  readonly today: number;
}

export function scoredPlan(plan: Plan, { rubric, round, ratings, standIn, check, today }: Scoring): ScoredPlan {
  const all = ratings.filter(isKept);
  const kept = all.filter((score) => isOfVersion(score, rubric));
  const scores = settled(rubric, [...ratings.filter((rating) => !isKept(rating)), ...kept]);
  const dates = kept.flatMap(({ date }) => date ?? []);
  return {
    name: planName(plan.workbook),
    workbook: plan.workbook,
    rubric,
    round,
    scores,
    verdict: verdictOn(rubric, scores),
    signals: signalsOf(rubric, { plan, check, today }),
    cited: Object.fromEntries(
      rubric.criteria.map(({ key }) => {
        const own = kept.filter(({ criterion }) => criterion === key);
        return [key, [...new Set(own.flatMap(({ evidence }) => evidence.map(({ at }) => at)))]];
      }),
    ),
    stale: staleRows(plan, rubric, kept),
    otherVersion: rubric.criteria
      .map(({ key }) => key)
      .filter((key) => all.some((score) => score.criterion === key && !isOfVersion(score, rubric))),
    scoredOn: dates.length === 0 ? null : Math.floor(Math.max(...dates)),
    standIn,
  };
}

/** In the order of the rubric, each row once, whoever's score it is. */
function staleRows(plan: Plan, { criteria }: Rubric, kept: readonly KeptScore[]): readonly StaleRow[] {
  return criteria.flatMap(({ key }) => {
    const own = kept.filter(({ criterion }) => criterion === key);
    const seen = own.map((score) => ({ score, freshness: freshnessOf(plan, score) }));
    const stale = seen.filter(({ score, freshness }) => score.state.is === "stale" || freshness.is !== "fresh");
    if (stale.length === 0) return [];
    const noted = stale.flatMap(({ score: { state } }) => (state.is === "stale" ? state.since : []));
    const cells = stale.flatMap(({ score, freshness }) =>
      score.evidence.flatMap(({ at }, index) => {
        const now = freshness.cited[index]?.is;
        return now === "changed" || now === "gone" ? at : [];
      }),
    );
    return [{ criterion: key, since: noted.length === 0 ? null : Math.min(...noted), cells: [...new Set(cells)] }];
  });
}

function isKept(rating: Rating | KeptScore): rating is KeptScore {
  return "evidence" in rating;
}
