import { groupedBy } from "../../recognize/grouped-by.ts";
import { phrase } from "../../workbook/phrases.ts";
import { figure, heading, list, paragraph, words } from "./blocks.ts";
import type { SurveyQuestion, SurveyResult } from "./surveys.ts";
import type { Share, SystemResults } from "./system-results.ts";
import type { Block, Document, Text } from "./types.ts";

/**
 * How a cohort has done on the five things the program sets out to change: two by survey, the rest from the systems'
 * own plans. Source: S4-18, SK-42.
 */
export function cohortScorecard(systems: readonly SystemResults[], surveys: readonly SurveyResult[]): Document {
  return {
    id: "scorecard",
    title: phrase("Scorecard of the cohort"),
    about: [phrase("{systems:school system|school systems}.", { systems: systems.length })],
    blocks: [
      fiveThings(systems, surveys),
      paragraph(phrase("A result that is not known is left open; it counts neither for nor against.")),
      ...leftOut(systems),
      heading(phrase("System by system")),
      {
        is: "table",
        caption: phrase("What each system brings"),
        columns: [
          words(phrase("School system")),
          words(phrase("High quality")),
          words(phrase("Steps complete")),
          words(phrase("Group measures that moved the right way")),
        ],
        rows: systems.map(({ name, isHighQuality, steps, groups }) => [
          name,
          isHighQuality === null ? NOT_KNOWN : isHighQuality ? phrase("Yes") : phrase("Not yet"),
          fraction(steps),
          fraction(summed(groups)),
        ]),
      },
      ...byGroup(systems),
      heading(phrase("Where each figure comes from")),
      sources(systems, surveys),
    ],
  };
}

const NOT_KNOWN = phrase("Not known");

type Part = Pick<Share, "count" | "of">;

function fiveThings(systems: readonly SystemResults[], surveys: readonly SurveyResult[]): Block {
  const surveyed = (question: SurveyQuestion) => summed(surveys.filter((one) => one.question === question));
  const judged = systems.filter(({ isHighQuality }) => isHighQuality !== null);
  const survey = phrase("Survey: those who agree");
  const rows: readonly (readonly [Text, Text, Part | null])[] = [
    [phrase("Systems would encourage their peers to take part"), survey, surveyed("encourage-peers")],
    [phrase("Their capacity to plan and to monitor has grown"), survey, surveyed("capacity")],
    [
      phrase("Their plans are of high quality"),
      phrase("Verdicts by the rubric"),
      { count: judged.filter(({ isHighQuality }) => isHighQuality).length, of: judged.length },
    ],
    [
      phrase("They carry out and monitor their plans"),
      phrase("Steps due so far that are complete"),
      summed(systems.map(({ steps }) => steps)),
    ],
    [
      phrase("Growth is shared fairly among students"),
      phrase("Measures by student group that moved the right way"),
      summed(systems.flatMap(({ groups }) => groups)),
    ],
  ];
  return {
    is: "table",
    caption: phrase("The five things the program sets out to change"),
    columns: [
      words(phrase("What should be true")),
      words(phrase("Shown by")),
      figure(phrase("Of how many")),
      figure(phrase("Result")),
    ],
    rows: rows.map(([what, by, share]) => [what, by, ...shareCells(share)]),
  };
}

/** What was not counted, and how much of it. */
function leftOut(systems: readonly SystemResults[]): readonly Block[] {
  const unknown = sumOf(systems.map(({ stepsUnknown }) => stepsUnknown));
  const small = sumOf(systems.map(({ groupsKeptBack }) => groupsKeptBack));
  return list([
    ...(unknown === 0
      ? []
      : [
          phrase("{steps:step|steps} due so far {steps#has|have} no status, and {steps#is|are} not counted.", {
            steps: unknown,
          }),
        ]),
    ...(small === 0
      ? []
      : [
          phrase(
            "{measures:measure is|measures are} of a group too small to be told of, and {measures#is|are} not counted.",
            { measures: small },
          ),
        ]),
  ]);
}

/** Growth of each student group across systems; nothing where no plan shows groups. */
function byGroup(systems: readonly SystemResults[]): readonly Block[] {
  const groups = groupedBy(
    systems.flatMap((system) => system.groups),
    ({ group }) => group.toLowerCase(),
  );
  if (groups.size === 0) return [];
  return [
    heading(phrase("Growth by student group")),
    {
      is: "table",
      caption: phrase("Growth of each group"),
      columns: [
        words(phrase("Student group")),
        words(phrase("Measures that moved the right way")),
        words(phrase("At least as far as all students")),
      ],
      rows: [...groups.values()].map((own) => [
        own[0]?.group ?? null,
        fraction(summed(own)),
        fraction(summed(own.map(({ keptPace }) => (keptPace.of === 0 ? null : keptPace)))),
      ]),
    },
  ];
}

function sources(systems: readonly SystemResults[], surveys: readonly SurveyResult[]): Block {
  return {
    is: "table",
    caption: phrase("Files and cells"),
    columns: [
      words(phrase("School system")),
      words(phrase("Figure")),
      words(phrase("Result")),
      words(phrase("Files and cells")),
    ],
    rows: [
      ...surveys.map(({ count, of, at }) => [phrase("The cohort"), phrase("Survey"), fraction({ count, of }), at]),
      ...systems.flatMap(({ name, isHighQuality, standIn, steps, groups }) => [
        [
          name,
          phrase("Verdict"),
          isHighQuality === null ? NOT_KNOWN : isHighQuality ? phrase("Yes") : phrase("Not yet"),
          standIn.join("\n"),
        ],
        ...(steps === null ? [] : [[name, phrase("Steps complete"), fraction(steps), steps.at]]),
        ...groups.map((one) => [name, one.group, fraction(one), one.at]),
      ]),
    ],
  };
}

/** Null where nothing is known. */
function summed(shares: readonly (Part | null)[]): Part | null {
  const known = shares.flatMap((share) => share ?? []);
  if (known.length === 0) return null;
  return { count: sumOf(known.map(({ count }) => count)), of: sumOf(known.map(({ of }) => of)) };
}

function shareCells(share: Part | null): readonly (Text | number | null)[] {
  if (share === null || share.of === 0) return [null, NOT_KNOWN];
  return [
    share.of,
    phrase("{count} ({percent}%)", { count: share.count, percent: Math.floor((share.count * 100) / share.of) }),
  ];
}

function fraction(share: Part | null): Text {
  return share === null ? NOT_KNOWN : phrase("{count} of {of}", { count: share.count, of: share.of });
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
