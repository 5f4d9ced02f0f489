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
import type { AgreementOptions } from "./commands/agreement.ts";
import { EXIT } from "./exit.ts";
import { languageOf } from "./language-of.ts";
import { readRatings } from "./scoring/read-ratings.ts";
import { rubricOf } from "./scoring/rubric-of.ts";
import { paintFor, widthOf } from "./terminal.ts";

/** Compares the raters of these files, and returns the exit code. */
export async function runAgreement(files: readonly string[], options: AgreementOptions): Promise<number> {
  const rubric = await rubricOf(options.rubric);
  const read = await Promise.all(files.map((file) => placedRatings(file, rubric)));
  const found = agreementOf(rubric, read.flat());
  process.stdout.write(
    options.json ? `${JSON.stringify(found, null, 2)}\n` : agreementText(rubric, found, await languageOf(options)),
  );
  return EXIT.fine;
}

/**
 * Files of ratings do not say which plan they are of: one with several raters is a plan of its own, and those with a
 * single rater are taken together, a file a rater.
 */
async function placedRatings(file: string, rubric: Rubric): Promise<readonly PlacedRating[]> {
  const read = await readRatings(file, rubric);
  if (read.from === "ratings") {
    const plan = new Set(read.ratings.map(({ rater }) => nameKey(rater))).size > 1 ? file : "";
    return read.ratings.map((rating) => ({ ...rating, plan }));
  }
  const own = read.scores.filter(({ rubric: id, state }) => id === rubric.id && state.is !== "withdrawn");
  return own.map((score) => ({ ...score, plan: `${score.plan}, round ${score.round}` }));
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
