import { keptSettings } from "@throughline/shared/kept/notes/settings.ts";
import { rubricsHere } from "@throughline/shared/kept/rubrics/rubrics-here.ts";
import { seenBy } from "@throughline/shared/kept/scores/blind.ts";
import type { Draft, DraftRow } from "@throughline/shared/kept/scores/draft.ts";
import { isOfVersion, type KeptScore } from "@throughline/shared/kept/scores/scores.ts";
import { once } from "@throughline/shared/recognize/once.ts";
import { exactly, toNumber } from "@throughline/shared/rubrics/exact.ts";
import { rowKey } from "@throughline/shared/rubrics/rows.ts";
import { isAdjudicated, nameKey, settled } from "@throughline/shared/rubrics/settle.ts";
import { contradicts, signalsOf } from "@throughline/shared/rubrics/signals/signals.ts";
import type { CriterionSignals } from "@throughline/shared/rubrics/signals/types.ts";
import { type Freshness, freshnessOf } from "@throughline/shared/rubrics/stale.ts";
import type { Criterion, RowScore, Rubric, Verdict } from "@throughline/shared/rubrics/types.ts";
import { verdictOn } from "@throughline/shared/rubrics/verdict.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { Checked } from "../session/types.ts";
import { type OwnRow, ownRows, ratingsOf, scoresOfRound } from "./own.ts";

/** The rubrics of the workbook, and the one that it is scored by. */
export const rubricsOf = once(({ workbook }) => rubricsHere(workbook));

/** What one rater has given so far, and what follows from it. */
export interface Rating {
  readonly rubric: Rubric;
  readonly draft: Draft;
  readonly rows: readonly OwnRow[];
  /** Of the others, once this rater has submitted every row; [] until then. */
  readonly others: readonly KeptScore[];
  /** Scores of the round by another version of the rubric: they count for nothing. */
  readonly otherWords: readonly KeptScore[];
  readonly scores: readonly RowScore[];
  /** What counts for each row: this rater's score or, once the others may be seen, what all of them come to. */
  readonly counted: readonly CountedRow[];
  /** On this rater's scores; with those of the others, once they may be seen. */
  readonly verdict: Verdict;
}

/** Null where the draft is not by the rubric that the workbook is scored by now. */
export function ratingOf({ workbook, plan }: Checked, draft: Draft): Rating | null {
  const { used } = rubricsOf(plan);
  if (used.is !== "ready" || used.rubric.id !== draft.rubric) return null;
  const { rubric } = used;
  const { reasons } = keptSettings(workbook);
  const kept = scoresOfRound(workbook, rubric, draft.round);
  const rows = ownRows({ rubric, draft, scores: kept, reasons });
  const otherWords = kept.filter((score) => !isOfVersion(score, rubric));
  const { others } = roundSeenBy(draft, workbook, rubric);
  const scores = settled(rubric, [...ratingsOf(rows, draft.rater), ...others]);
  const counted = rubric.criteria.flatMap((criterion) =>
    scores.filter((score) => score.criterion === criterion.key).map((score) => countedRow(criterion, score)),
  );
  return { rubric, draft, rows, others, otherWords, scores, counted, verdict: verdictOn(rubric, scores) };
}

/** Whether it was begun by an earlier version of the rubric, whose words were others. */
export function isOld({ draft, rubric }: Pick<Rating, "draft" | "rubric">): boolean {
  return draft.version !== rubric.version;
}

export interface CountedRow {
  readonly criterion: Criterion;
  readonly product: string | null;
  readonly key: string;
  readonly score: number | null;
}

function countedRow(criterion: Criterion, { product, score }: RowScore): CountedRow {
  const key = rowKey(criterion.key, product);
  return { criterion, product, key, score: score === null ? null : toNumber(exactly(score)) };
}

/** Whether a row that decides by itself is scored below what it needs. */
export function isUnder({ rule }: Rubric, { criterion, score }: Pick<CountedRow, "criterion" | "score">): boolean {
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

/** Whoever puts scores together without giving any: they have no name among the raters, and nothing to hand in. */
export function isLead({ rater }: Pick<Draft, "rater">): boolean {
  return nameKey(rater) === "";
}

/** Blind until both have handed in: whoever is not done could still be led by what they see. */
export function roundSeenBy({ rater, round }: Draft, workbook: Workbook, rubric: Rubric): SeenRound {
  const kept = scoresOfRound(workbook, rubric, round).filter((score) => isOfVersion(score, rubric));
  const { own, others, raters, open } = seenBy(rubric, kept, rater);
  const counted = raters.map((name) => ({ rater: name, open: seenBy(rubric, kept, name).open.length }));
  const done = new Set(counted.filter((one) => one.open === 0).map((one) => nameKey(one.rater)));
  const isSeen = (name: string) => done.has(nameKey(name)) || isAdjudicated(name);
  if (isLead({ rater }))
    return { own: [], others: kept.filter((score) => isSeen(score.rater)), open: 0, raters: counted };
  return { own, others: others.filter((score) => isSeen(score.rater)), open: open.length, raters: counted };
}

/** What the plan says now of each row, beside what the rater gave. */
export interface Shown {
  /** By criterion. */
  readonly signals: ReadonlyMap<string, CriterionSignals>;
  /** By row: submitted scores of this rater that no longer rest on what the plan says. */
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
  const stale = rows.flatMap(({ key, kept }) => {
    const found = kept && staleOf(checked, kept);
    return found ? [[key, found] as const] : [];
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
