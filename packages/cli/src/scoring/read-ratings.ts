import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { type KeptScore, scoresIn, scoresTable } from "@throughline/shared/kept/scores.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import { type ReadRatings, ratingsFrom } from "@throughline/shared/rubrics/ratings.ts";
import type { Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import { openScored } from "./open-scored.ts";

/** The ratings in a file: on the first sheet with the headings of ratings, or on a Scores sheet. */
export type RatingsFile =
  | { readonly from: "ratings"; readonly ratings: readonly Rating[] }
  | { readonly from: "scores"; readonly scores: readonly KeptScore[] };

/** Throws an AppError that names the line where a rating cannot be taken. */
export async function readRatings(file: string, rubric: Rubric): Promise<RatingsFile> {
  const workbook = await openScored(file);
  if (scoresTable(workbook)) return { from: "scores", scores: scoresIn(workbook) };
  for (const { values } of workbook.sheets) {
    const read = ratingsFrom(rubric, values);
    if (!read) continue;
    refuseProblems(file, read);
    return { from: "ratings", ratings: read.ratings };
  }
  throw new AppError(
    "ratings/none",
    `There are no ratings in ${basename(file)}.`,
    "Ratings stand under the headings criterion, rater, score, comment.",
  );
}

function refuseProblems(file: string, { problems: [first, ...others] }: ReadRatings): void {
  if (!first) return;
  const more = others.length === 0 ? "" : ` ${others.length} more lines could not be read.`;
  throw new AppError(
    "ratings/unreadable",
    `Line ${first.line} of ${basename(file)}: ${phraseText(first.because)}${more}`,
    "Correct it and score again: a rating left out would change the verdict.",
  );
}
