import { type Draft, type DraftRow, EMPTY_ROW } from "@throughline/shared/kept/scores/draft.ts";
import { type KeptScore, lastRound, scoresFor, scoresIn } from "@throughline/shared/kept/scores/scores.ts";
import { nameKey } from "@throughline/shared/rubrics/settle.ts";
import type { Criterion, Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

/** A row of the rubric as this rater has it: their draft, and what of it is on the sheet. */
export interface OwnRow {
  readonly criterion: Criterion;
  /** From 1. */
  readonly number: number;
  readonly draft: DraftRow;
  /** What they submitted; null before that. */
  readonly kept: KeptScore | null;
  /** Scored, and not on the sheet as it is here. */
  readonly isPending: boolean;
}

/** Scores of this round on the sheet, whoever gave them. */
export function scoresOfRound(workbook: Workbook, rubric: Rubric, round: string): readonly KeptScore[] {
  return scoresFor(scoresIn(workbook), { rubric, round, plan: workbook.name });
}

/** The round that scores are in now. */
export function roundOf(workbook: Workbook): string {
  return lastRound(scoresIn(workbook));
}

/** What a rater has written here goes before what they submitted, wherever they did that. */
export function ownRows(rubric: Rubric, draft: Draft, scores: readonly KeptScore[]): readonly OwnRow[] {
  return rubric.criteria.map((criterion, at) => {
    const kept = scores.find((score) => {
      return score.criterion === criterion.key && nameKey(score.rater) === nameKey(draft.rater);
    });
    const row = draft.rows[criterion.key] ?? (kept ? draftOf(kept) : EMPTY_ROW);
    return {
      criterion,
      number: at + 1,
      draft: row,
      kept: kept ?? null,
      isPending: row.score !== null && (kept === undefined || differs(row, kept)),
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
export function withRow(draft: Draft, { criterion, draft: row }: OwnRow, change: Partial<DraftRow>): Draft {
  return { ...draft, rows: { ...draft.rows, [criterion.key]: { ...row, ...change } } };
}

export function ratingsOf(rows: readonly OwnRow[], rater: string): readonly Rating[] {
  return rows.map(({ criterion, draft }) => {
    return { criterion: criterion.key, product: null, rater, score: draft.score, comment: draft.comment };
  });
}

/** A score at either end of the scale has to say why, and so does one that decides by itself. */
export function needsWhy({ criterion, draft: { score } }: OwnRow): boolean {
  const scores = criterion.levels.map((level) => level.score);
  const isEnd = score === Math.min(...scores) || score === Math.max(...scores);
  return score !== null && (criterion.required || isEnd);
}

export function lacksWhy(row: OwnRow): boolean {
  return needsWhy(row) && row.draft.comment.trim() === "";
}
