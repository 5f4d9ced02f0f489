import { phrase } from "../../workbook/phrases.ts";
import { figure, heading, paragraph, words } from "./blocks.ts";
import type { Document, Text } from "./types.ts";

/** A share of a cohort's systems, or of their steps or measures. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** What one system brings to the scorecard of its cohort. Null where its workbook does not say. */
export interface SystemResults {
  readonly name: string;
  readonly isHighQuality: boolean | null;
  /** Of the steps due so far, those that are complete. */
  readonly steps: Share | null;
  /** Of the measures by student group with a baseline and an actual, those that moved the way they should. */
  readonly groups: Share | null;
}

/** What a survey of the cohort found, where one was taken. */
export interface SurveyResult extends Share {
  readonly question: "encourage-peers" | "capacity";
}

/**
 * How a cohort has done on the five things the program sets out to change: two by survey, the rest from the systems'
 * own plans. Source: S4-18, SK-42.
 */
export function cohortScorecard(systems: readonly SystemResults[], surveys: readonly SurveyResult[]): Document {
  const judged = systems.filter(({ isHighQuality }) => isHighQuality !== null);
  const surveyed = (question: SurveyResult["question"]) => surveys.find((one) => one.question === question) ?? null;
  const survey = phrase("Survey");
  return {
    id: "scorecard",
    title: phrase("Scorecard of the cohort"),
    about: [phrase("{systems:school system|school systems}.", { systems: systems.length })],
    blocks: [
      {
        is: "table",
        caption: phrase("The five things the program sets out to change"),
        columns: [
          words(phrase("What should be true")),
          words(phrase("Shown by")),
          figure(phrase("Of how many")),
          figure(phrase("Result")),
        ],
        rows: [
          [
            phrase("Systems would encourage their peers to take part"),
            survey,
            ...shareCells(surveyed("encourage-peers")),
          ],
          [phrase("Their capacity to plan and to monitor has grown"), survey, ...shareCells(surveyed("capacity"))],
          [
            phrase("Their plans are of high quality"),
            phrase("Verdicts by the rubric"),
            ...shareCells(
              judged.length === 0
                ? null
                : { count: judged.filter(({ isHighQuality }) => isHighQuality).length, of: judged.length },
            ),
          ],
          [
            phrase("They carry out and monitor their plans"),
            phrase("Steps due so far that are complete"),
            ...shareCells(summed(systems.map(({ steps }) => steps))),
          ],
          [
            phrase("Growth is shared fairly among students"),
            phrase("Measures by student group that moved the right way"),
            ...shareCells(summed(systems.map(({ groups }) => groups))),
          ],
        ],
      },
      heading(phrase("System by system")),
      {
        is: "table",
        caption: phrase("What each system brings"),
        columns: [
          words(phrase("School system")),
          words(phrase("High quality")),
          figure(phrase("Steps complete")),
          figure(phrase("Groups that grew")),
        ],
        rows: systems.map(({ name, isHighQuality, steps, groups }) => [
          name,
          isHighQuality === null ? phrase("Not known") : isHighQuality ? phrase("Yes") : phrase("Not yet"),
          fraction(steps),
          fraction(groups),
        ]),
      },
      paragraph(phrase("A result that is not known is left open; it counts neither for nor against.")),
    ],
  };
}

function summed(shares: readonly (Share | null)[]): Share | null {
  const known = shares.flatMap((share) => share ?? []);
  if (known.length === 0) return null;
  return { count: sumOf(known.map(({ count }) => count)), of: sumOf(known.map(({ of }) => of)) };
}

function shareCells(share: Share | null): readonly (Text | number | null)[] {
  if (share === null || share.of === 0) return [null, phrase("Not known")];
  return [
    share.of,
    phrase("{count} ({percent}%)", { count: share.count, percent: Math.floor((share.count * 100) / share.of) }),
  ];
}

function fraction(share: Share | null): Text | null {
  return share === null ? null : phrase("{count} of {of}", { count: share.count, of: share.of });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
