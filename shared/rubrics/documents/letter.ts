import { phrase } from "../../workbook/phrases.ts";
import { commentsFor } from "../comments/comments.ts";
import type { Criterion } from "../types.ts";
import { testsInWords, verdictInWords } from "../verdict-words.ts";
import { commentsOn, heading, list, paragraph, type ScoredRow, scoredRows, scoreNumber, scoreText } from "./blocks.ts";
import type { Block, Document, ScoredPlan, Text } from "./types.ts";

/** A letter to the authors: what is strong and where it shows, then two next steps for each row that can still grow. */
export function feedbackLetter(plan: ScoredPlan): Document {
  const { name, rubric, verdict, scores, scoredOn } = plan;
  const rows = scoredRows(rubric, scores).filter(({ score }) => score.score !== null);
  const strong = rows.filter(isAtTop);
  const growing = [...rows.filter((row) => !isAtTop(row))].sort(
    (one, other) => Number(other.criterion.required) - Number(one.criterion.required),
  );
  return {
    id: "letter",
    title: phrase("Feedback on {name}", { name }),
    about: [
      ...(scoredOn === null
        ? []
        : [
            phrase("Scored on {day:date} by the rubric “{rubric}”, version {version}.", {
              day: scoredOn,
              rubric: rubric.name,
              version: rubric.version,
            }),
          ]),
    ],
    blocks: [
      paragraph(phrase("To the Steering Committee:")),
      paragraph(
        phrase(
          "Thank you for the plan. This letter says how it was scored, what is strong in it, and what would take it further.",
        ),
      ),
      paragraph(verdictInWords(rubric, verdict)),
      ...list(
        testsInWords(rubric, verdict).map(({ test, standing }) => phrase("{test}. {standing}", { test, standing })),
      ),
      heading(phrase("What is strong")),
      ...(strong.length === 0
        ? [paragraph(phrase("No row has reached the top of the scale yet."))]
        : list(strong.map((row) => strengthOf(row, plan)))),
      heading(phrase("Next steps")),
      ...(growing.length === 0
        ? [paragraph(phrase("Every row that was scored is at the top of the scale."))]
        : growing.flatMap((row) => growthOf(row, plan))),
      paragraph(
        phrase("The score of a row can change when the plan does: say what was changed, and that row is scored again."),
      ),
    ],
  };
}

function isAtTop({ criterion, score }: ScoredRow): boolean {
  return scoreNumber(score) === topOf(criterion);
}

function topOf({ levels }: Criterion): number | undefined {
  return levels.at(-1)?.score;
}

/** In the raters' own words where they gave some, with the cells they cited. */
function strengthOf({ criterion, score }: ScoredRow, { cited }: ScoredPlan): Text {
  const [own] = commentsOn(score);
  const said =
    own ?? commentsFor(criterion.key, scoreNumber(score) ?? 0)[0]?.text ?? criterion.levels.at(-1)?.descriptor ?? "";
  const cells = cited[criterion.key] ?? [];
  return cells.length === 0
    ? phrase("{row}: {said}", { row: criterion.name, said: whole(said) })
    : phrase("{row}: {said} (see {cells})", {
        row: criterion.name,
        said: whole(said),
        cells: { items: cells, by: "," },
      });
}

function growthOf(row: ScoredRow, plan: ScoredPlan): readonly Block[] {
  const { criterion, score } = row;
  const top = criterion.levels.at(-1);
  const product = score.product ?? criterion.deliverables[0] ?? null;
  return [
    heading(
      product === null
        ? phrase("{row}: {score}", { row: criterion.name, score: scoreText(score) })
        : phrase("{row}, deliverable {product}: {score}", { row: criterion.name, product, score: scoreText(score) }),
      3,
    ),
    ...commentsOn(score).map(paragraph),
    ...list(nextSteps(row, plan)),
    ...(top && top.descriptor !== ""
      ? [
          paragraph(
            phrase("What would make it a {score}: {descriptor}", {
              score: top.score,
              descriptor: { whole: top.descriptor },
            }),
          ),
        ]
      : []),
  ];
}

/** How many next steps a row gets: more than two are not taken. */
const STEPS = 2;

/** First what the plan itself shows to be amiss, then what the comment bank has for this score. */
function nextSteps({ criterion, score }: ScoredRow, { signals }: ScoredPlan): readonly Text[] {
  const shown = signals.find((one) => one.criterion === criterion.key)?.signals ?? [];
  const amiss = [...shown]
    .sort((one, other) => other.failing - one.failing)
    .map(({ text }) => phrase("Put right: {what}", { what: text }));
  const bank = commentsFor(criterion.key, scoreNumber(score) ?? 0).map(({ text }) => text);
  return [...amiss.slice(0, 1), ...bank, ...amiss.slice(1)].slice(0, STEPS);
}

function whole(said: Text) {
  return typeof said === "string" ? { whole: said } : said;
}
