import type { Criterion } from "../types.ts";
import { planQualityComments } from "./plan-quality.ts";
import type { BankComment } from "./types.ts";

/**
 * Comments to start from for a row and a score; a score between two levels takes those of the lower one. They are
 * written for levels from 1 to 3: a row with other levels has none.
 */
export function commentsFor({ key, levels }: Criterion, score: number): readonly BankComment[] {
  if (levels[0]?.score !== 1 || levels.at(-1)?.score !== 3) return [];
  return planQualityComments.filter((comment) => comment.criterion === key && comment.score === Math.floor(score));
}
