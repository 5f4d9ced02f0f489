import { type Phrase, phrase } from "../workbook/phrases.ts";
import { type JustificationSetting, needsReason } from "./justification.ts";
import { rowKey } from "./rows.ts";
import { isAdjudicated } from "./settle.ts";
import type { Rating, Rubric } from "./types.ts";

/** Which scores out of a file have to say why, and do not; null where each one that has to does. */
export function withoutReason(
  { criteria }: Rubric,
  ratings: readonly Rating[],
  reasons: JustificationSetting,
): Phrase | null {
  const silent = ratings.filter(({ criterion: key, score, rater, comment }) => {
    const criterion = criteria.find((one) => one.key === key);
    if (!criterion || score === null || comment.trim() !== "") return false;
    return isAdjudicated(rater) || needsReason(criterion, score, reasons);
  });
  const rows = [...new Set(silent.map(({ criterion, product }) => rowKey(criterion, product)))];
  if (rows.length === 0) return null;
  return phrase("{scores:score has|scores have} to say why, under “comment”: {rows}.", {
    scores: silent.length,
    rows: { whole: rows.join(", ") },
  });
}
