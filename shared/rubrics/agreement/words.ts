import { ENGLISH, type Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { exactly, fraction } from "../exact.ts";
import { rounded } from "../shown.ts";
import type { Rubric } from "../types.ts";
import type { Agreement, Estimate } from "./agreement.ts";
import type { CriterionAgreement } from "./criteria.ts";

/** How far raters agree, in plain sentences: what they share first, then how sure that is, then who scores how. */
export function agreementInWords(found: Agreement): readonly Phrase[] {
  if (found.n === 0) return [phrase("No row was scored by two raters, so there is nothing to compare.")];
  return [shared(found), word(found), ...width(found), ...habits(found)];
}

function shared({ pairs, same, withinOne, raters }: Agreement): Phrase {
  if (raters.length > 2) {
    return phrase(
      "Of {pairs:pair|pairs} of scores for the same row, {same} are the same and {within} at most one level apart.",
      {
        pairs,
        same,
        within: withinOne,
      },
    );
  }
  if (same === pairs) return phrase("You gave the same score on all {pairs:row|rows}.", { pairs });
  return withinOne === pairs
    ? phrase("You gave the same score on {same} of {pairs:row|rows}, and were never more than one level apart.", {
        same,
        pairs,
      })
    : phrase("You gave the same score on {same} of {pairs:row|rows}, and were within one level on {within}.", {
        same,
        pairs,
        within: withinOne,
      });
}

/** The words of Landis and Koch (Biometrics 33, 1977), for alpha on ordered scores. */
function word({ n, ordinalAlpha }: Agreement): Phrase {
  if (ordinalAlpha === null) {
    return phrase("All {n:row|rows} got one and the same score, so nothing tells agreement from chance.", { n });
  }
  return phrase("With {n:row|rows} that is {word} agreement beyond what chance would give.", {
    n,
    word: WORDS.find(({ above }) => ordinalAlpha.value > above)?.word ?? NO_WORD,
  });
}

const WORDS = [
  { above: 0.8, word: phrase("almost perfect") },
  { above: 0.6, word: phrase("substantial") },
  { above: 0.4, word: phrase("moderate") },
  { above: 0.2, word: phrase("fair") },
  { above: 0, word: phrase("slight") },
];
const NO_WORD = phrase("no");

/** An interval wider than this holds more than two of the words above. */
const WIDE = 0.4;

function width({ n, ordinalAlpha }: Agreement): readonly Phrase[] {
  const interval = ordinalAlpha?.interval;
  if (!interval || interval.high - interval.low <= WIDE) return [];
  return [
    phrase("The range is wide, from {low} to {high}, because {n:row is|rows are} few.", {
      low: decimals(interval.low),
      high: decimals(interval.high),
      n,
    }),
  ];
}

/** Said of a rater who is as good as always on one side of the others. */
const MOSTLY = 0.75;
const FEWEST = 4;

function habits({ habits: all }: Agreement): readonly Phrase[] {
  return all.flatMap(({ rater, higher, lower }) => {
    const apart = higher + lower;
    if (apart < FEWEST || higher / apart < MOSTLY) return [];
    return [phrase("{rater} scored higher on {higher} of the {apart:row|rows} that differ.", { rater, higher, apart })];
  });
}

/** Why raters should talk a row through; null where they need not. */
export function talkInWords(
  rubric: Rubric,
  { criterion, talk, n, differed, mostApart }: CriterionAgreement,
): Phrase | null {
  const row = rubric.criteria.find(({ key }) => key === criterion)?.name ?? criterion;
  switch (talk) {
    case "far-apart":
      return phrase("“{row}”: scores are {levels:level|levels} apart. Read its levels together.", {
        row,
        levels: mostApart / rubric.scale.step,
      });
    case "often":
      return phrase("“{row}”: scores differ on {differed} of {n:plan|plans}. Read its levels together.", {
        row,
        differed,
        n,
      });
    case "required":
      return phrase("“{row}” is required, and scores differ. Settle what a {least} is.", {
        row,
        least: rubric.rule.requiredAtLeast,
      });
    case null:
      return null;
  }
}

/** "0.54 (0.17 to 0.86)", or the figure alone where no interval can be told. */
export function estimateText({ value, interval }: Estimate, language: Language = ENGLISH): string {
  if (interval === null) return decimals(value);
  const [low, high] = [decimals(interval.low), decimals(interval.high)];
  return say(language, "{value} ({low} to {high})", { value: decimals(value), low, high });
}

function decimals(number: number): string {
  const { over, under } = exactly(number);
  return rounded(fraction(over, under), 2);
}
