import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { exactly, toNumber } from "../exact.ts";
import { isAdjudicated, nameKey } from "../settle.ts";
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
export function commentsOn({ given }: Pick<RowScore, "given">): readonly string[] {
  const settledFirst = [...given].sort(
    (one, other) => Number(isAdjudicated(other.rater)) - Number(isAdjudicated(one.rater)),
  );
  return [...new Set(settledFirst.map(({ comment }) => comment.trim()).filter((comment) => comment !== ""))];
}

/** What those wrote who gave the score that stands; what all of them wrote where none of these wrote anything. */
export function commentsBehind(row: RowScore): readonly string[] {
  const standing = scoreNumber(row);
  const own = commentsOn({ given: row.given.filter(({ score }) => score === standing) });
  return own.length > 0 ? own : commentsOn(row);
}

/** "Targets", "Norms": rows of the rubric by their keys. */
export function namesOf({ criteria }: Rubric, keys: readonly string[]): readonly string[] {
  return keys.map((key) => criteria.find((criterion) => criterion.key === key)?.name ?? key);
}

/** The names of those who scored, as they wrote them, each once. */
export function ratersOf(scores: readonly RowScore[]): readonly string[] {
  const raters = scores.flatMap(({ given }) => given.map(({ rater }) => rater.trim()));
  const named = raters.filter((rater) => rater !== "" && !isAdjudicated(rater));
  return [...new Map(named.map((rater) => [nameKey(rater), rater])).values()].sort();
}

/** Where the scores stand; nothing where nobody knows. */
export function standInWords(standIn: readonly string[]): readonly Phrase[] {
  return standIn.length === 0 ? [] : [phrase("The scores stand in {places}.", { places: { items: standIn, by: ";" } })];
}
