import type { Plan } from "../../recognize/types.ts";
import { type Freshness, freshnessOf } from "../../rubrics/stale.ts";
import type { KeptScore, ScoreState } from "./scores.ts";

/** A score whose state should be another, as `setScoreStates` takes it. */
export interface StateToSet {
  readonly score: KeptScore;
  readonly state: ScoreState;
  readonly why: string;
}

/** Submitted scores that no longer rest on what the plan says, to be marked as stale since today, a serial day. */
export function newlyStale(plan: Plan, scores: readonly KeptScore[], today: number): readonly StateToSet[] {
  return scores.flatMap((score) => {
    const { is } = freshnessOf(plan, score);
    if (is === "fresh" || score.state.is !== "submitted") return [];
    return [{ score, state: { is: "stale" as const, since: today }, why: WHY[is] }];
  });
}

// For the log, beside who gave the score and for which row.
const WHY: Readonly<Record<Exclude<Freshness["is"], "fresh">, string>> = {
  "cited-changed": "A cited cell has changed.",
  "product-changed": "The plan has changed there.",
};
