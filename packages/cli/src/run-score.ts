import { lastRound, scoresFor, scoresIn } from "@throughline/shared/kept/scores.ts";
import { nameKey, settled } from "@throughline/shared/rubrics/settle.ts";
import type { Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import { verdictOn } from "@throughline/shared/rubrics/verdict.ts";
import { verdictJson } from "@throughline/shared/rubrics/verdict-json.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { ScoreOptions } from "./commands/score.ts";
import { EXIT } from "./exit.ts";
import { openWorkbook } from "./open-workbook.ts";
import { readRatings } from "./scoring/read-ratings.ts";
import { rubricOf } from "./scoring/rubric-of.ts";
import { verdictText } from "./scoring/verdict-text.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Gives the verdict on one plan, and returns the exit code. */
export async function runScore(file: string, options: ScoreOptions): Promise<number> {
  const rubric = await rubricOf(options.rubric);
  const plan = await openWorkbook(file);
  const ratings = await ratingsOf(plan, rubric, options);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(verdictJson(rubric, ratings), null, 2)}\n`);
    return EXIT.fine;
  }
  const scores = settled(rubric, ratings);
  const printing = { paint: paintFor(process.stdout), width: widthOf(process.stdout) };
  process.stdout.write(verdictText(rubric, { verdict: verdictOn(rubric, scores), scores }, printing));
  return EXIT.fine;
}

/** From the file of ratings, or from the Scores sheet of the plan; of a scores workbook, what is of this plan. */
async function ratingsOf(plan: Workbook, rubric: Rubric, options: ScoreOptions): Promise<readonly Rating[]> {
  const own = options.ratings === undefined;
  const read = own ? { from: "scores" as const, scores: scoresIn(plan) } : await readRatings(options.ratings, rubric);
  if (read.from === "ratings") return read.ratings;
  const plans = new Set(read.scores.map((score) => nameKey(score.plan)));
  // A renamed plan keeps its scores; only where several plans are scored does the name have to tell.
  const scores = read.scores.filter((score) => plans.size === 1 || nameKey(score.plan) === nameKey(plan.name));
  return scoresFor(scores, { rubric, round: options.round ?? lastRound(scores) });
}
