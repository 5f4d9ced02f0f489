import { basename } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { scoredPlan } from "@throughline/shared/kept/scores/scored-plan.ts";
import {
  FIRST_ROUND,
  type KeptScore,
  lastRound,
  scoresFor,
  scoresIn,
  scoresOfRound,
} from "@throughline/shared/kept/scores/scores.ts";
import { whereScoresStand } from "@throughline/shared/kept/scores/where-scores-stand.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { DOCUMENTS } from "@throughline/shared/rubrics/documents/index.ts";
import type { ScoredPlan } from "@throughline/shared/rubrics/documents/types.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { nameKey, settled } from "@throughline/shared/rubrics/settle.ts";
import type { Rating, Rubric } from "@throughline/shared/rubrics/types.ts";
import { verdictOn } from "@throughline/shared/rubrics/verdict.ts";
import { verdictJson } from "@throughline/shared/rubrics/verdict-json.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { ScoreOptions } from "./commands/score.ts";
import { clockDay, serialOfOption } from "./days.ts";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language-of.ts";
import { oneOf } from "./one-of.ts";
import { refuseToReplace, writeWhole } from "./output.ts";
import { packOf } from "./pack-of.ts";
import { formNamed, printed } from "./scoring/document-forms.ts";
import { documentOf, type ScoredFile } from "./scoring/document-of.ts";
import { openScored } from "./scoring/open-scored.ts";
import { type RatingsFile, readRatings } from "./scoring/read-ratings.ts";
import { readSurveys } from "./scoring/read-surveys.ts";
import { rubricFor } from "./scoring/rubric-here.ts";
import { sayLeftOut } from "./scoring/say-left-out.ts";
import { submitTo } from "./scoring/submit.ts";
import { verdictText } from "./scoring/verdict-text.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Gives the verdict on a plan, or a document about one or more of them, and returns the exit code. */
export async function runScore(files: readonly string[], options: ScoreOptions): Promise<number> {
  const [file = "", ...others] = files;
  if (options.json && others.length > 0) {
    throw new AppError(
      "usage",
      "The verdict as JSON is about a single plan.",
      "Name one file, or ask for a portfolio.",
    );
  }
  if (options.document === undefined && others.length === 0) return sayVerdict(file, options);
  const document = oneOf(DOCUMENTS, options.document ?? "portfolio", "document").id;
  const form = formNamed(options);
  const language = await languageOf(options);
  if (options.output !== undefined) await refuseToReplace(files, options.output);
  const today = serialOfOption("--today", options.today ?? clockDay());
  const surveys = options.survey === undefined ? [] : await readSurveys(options.survey);
  const scored: ScoredFile[] = [];
  for (const one of files) scored.push(await scoredFile(one, { ...options, todaySerial: today }));
  const spoken = scored.map((one) => readIn(one, language));
  const content = printed(documentOf(document, spoken, { today, surveys }), form, language);
  if (options.output === undefined) process.stdout.write(content);
  else await writeWhole(options.output, content);
  return EXIT.fine;
}

async function sayVerdict(file: string, options: ScoreOptions): Promise<number> {
  const plan = await openScored(file);
  const rubric = await rubricFor(options.rubric, plan);
  const read = options.ratings === undefined ? null : await readRatings(options.ratings, rubric);
  const { round, ratings, byOtherWords } = ratingsOf(
    read ?? { from: "scores", scores: scoresIn(plan), workbook: plan },
    {
      ...options,
      rubric,
      plan: plan.name,
    },
  );
  if (options.submitTo !== undefined) await submit(options.submitTo, { plan, rubric, round, ratings, options });
  const language = await languageOf(options);
  sayLeftOut(byOtherWords, language);
  if (options.json) {
    process.stdout.write(`${JSON.stringify(verdictJson(rubric, ratings), null, 2)}\n`);
    return EXIT.fine;
  }
  const scores = settled(rubric, ratings);
  const printing = { paint: paintFor(process.stdout), width: widthOf(process.stdout), language };
  process.stdout.write(
    verdictText(rubricIn(rubric, language), { verdict: verdictOn(rubric, scores), scores }, printing),
  );
  return EXIT.fine;
}

