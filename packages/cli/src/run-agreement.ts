import { AppError } from "@throughline/shared/host/errors.ts";
import { isOfVersion, scoresTable } from "@throughline/shared/kept/scores/scores.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { hanging, wrapped } from "@throughline/shared/reports/wrap.ts";
import { type Agreement, agreementOf } from "@throughline/shared/rubrics/agreement/agreement.ts";
import type { PlacedRating } from "@throughline/shared/rubrics/agreement/units.ts";
import { agreementInWords, estimateText, talkInWords } from "@throughline/shared/rubrics/agreement/words.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { nameKey } from "@throughline/shared/rubrics/settle.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { rubricHash } from "@throughline/shared/rubrics/version.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { AgreementOptions } from "./commands/agreement.ts";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language-of.ts";
import { openScored } from "./scoring/open-scored.ts";
import { readRatings } from "./scoring/read-ratings.ts";
import { rubricFor } from "./scoring/rubric-here.ts";
import { sayLeftOut } from "./scoring/say-left-out.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Compares the raters of these files, and returns the exit code. */
export async function runAgreement(files: readonly string[], options: AgreementOptions): Promise<number> {
  const rubric = await sharedRubric(files, options.rubric);
  const read = await Promise.all(files.map((file) => placedRatings(file, rubric)));
  const found = agreementOf(
    rubric,
    read.flatMap(({ ratings }) => ratings),
  );
  const language = await languageOf(options);
  sayLeftOut(
    read.reduce((sum, { byOtherWords }) => sum + byOtherWords, 0),
    language,
  );
  process.stdout.write(options.json ? `${JSON.stringify(found, null, 2)}\n` : agreementText(rubric, found, language));
  return EXIT.fine;
}

/**
 * The rubric that is named; else the one of the workbooks among the files, which has to be the same in all of them.
 * Throws an AppError where it is not.
 */
async function sharedRubric(files: readonly string[], name: string | undefined): Promise<Rubric> {
  const workbooks = await Promise.all(files.map(openScored));
  const rubrics = await Promise.all(workbooks.map((workbook) => rubricFor(name, workbook)));
  const scored = rubrics.filter((_, at) => workbooks[at] && scoresTable(workbooks[at]) !== null);
  const [first, ...others] = scored.length > 0 ? scored : rubrics;
  const other = others.find((rubric) => first && rubricHash(rubric) !== rubricHash(first));
  if (first && !other) return first;
  throw new AppError(
    "rubric/which",
    phrase("These plans are scored by different rubrics: {rubrics}.", {
      rubrics: { items: [first, other].map((rubric) => (rubric ? `${rubric.id} ${rubric.version}` : "")), by: "and" },
    }),
    "Compare those of one rubric, or name it with --rubric.",
  );
}

interface Placed {
  readonly ratings: readonly PlacedRating[];
  /** How many scores were left out, since they were made by another version of the rubric. */
  readonly byOtherWords: number;
}

/**
 * Files of ratings do not say which plan they are of: one with several raters is a plan of its own, and those with a
 * single rater are taken together, a file a rater.
 */
async function placedRatings(file: string, rubric: Rubric): Promise<Placed> {
  const read = await readRatings(file, rubric);
  if (read.from === "ratings") {
    const plan = new Set(read.ratings.map(({ rater }) => nameKey(rater))).size > 1 ? file : "";
    return { ratings: read.ratings.map((rating) => ({ ...rating, plan })), byOtherWords: 0 };
  }
  const own = read.scores.filter(({ rubric: id, state }) => id === rubric.id && state.is !== "withdrawn");
  const counted = own.filter((score) => isOfVersion(score, rubric));
  return {
    ratings: counted.map((score) => ({ ...score, plan: `${score.plan}, round ${score.round}` })),
    byOtherWords: own.length - counted.length,
  };
}

function agreementText(rubric: Rubric, found: Agreement, language: Language): string {
  const width = widthOf(process.stdout);
  const paint = paintFor(process.stdout);
  const sentences = agreementInWords(found).flatMap((sentence) =>
    wrapped(plainLine(phraseText(sentence, language)), width),
  );
  const figures = [
    [say(language, "Weighted kappa"), found.kappa],
    [say(language, "Krippendorff’s alpha, ordinal"), found.ordinalAlpha],
    [say(language, "Krippendorff’s alpha, interval"), found.intervalAlpha],
  ] as const;
  const widest = Math.max(...figures.map(([name]) => name.length));
  const spoken = rubricIn(rubric, language);
  const talks = found.criteria.flatMap((one) => talkInWords(spoken, one) ?? []);
  const lines = [
    ...sentences,
    ...figures.flatMap(([name, estimate], at) => {
      return estimate
        ? [...(at === 0 ? [""] : []), `  ${name.padEnd(widest)}  ${estimateText(estimate, language)}`]
        : [];
    }),
    ...(talks.length === 0
      ? []
      : [
          "",
          paint.strong(say(language, "Worth a talk before the next plan")),
          ...talks.map((talk) => `  ${hanging("", 2, plainLine(phraseText(talk, language)), width)}`),
        ]),
  ];
  return `${lines.join("\n")}\n`;
}
