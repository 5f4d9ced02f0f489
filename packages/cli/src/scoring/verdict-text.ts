import { phraseText } from "@throughline/shared/locales/say.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { hanging, wrapped } from "@throughline/shared/reports/wrap.ts";
import type { RowScore, Rubric, Verdict } from "@throughline/shared/rubrics/types.ts";
import { flipInWords, testsInWords, verdictInWords } from "@throughline/shared/rubrics/verdict-words.ts";

interface Printing {
  readonly paint: Paint;
  readonly width: number | null;
}

/** The verdict for a person: the answer, the tests, the rows that keep it from passing, and what would turn it. */
export function verdictText(
  rubric: Rubric,
  { verdict, scores }: { readonly verdict: Verdict; readonly scores: readonly RowScore[] },
  { paint, width }: Printing,
): string {
  const lines = [
    ...wrapped(phraseText(verdictInWords(rubric, verdict)), width).map(paint.strong),
    "",
    ...testsInWords(rubric, verdict).flatMap(({ test, isMet, standing }) => {
      const mark = isMet ? paint.strong("✔") : paint.error("✖");
      return `  ${mark} ${hanging("", 4, `${phraseText(test)}. ${phraseText(standing)}`, width)}`;
    }),
    ...part("Required rows below what they need:", required(rubric, verdict)),
    ...part("Unscored:", unscored(rubric, verdict, scores)),
    ...part(
      "Any one of these would turn it:",
      verdict.flips.map((flip) => phraseText(flipInWords(rubric, flip))),
    ),
    "",
    paint.faint(`By the rubric “${plainLine(rubric.name)}”, version ${rubric.version}.${weighted(verdict)}`),
  ];
  return `${lines.join("\n")}\n`;
}

function part(heading: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", heading, ...lines.map((line) => `  ${plainLine(line)}`)];
}

function required(rubric: Rubric, { required: { missed } }: Verdict): string[] {
  return missed.map(({ criterion, score }) => `${nameOf(rubric, criterion)}: ${score}`);
}

function unscored(rubric: Rubric, verdict: Verdict, scores: readonly RowScore[]): string[] {
  return verdict.unscored.map(({ criterion, product }) => {
    const row = scores.find((score) => score.criterion === criterion && score.product === product);
    const given = row?.given.map(({ rater, score }) => `${rater || "a rater"} ${score}`) ?? [];
    return row?.how === "differ"
      ? `${nameOf(rubric, criterion)}: raters differ (${given.join(", ")})`
      : nameOf(rubric, criterion);
  });
}

function nameOf({ criteria }: Rubric, key: string): string {
  return criteria.find((criterion) => criterion.key === key)?.name ?? key;
}

function weighted({ isWeighted }: Verdict): string {
  return isWeighted ? " Its rows are weighted, so this is not a plain average." : "";
}
