import { type Phrase, phrase } from "../workbook/phrases.ts";
import { exactly } from "./exact.ts";
import { rowName } from "./row-name.ts";
import { plainly } from "./shown.ts";
import type { Flip, Rubric, Verdict } from "./types.ts";

/** The verdict in one sentence: the answer first, with the number that decides. */
export function verdictInWords({ rule }: Rubric, verdict: Verdict): Phrase {
  const { average, required, unscored } = verdict;
  const { threshold, requiredAtLeast: least } = rule;
  const shown = average.shown ?? "";
  switch (verdict.outcome) {
    case "high-quality":
      return required.of === 0
        ? phrase("High quality: {shown}.", { shown })
        : phrase("High quality: {shown}, and at least {least} on all {of} required rows.", {
            shown,
            least,
            of: required.of,
          });
    case "incomplete":
      if (average.shown === null) return phrase("Nothing is scored yet.");
      return verdict.best.passes
        ? phrase("Incomplete: {open:row|rows} unscored. So far {shown}; high quality can still be reached.", {
            open: unscored.length,
            shown,
          })
        : phrase("Incomplete: {open:row|rows} unscored. So far {shown}; high quality is out of reach.", {
            open: unscored.length,
            shown,
          });
    case "not-yet":
      if (average.isMet) {
        return phrase("Not yet: {shown}, but {missed:required row is|required rows are} below {least}.", {
          shown,
          missed: required.of - required.met,
          least,
        });
      }
      return required.met === required.of
        ? phrase("Not yet: {shown}, below {threshold}.", { shown, threshold })
        : phrase("Not yet: {shown}, below {threshold}, and {missed:required row is|required rows are} below {least}.", {
            shown,
            threshold,
            missed: required.of - required.met,
            least,
          });
  }
}

/** One of the tests that a plan has to pass, all of them. */
export interface VerdictTest {
  readonly test: Phrase;
  readonly isMet: boolean;
  /** How it stands, with the numbers. */
  readonly standing: Phrase;
}

export function testsInWords({ rule }: Rubric, verdict: Verdict): readonly VerdictTest[] {
  const { average, required, unscored, rows } = verdict;
  const averageTest: VerdictTest = {
    test:
      rule.averageOver === "rows"
        ? phrase("An average of {threshold} or higher over all rows", { threshold: rule.threshold })
        : phrase("An average of {threshold} or higher over the products’ own averages", { threshold: rule.threshold }),
    isMet: average.isMet,
    standing: averageStanding(verdict),
  };
  const tests = [averageTest];
  if (required.of > 0) {
    tests.push({
      test: phrase("At least {least} on each of {of:required row|required rows}", {
        least: rule.requiredAtLeast,
        of: required.of,
      }),
      isMet: required.met === required.of,
      standing: phrase("{met} of {of}.", { met: required.met, of: required.of }),
    });
  }
  if (rule.everyRowScored) {
    tests.push({
      test: phrase("Every row scored"),
      isMet: unscored.length === 0,
      standing: phrase("{scored} of {rows}.", { scored: rows - unscored.length, rows }),
    });
  }
  return tests;
}

/** While rows are open, the points of all rows together say nothing yet: the average so far is what is met or not. */
function averageStanding({ average, unscored }: Verdict): Phrase {
  const points = (number: number) => plainly(exactly(number));
  if (average.shown === null) return phrase("Nothing is scored yet.");
  if (unscored.length > 0) {
    return phrase("{shown} over the rows scored so far. We never round to decide.", { shown: average.shown });
  }
  return average.isMet
    ? phrase("{sum} points; {needed} are needed. We never round to decide.", {
        sum: points(average.sum),
        needed: points(average.needed),
      })
    : phrase("{sum} points; {needed} are needed, {missing} more. We never round to decide.", {
        sum: points(average.sum),
        needed: points(average.needed),
        missing: points(average.missing),
      });
}

/** "Action steps from 2 to 3." */
export function flipInWords(rubric: Rubric, { criterion, product, from, to }: Flip): Phrase {
  return phrase("{row} from {from} to {to}.", {
    row: rowName(rubric, criterion, product),
    from: plainly(exactly(from)),
    to: plainly(exactly(to)),
  });
}
