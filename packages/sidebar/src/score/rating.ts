import { seenBy } from "@throughline/shared/kept/scores/blind.ts";
import type { Draft, DraftRow } from "@throughline/shared/kept/scores/draft.ts";
import type { KeptScore } from "@throughline/shared/kept/scores/scores.ts";
import { exactly, toNumber } from "@throughline/shared/rubrics/exact.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { isAdjudicated, nameKey, settled } from "@throughline/shared/rubrics/settle.ts";
import { contradicts, signalsOf } from "@throughline/shared/rubrics/signals/signals.ts";
import type { CriterionSignals } from "@throughline/shared/rubrics/signals/types.ts";
import { type Freshness, freshnessOf } from "@throughline/shared/rubrics/stale.ts";
import type { Criterion, RowScore, Rubric, Verdict } from "@throughline/shared/rubrics/types.ts";
import { verdictOn } from "@throughline/shared/rubrics/verdict.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { Checked } from "../session/types.ts";
import { type OwnRow, ownRows, ratingsOf, scoresOfRound } from "./own.ts";

/** The rubric that plans are scored with. */
export const RUBRIC: Rubric = planQuality;

/** What one rater has given so far, and what follows from it. */
export interface Rating {
  readonly rubric: Rubric;
  readonly draft: Draft;
  readonly rows: readonly OwnRow[];
  /** Of the others, once this rater has submitted every row; [] until then. */
  readonly others: readonly KeptScore[];
  readonly scores: readonly RowScore[];
  /** What counts for each row: this rater's score or, once the others may be seen, what all of them come to. */
  readonly counted: readonly CountedRow[];
  /** On this rater's scores; with those of the others, once they may be seen. */
  readonly verdict: Verdict;
}

export function ratingOf({ workbook }: Checked, draft: Draft): Rating {
  const rubric = RUBRIC;
  const kept = scoresOfRound(workbook, rubric, draft.round);
  const rows = ownRows(rubric, draft, kept);
  const { others } = roundSeenBy(draft, workbook);
  const scores = settled(rubric, [...ratingsOf(rows, draft.rater), ...others]);
  const counted = rubric.criteria.map((criterion): CountedRow => {
    const exact = scores.find((score) => score.criterion === criterion.key)?.score ?? null;
    return { criterion, score: exact === null ? null : toNumber(exactly(exact)) };
  });
  return { rubric, draft, rows, others, scores, counted, verdict: verdictOn(rubric, scores) };
}

export interface CountedRow {
  readonly criterion: Criterion;
  readonly score: number | null;
}

/** Whether a row that decides by itself is scored below what it needs. */
export function isUnder({ rule }: Rubric, { criterion, score }: CountedRow): boolean {
  return criterion.required && score !== null && score < toNumber(exactly(rule.requiredAtLeast));
}

/** A round as one rater may see it. */
export interface SeenRound {
  /** What they handed in. */
  readonly own: readonly KeptScore[];
  /** Scores of those who have handed in every row, and what was settled; [] until this rater has, too. */
  readonly others: readonly KeptScore[];
  /** How many rows this rater still has to hand in. */
  readonly open: number;
  /** Other raters, with how many rows they still have to hand in. */
  readonly raters: readonly { readonly rater: string; readonly open: number }[];
}

/** Blind until both have handed in: whoever is not done could still be led by what they see. */
export function roundSeenBy({ rater, round }: Draft, workbook: Workbook): SeenRound {
  const kept = scoresOfRound(workbook, RUBRIC, round);
  const { own, others, raters, open } = seenBy(RUBRIC, kept, rater);
  const counted = raters.map((name) => ({ rater: name, open: seenBy(RUBRIC, kept, name).open.length }));
  const done = new Set(counted.filter((one) => one.open === 0).map((one) => nameKey(one.rater)));
  const isSeen = (name: string) => done.has(nameKey(name)) || isAdjudicated(name);
  return { own, others: others.filter((score) => isSeen(score.rater)), open: open.length, raters: counted };
}

/** What the plan says now of each row, beside what the rater gave. */
export interface Shown {
  readonly signals: ReadonlyMap<string, CriterionSignals>;
  /** Submitted scores of this rater that no longer rest on what the plan says. */
  readonly stale: ReadonlyMap<string, Stale>;
}

export interface Stale {
  readonly score: KeptScore;
  /** Serial day: as noted on the sheet, else the day of this check. */
  readonly since: number;
  readonly freshness: Freshness;
}

export function shownFor(checked: Checked, { rubric, rows }: Pick<Rating, "rubric" | "rows">): Shown {
  const { plan, result: check, at } = checked;
  const today = Math.floor(at);
  const signals = signalsOf(rubric, { plan, check, today });
  const stale = rows.flatMap(({ criterion, kept }) => {
    const found = kept && staleOf(checked, kept);
    return found ? [[criterion.key, found] as const] : [];
  });
  return { signals: new Map(signals.map((one) => [one.criterion, one])), stale: new Map(stale) };
}

/** Null for a score that still rests on what the plan says. */
export function staleOf({ plan, at }: Checked, score: KeptScore): Stale | null {
  const freshness = freshnessOf(plan, score);
  const isNoted = score.state.is === "stale";
  if (freshness.is === "fresh" && !isNoted) return null;
  return { score, freshness, since: score.state.is === "stale" ? score.state.since : Math.floor(at) };
}

/** Whether the rater gave something else than what the plan points to. */
export function isAgainst(rubric: Rubric, signals: CriterionSignals | undefined, { score }: DraftRow): boolean {
  return signals !== undefined && score !== null && contradicts(rubric, signals, score);
}
