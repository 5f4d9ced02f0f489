import { type Draft, type DraftRow, EMPTY_ROW } from "@throughline/shared/kept/scores/draft.ts";
import {
  isOfVersion,
  type KeptScore,
  lastRound,
  scoresIn,
  scoresOfRound as scoresOf,
} from "@throughline/shared/kept/scores/scores.ts";
import { type JustificationSetting, needsReason } from "@throughline/shared/rubrics/justification.ts";
import { rowKey, rowsToScore } from "@throughline/shared/rubrics/rows.ts";
import { nameKey } from "@throughline/shared/rubrics/settle.ts";
import type { Criterion, Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

/** A score to give, as this rater has it: their draft, and what of it is on the sheet. */
export interface OwnRow {
  readonly criterion: Criterion;
  /** Set where the row is scored for each of several products. */
  readonly product: string | null;
  /** Names it in the draft and in addresses. */
  readonly key: string;
  /** From 1. */
  readonly number: number;
  readonly draft: DraftRow;
  /** What they submitted; null before that. */
  readonly kept: KeptScore | null;
  /** What they submitted by another version of the rubric: it counts for nothing. */
  readonly earlier: KeptScore | null;
  /** Scored, and not on the sheet as it is here. */
  readonly isPending: boolean;
  /** Whether a score has to say why, here and with this score. */
  readonly needsWhy: boolean;
}

/** Scores of this round on the sheet, whoever gave them and by whichever version of the rubric. */
export function scoresOfRound(workbook: Workbook, rubric: Rubric, round: string): readonly KeptScore[] {
  return scoresOf(scoresIn(workbook), { rubric, round, plan: workbook.name });
}

/** The round that scores are in now. */
export function roundOf(workbook: Workbook): string {
  return lastRound(scoresIn(workbook));
}

interface Own {
  readonly rubric: Rubric;
  readonly draft: Draft;
  /** All of the round. */
  readonly scores: readonly KeptScore[];
  readonly reasons: JustificationSetting;
}

/** What a rater has written here goes before what they submitted, wherever they did that. */
export function ownRows({ rubric, draft, scores, reasons }: Own): readonly OwnRow[] {
  const own = scores.filter(({ rater }) => nameKey(rater) === nameKey(draft.rater));
  const counted = own.filter((score) => isOfVersion(score, rubric));
  return rowsToScore(rubric, counted).map(({ criterion, product }, at) => {
    const key = rowKey(criterion.key, product);
    const here = (score: KeptScore) => rowKey(score.criterion, score.product) === key;
    const kept = counted.find(here) ?? null;
    const row = draft.rows[key] ?? (kept ? draftOf(kept) : EMPTY_ROW);
    return {
      criterion,
      product,
      key,
      number: at + 1,
      draft: row,
      kept,
      earlier: own.find((score) => here(score) && !counted.includes(score)) ?? null,
      isPending: row.score !== null && (kept === null || differs(row, kept)),
      needsWhy: row.score !== null && needsReason(criterion, row.score, reasons),
    };
  });
}

function draftOf({ score, comment, evidence }: KeptScore): DraftRow {
  return { ...EMPTY_ROW, score, comment, evidence };
}

function differs({ score, comment, evidence }: DraftRow, kept: KeptScore): boolean {
  const cells = (all: DraftRow["evidence"]) => all.map(({ at, mark }) => `${at} ${mark}`).join("\n");
  return score !== kept.score || comment.trim() !== kept.comment.trim() || cells(evidence) !== cells(kept.evidence);
}

/** The draft with one row of it changed. */
export function withRow(draft: Draft, { key, draft: row }: OwnRow, change: Partial<DraftRow>): Draft {
  return { ...draft, rows: { ...draft.rows, [key]: { ...row, ...change } } };
}

export function ratingsOf(rows: readonly OwnRow[], rater: string): readonly Rating[] {
  return rows.map(({ criterion, product, draft }) => {
    return { criterion: criterion.key, product, rater, score: draft.score, comment: draft.comment };
  });
}

export function lacksWhy({ needsWhy, draft }: OwnRow): boolean {
  return needsWhy && draft.comment.trim() === "";
}
