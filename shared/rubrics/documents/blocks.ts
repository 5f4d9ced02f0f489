import { exactly, toNumber } from "../exact.ts";
import { plainly } from "../shown.ts";
import type { Criterion, RowScore, Rubric } from "../types.ts";
import type { Block, Column, Text } from "./types.ts";

export function heading(text: Text, level: 2 | 3 = 2): Block {
  return { is: "heading", level, text };
}

export function paragraph(text: Text): Block {
  return { is: "paragraph", text };
}

/** Nothing where there is nothing to list. */
export function list(items: readonly Text[]): readonly Block[] {
  return items.length === 0 ? [] : [{ is: "list", items }];
}

export function words(heading: Text): Column {
  return { heading, holds: "text" };
}

export function figure(heading: Text): Column {
  return { heading, holds: "figure" };
}

/** A row of the rubric with the scores that stand for it; a row scored for several products has several. */
export interface ScoredRow {
  readonly criterion: Criterion;
  readonly score: RowScore;
}

export function scoredRows({ criteria }: Rubric, scores: readonly RowScore[]): readonly ScoredRow[] {
  return criteria.flatMap((criterion) =>
    scores.filter((score) => score.criterion === criterion.key).map((score) => ({ criterion, score })),
  );
}

/** As a number to print; null where the row is unscored. */
export function scoreNumber({ score }: RowScore): number | null {
  return score === null ? null : toNumber(exactly(score));
}

export function scoreText({ score }: RowScore): string {
  return score === null ? "" : plainly(exactly(score));
}

/** What raters wrote, what was adjudicated first, each once. */
export function commentsOn({ given }: RowScore): readonly string[] {
  const settledFirst = [...given].sort(
    (one, other) =>
      Number(other.rater.toLowerCase() === "adjudicated") - Number(one.rater.toLowerCase() === "adjudicated"),
  );
  return [...new Set(settledFirst.map(({ comment }) => comment.trim()).filter((comment) => comment !== ""))];
}