interface Submitting {
  readonly plan: Workbook;
  readonly rubric: Rubric;
  readonly round: string;
  readonly ratings: readonly Rating[];
  readonly options: ScoreOptions;
}

/** What was done is said on standard error: standard output is the verdict. */
async function submit(file: string, { plan, rubric, round, ratings, options }: Submitting): Promise<void> {
  if (options.ratings === undefined) {
    throw new AppError("usage", "There are no ratings to submit.", "Name their file: --ratings ratings.csv.");
  }
  const read = planOf(plan, packOf(options.pack));
  const raters = await submitTo(file, { plan: read, rubric, round, ratings, who: options.who });
  const language = await languageOf(options);
  const said = say(language, "Scores of {raters} are on the sheet of scores in {file}.", {
    raters: { items: raters, by: "and" },
    file: { whole: basename(file) },
  });
  process.stderr.write(`${plainLine(said)}\n`);
}

interface Wanted {
  readonly rubric: Rubric;
  /** The workbook's name. */
  readonly plan: string;
  readonly round?: string;
}

/** The ratings of one round of one plan; those of a scores workbook go by the plan's name. */
function ratingsOf(read: RatingsFile, { rubric, plan, round }: Wanted): InRound {
  if (read.from === "ratings") return { round: round ?? FIRST_ROUND, byOtherWords: 0, ...read };
  const plans = new Set(read.scores.map((score) => nameKey(score.plan)));
  // A renamed plan keeps its scores; only where several plans are scored does the name have to tell.
  const scores = read.scores.filter((score) => plans.size === 1 || nameKey(score.plan) === nameKey(plan));
  const wanted = round ?? lastRound(scores);
  const all = scoresOfRound(scores, { rubric, round: wanted });
  const ratings = scoresFor(scores, { rubric, round: wanted });
  return {
    round: wanted,
    ratings,
    all,
    byOtherWords: all.length - ratings.length,
    standIn: whereScoresStand(read.workbook, ratings),
  };
}

interface InRound {
  readonly round: string;
  /** Those that count. */
  readonly ratings: readonly Rating[];
  /** With those by other words of the rubric, which are named in documents; absent where there are none. */
  readonly all?: readonly KeptScore[];
  readonly byOtherWords: number;
  readonly standIn: readonly string[];
}

async function scoredFile(file: string, options: ScoreOptions & { readonly todaySerial: number }): Promise<ScoredFile> {
  const workbook = await openScored(file);
  const rubric = await rubricFor(options.rubric, workbook);
  const plan = planOf(workbook, packOf(options.pack));
  const read: RatingsFile =
    options.ratings === undefined
      ? { from: "scores", scores: scoresIn(workbook), workbook }
      : await readRatings(options.ratings, rubric);
  const wanted = { rubric, plan: workbook.name, ...(options.round === undefined ? {} : { round: options.round }) };
  const today = options.todaySerial;
  const check = runRules(plan, RULES, { today });
  const inRound = (round?: string) => {
    const own = ratingsOf(read, round === undefined ? wanted : { ...wanted, round });
    return scoredPlan(plan, { rubric, check, today, ...own, ratings: own.all ?? own.ratings });
  };
  return { plan, scored: inRound(), rounds: roundsOf(read).map(inRound) };
}

/** The same with its rubric in the words of a language. */
function readIn({ plan, scored, rounds }: ScoredFile, language: Language): ScoredFile {
  const spoken = (one: ScoredPlan): ScoredPlan => ({ ...one, rubric: rubricIn(one.rubric, language) });
  return { plan, scored: spoken(scored), rounds: rounds.map(spoken) };
}

/** Every round there is, in the order of its first score. */
function roundsOf(read: RatingsFile): readonly string[] {
  if (read.from === "ratings") return [FIRST_ROUND];
  const dated = [...read.scores].sort((one, other) => (one.date ?? 0) - (other.date ?? 0));
  return [...new Set(dated.map(({ round }) => round))];
}
