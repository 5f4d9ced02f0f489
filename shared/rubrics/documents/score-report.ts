import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { isAdjudicated } from "../settle.ts";
import { contradicts } from "../signals/signals.ts";
import type { RowScore } from "../types.ts";
import { flipInWords, testsInWords, verdictInWords } from "../verdict-words.ts";
import {
  commentsOn,
  figure,
  heading,
  list,
  namesOf,
  paragraph,
  scoredRows,
  scoreNumber,
  standInWords,
  words,
} from "./blocks.ts";
import type { Block, Document, ScoredPlan } from "./types.ts";

/** All that was decided and why: the verdict, its tests, every row with who gave what, and what rests on what. */
export function scoreReport(plan: ScoredPlan): Document {
  const { name, rubric, verdict, scores, scoredOn, round, standIn } = plan;
  return {
    id: "score-report",
    title: phrase("Scores of {name}", { name }),
    about: [
      phrase("By the rubric “{rubric}”, version {version}, round {round}.", {
        rubric: rubric.name,
        version: rubric.version,
        round,
      }),
      ...(scoredOn === null ? [] : [phrase("Scored on {day:date}.", { day: scoredOn })]),
      ...standInWords(standIn),
    ],
    blocks: [
      paragraph(verdictInWords(rubric, verdict)),
      ...list(
        testsInWords(rubric, verdict).map(({ test, standing }) => phrase("{test}. {standing}", { test, standing })),
      ),
      ...notes(plan),
      ...part(
        phrase("What would turn it"),
        verdict.flips.map((flip) => flipInWords(rubric, flip)),
      ),
      ...part(phrase("Scores that the plan does not bear out"), contradicted(plan)),
      heading(phrase("Row by row")),
      {
        is: "table",
        caption: phrase("Every row of the rubric with its score"),
        columns: [
          words(phrase("Row")),
          words(phrase("Deliverable")),
          words(phrase("Required")),
          figure(phrase("Score")),
          words(phrase("How it came about")),
          words(phrase("Why")),
          words(phrase("Evidence")),
        ],
        rows: scoredRows(rubric, scores).map(({ criterion, score }) => [
          criterion.name,
          score.product ??
            (criterion.deliverables.length === 0 ? phrase("All of them") : criterion.deliverables.join(", ")),
          criterion.required ? phrase("Required") : null,
          scoreNumber(score),
          howInWords(score),
          commentsOn(score).join("\n"),
          (plan.cited[criterion.key] ?? []).join("\n"),
        ]),
      },
    ],
  };
}

/** Shown, never changed: a score is the rater's. */
function contradicted({ rubric, scores, signals }: ScoredPlan): readonly Phrase[] {
  return scoredRows(rubric, scores).flatMap(({ criterion, score }) => {
    const given = scoreNumber(score);
    const shown = signals.find((one) => one.criterion === criterion.key);
    if (given === null || !shown?.suggestion || !contradicts(rubric, shown, given)) return [];
    const { score: points, because } = shown.suggestion;
    return [
      phrase("{row}: scored {given}, and the plan points to {points}, because {because}.", {
        row: criterion.name,
        given,
        points,
        because,
      }),
    ];
  });
}

function part(title: Phrase, items: readonly Phrase[]): readonly Block[] {
  return items.length === 0 ? [] : [heading(title), ...list(items)];
}

/** What a reader has to know to trust the number: how rows were averaged, and what is out of date. */
function notes({ rubric, verdict, stale, otherVersion }: ScoredPlan): readonly Block[] {
  const others = namesOf(rubric, otherVersion);
  const names = namesOf(
    rubric,
    stale.map(({ criterion }) => criterion),
  );
  return [
    ...(rubric.rule.averageOver === "deliverables"
      ? [paragraph(phrase("The average is that of the products’ own averages, not of all rows."))]
      : []),
    ...(rubric.rule.whereRatersDiffer === "average"
      ? [paragraph(phrase("Where raters differ and nobody settled it, their average counts."))]
      : []),
    ...(verdict.isWeighted ? [paragraph(phrase("Rows are weighted, so this is not a plain average."))] : []),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            phrase(
              "These rows were scored by another version of the rubric, so score them again before the verdict is used: {rows}.",
              {
                rows: { items: others, by: "and" },
              },
            ),
          ),
        ]),
    ...(names.length === 0
      ? []
      : [
          paragraph(
            phrase("The plan has changed since these rows were scored: {rows}.", { rows: { items: names, by: "and" } }),
          ),
        ]),
  ];
}

function howInWords({ how, given }: RowScore): Phrase | null {
  const own = given.filter(({ rater }) => !isAdjudicated(rater));
  const raters = { items: own.map(({ rater, score }) => `${rater || "–"} ${score ?? ""}`.trim()), by: "," } as const;
  switch (how) {
    case "one-rater":
      return phrase("{raters}", { raters });
    case "agreed":
      return phrase("Agreed: {raters}", { raters });
    case "adjudicated":
      return own.length === 0 ? phrase("Settled together") : phrase("Settled together, after {raters}", { raters });
    case "averaged":
      return phrase("Average of {raters}", { raters });
    case "differ":
      return phrase("Raters differ: {raters}", { raters });
    case "unscored":
      return phrase("Unscored");
  }
}
