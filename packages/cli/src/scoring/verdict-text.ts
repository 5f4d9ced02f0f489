import type { Language } from "@throughline/shared/locales/language.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { hanging, wrapped } from "@throughline/shared/reports/wrap.ts";
import { rowText } from "@throughline/shared/rubrics/row-name.ts";
import type { RowScore, Rubric, Verdict } from "@throughline/shared/rubrics/types.ts";
import { flipInWords, testsInWords, verdictInWords } from "@throughline/shared/rubrics/verdict-words.ts";

interface Printing {
  readonly paint: Paint;
  readonly width: number | null;
  readonly language: Language;
}

/** The verdict for a person: the answer, the tests, the rows that keep it from passing, and what would turn it. */
export function verdictText(
  rubric: Rubric,
  { verdict, scores }: { readonly verdict: Verdict; readonly scores: readonly RowScore[] },
  { paint, width, language }: Printing,
): string {
  const lines = [
    ...wrapped(phraseText(verdictInWords(rubric, verdict), language), width).map(paint.strong),
    "",
    ...testsInWords(rubric, verdict).flatMap(({ test, isMet, standing }) => {
      const mark = isMet ? paint.strong("✔") : paint.error("✖");
      return `  ${mark} ${hanging("", 4, `${phraseText(test, language)}. ${phraseText(standing, language)}`, width)}`;
    }),
    ...part(say(language, "Required rows below what they need:"), required(rubric, verdict)),
    ...part(say(language, "Unscored:"), unscored(rubric, { verdict, scores, language })),
    ...part(
      say(language, "Any one of these would turn it:"),
      verdict.flips.map((flip) => phraseText(flipInWords(rubric, flip), language)),
    ),
    "",
    paint.faint(plainLine(byRubric(rubric, verdict, language))),
  ];
  return `${lines.join("\n")}\n`;
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${plainLine(line)}`)];
}

function required(rubric: Rubric, { required: { missed } }: Verdict): string[] {
  return missed.map(({ criterion, score }) => `${nameOf(rubric, criterion)}: ${score}`);
}

function unscored(
  rubric: Rubric,
  {
    verdict,
    scores,
    language,
  }: { readonly verdict: Verdict; readonly scores: readonly RowScore[]; readonly language: Language },
): string[] {
  return verdict.unscored.map(({ criterion, product }) => {
    const row = rowText(rubric, { criterion, product }, language);
    const score = scores.find((one) => one.criterion === criterion && one.product === product);
    if (score?.how !== "differ") return row;
    const given = score.given.map(({ rater, score: own }) => `${rater || "–"} ${own}`);
    return say(language, "{row}: raters differ ({given})", { row, given: { items: given, by: "," } });
  });
}

function nameOf({ criteria }: Rubric, key: string): string {
  return criteria.find((criterion) => criterion.key === key)?.name ?? key;
}

function byRubric({ name, version }: Rubric, { isWeighted }: Verdict, language: Language): string {
  const rubric = { rubric: name, version };
  return isWeighted
    ? say(
        language,
        "By the rubric “{rubric}”, version {version}. Its rows are weighted, so this is not a plain average.",
        rubric,
      )
    : say(language, "By the rubric “{rubric}”, version {version}.", rubric);
}
