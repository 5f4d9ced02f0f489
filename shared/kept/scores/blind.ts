import { rowKey, rowsToScore } from "../../rubrics/rows.ts";
import { isAdjudicated, nameKey } from "../../rubrics/settle.ts";
import type { Rubric } from "../../rubrics/types.ts";
import type { KeptScore } from "./scores.ts";

/** What one rater may see of a round. */
export interface Seen {
  readonly own: readonly KeptScore[];
  /** Of the others, and what was adjudicated; [] until this rater has submitted every row. */
  readonly others: readonly KeptScore[];
  /** Other raters who have submitted something, seen or not. */
  readonly raters: readonly string[];
  /** Keys of rows, as `rowKey` makes them, that this rater still has to submit before the others' scores are shown. */
  readonly open: readonly string[];
}

/** Raters score blind: nobody sees another's scores before their own are all submitted. */
export function seenBy(rubric: Rubric, scores: readonly KeptScore[], rater: string): Seen {
  const isOwn = ({ rater: name }: KeptScore) => nameKey(name) === nameKey(rater);
  const own = scores.filter(isOwn);
  const others = scores.filter((score) => !isOwn(score));
  const done = new Set(own.map(({ criterion, product }) => rowKey(criterion, product)));
  const open = rowsToScore(rubric, own)
    .map(({ criterion, product }) => rowKey(criterion.key, product))
    .filter((key) => !done.has(key));
  const raters = new Map(
    others.filter((score) => !isAdjudicated(score.rater)).map((score) => [nameKey(score.rater), score.rater]),
  );
  return { own, others: open.length === 0 ? others : [], raters: [...raters.values()], open };
}
