import type { Plan } from "../../recognize/types.ts";
import type { ScoredPlan } from "../../rubrics/documents/types.ts";
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
  /** Ratings from a file have neither evidence nor date. */
  readonly ratings: readonly (Rating | KeptScore)[];
  readonly check: SignalScope["check"];
  /** Serial day. */
  readonly today: number;
}

export function scoredPlan(plan: Plan, { rubric, round, ratings, check, today }: Scoring): ScoredPlan {
  const kept = ratings.filter(isKept);
  const scores = settled(rubric, ratings);
  const stale = kept.filter((score) => score.state.is === "stale" || freshnessOf(plan, score).is !== "fresh");
  const dates = kept.flatMap(({ date }) => date ?? []);
  return {
    name: plan.workbook.name,
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
    stale: rubric.criteria.map(({ key }) => key).filter((key) => stale.some(({ criterion }) => criterion === key)),
    otherVersion: rubric.criteria
      .map(({ key }) => key)
      .filter((key) => kept.some((score) => score.criterion === key && !isOfVersion(score, rubric))),
    scoredOn: dates.length === 0 ? null : Math.floor(Math.max(...dates)),
  };
}

function isKept(rating: Rating | KeptScore): rating is KeptScore {
  return "evidence" in rating;
}
