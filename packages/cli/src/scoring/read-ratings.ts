import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { type KeptScore, scoresIn, scoresTable } from "@throughline/shared/kept/scores/scores.ts";
import { placesInFile } from "@throughline/shared/rubrics/documents/places.ts";
import { type ReadRatings, ratingsFrom } from "@throughline/shared/rubrics/ratings.ts";
import type { Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { openScored } from "./open-scored.ts";

/** The ratings in a file: on the first sheet with the headings of ratings, or on a Scores sheet. */
export type RatingsFile =
  | { readonly from: "ratings"; readonly ratings: readonly Rating[]; readonly standIn: readonly string[] }
  | { readonly from: "scores"; readonly scores: readonly KeptScore[]; readonly workbook: Workbook };

/** Throws an AppError that names the line where a rating cannot be taken. */
export async function readRatings(file: string, rubric: Rubric): Promise<RatingsFile> {
  const workbook = await openScored(file);
  if (scoresTable(workbook)) return { from: "scores", scores: scoresIn(workbook), workbook };
  for (const { id, values, origin } of workbook.sheets) {
    const read = ratingsFrom(rubric, values);
    if (!read) continue;
    refuseProblems(file, read);
    const cells = read.at.map(({ row, col }) => ({ sheet: id, row: origin.row + row, col: origin.col + col }));
    return { from: "ratings", ratings: read.ratings, standIn: [placesInFile(workbook, cells)] };
  }
  throw new AppError(
    "ratings/none",
    phrase("There are no ratings in {file}.", { file: { whole: basename(file) } }),
    "Ratings stand under the headings “criterion”, “rater”, “score”, “comment”.",
  );
}

function refuseProblems(file: string, { problems: [first, ...others] }: ReadRatings): void {
  if (!first) return;
  const { line, because } = first;
  const place = { line, file: { whole: basename(file) }, because };
  throw new AppError(
    "ratings/unreadable",
    others.length === 0
      ? phrase("Line {line} of {file}: {because}", place)
      : phrase("Line {line} of {file}: {because} {more:more line|more lines} could not be read.", {
          ...place,
          more: others.length,
        }),
    "Correct it and score again: a rating left out would change the verdict.",
  );
}
