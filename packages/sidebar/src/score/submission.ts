import type { Submission } from "@throughline/shared/kept/scores/submit-scores.ts";
import { productMark } from "@throughline/shared/rubrics/stale.ts";
import type { Checked } from "../session/types.ts";
import type { OwnRow } from "./own.ts";
import type { Rating } from "./rating.ts";

/** These rows of a rater as they go on the sheet, with what the plan says on them now. Private notes are not in it. */
export function submissionOf(
  { plan, workbook }: Checked,
  { rubric, draft }: Rating,
  rows: readonly OwnRow[],
): Submission {
  const { round, rater, role } = draft;
  return {
    plan: workbook.name,
    rubric,
    round,
    rater,
    role,
    ratings: rows.map(({ criterion: { key }, product, draft: row, kept }) => ({
      criterion: key,
      product,
      score: row.score,
      comment: row.comment.trim(),
      evidence: row.evidence,
      productMark: productMark(plan, key),
      // Why it changed, or why it stays against what the plan shows; the log has it.
      why: row.why.trim() || (kept === null ? "" : row.comment.trim()),
    })),
  };
}

/** Ratings as a file that the command line scores with and hands in. */
export function ratingsFile({ draft, rows }: Pick<Rating, "draft" | "rows">): string {
  const lines = rows.map(({ key, draft: { score, comment } }) => [
    key,
    draft.rater,
    score === null ? "" : String(score),
    comment.trim(),
  ]);
  return [["criterion", "rater", "score", "comment"], ...lines].map((line) => line.map(quoted).join(",")).join("\r\n");
}

// What begins like a formula is run by spreadsheets that open the file.
const FORMULA = /^[=+\-@\t\r]/;

function quoted(text: string): string {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replace(/"/g, '""')}"` : harmless;
}
