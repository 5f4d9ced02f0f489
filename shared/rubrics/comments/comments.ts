import { planQualityComments } from "./plan-quality.ts";
import type { BankComment } from "./types.ts";

/** Comments to start from for a row and a score; a score between two levels takes those of the lower one. */
export function commentsFor(criterion: string, score: number): readonly BankComment[] {
  return planQualityComments.filter(
    (comment) => comment.criterion === criterion && comment.score === Math.floor(score),
  );
}
