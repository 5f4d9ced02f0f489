import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { commentsFor } from "../comments/comments.ts";
import type { Signal } from "../signals/types.ts";
import type { Criterion } from "../types.ts";
import { flipInWords, testsInWords, verdictInWords } from "../verdict-words.ts";
import {
  commentsBehind,
  heading,
  list,
  namesOf,
  paragraph,
  ratersOf,
  type ScoredRow,
  scoredRows,
  scoreNumber,
  scoreText,
} from "./blocks.ts";
import { placesOf } from "./places.ts";
import type { Block, Document, ScoredPlan, Text } from "./types.ts";

/** A letter to the authors: what is strong and where it shows, then two next steps for each row that can still grow. */
export function feedbackLetter(plan: ScoredPlan): Document {
  const { name, rubric, scores, scoredOn } = plan;
  const rows = saidOnce(scoredRows(rubric, scores).filter(({ score }) => score.score !== null));
  const strong = rows.filter(isAtTop);
  const growing = [...rows.filter((row) => !isAtTop(row))].sort(
    (one, other) => Number(other.criterion.required) - Number(one.criterion.required),
  );
  const raters = ratersOf(scores);
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
          "Thank you for the plan, and for the work behind it. This letter says how it was scored, what is strong in it, and what would take it further.",
        ),
      ),
      ...standing(plan),
      heading(phrase("What is strong")),
      ...strengths(strong, plan),
      heading(phrase("Next steps")),
      ...(growing.length === 0
        ? [paragraph(phrase("Every row that was scored is at the top of the scale."))]
        : [paragraph(introduction(growing, plan)), ...growing.flatMap((row) => growthOf(row, plan))]),
      paragraph(
        phrase("The score of a row can change when the plan does: say what was changed, and that row is scored again."),
      ),
      ...(raters.length === 0
        ? []
        : [paragraph(phrase("Scored by {raters}.", { raters: { items: raters, by: "and" } }))]),
    ],
  };
}

interface LetterRow extends ScoredRow {
  /** What raters wrote to its score, and nowhere above. */
  readonly comments: readonly string[];
}

/** A comment given for several rows is read once, where it first stands. */
function saidOnce(rows: readonly ScoredRow[]): readonly LetterRow[] {
  const said = new Set<string>();
  return rows.map((row) => {
    const comments = commentsBehind(row.score).filter((comment) => !said.has(comment));
    for (const comment of comments) said.add(comment);
    return { ...row, comments };
  });
}

function isAtTop({ criterion, score }: ScoredRow): boolean {
  return scoreNumber(score) === topOf(criterion)?.score;
}

function topOf({ levels }: Criterion) {
  return levels.at(-1);
}

/** The verdict, its tests, what would turn it, and what it does not rest on. */
function standing({ rubric, verdict, stale }: ScoredPlan): readonly Block[] {
  const open = verdict.unscored.map(({ criterion }) => criterion);
  const flips = verdict.outcome === "not-yet" ? verdict.flips.map((flip) => flipInWords(rubric, flip)) : [];
  return [
    paragraph(verdictInWords(rubric, verdict)),
    ...list(
      testsInWords(rubric, verdict).map(({ test, standing: how }) =>
        phrase("{test}. {standing}", { test, standing: how }),
      ),
    ),
    ...(flips.length === 0 ? [] : [paragraph(turning(flips))]),
    ...(open.length === 0
      ? []
      : [
          paragraph(
            phrase("These rows have no score yet: {rows}.", {
              rows: { items: namesOf(rubric, [...new Set(open)]), by: "and" },
            }),
          ),
        ]),
    ...(stale.length === 0
      ? []
      : [
          paragraph(
            phrase("The plan has changed since these rows were scored: {rows}.", {
              rows: {
                items: namesOf(
                  rubric,
                  stale.map(({ criterion }) => criterion),
                ),
                by: "and",
              },
            }),
          ),
        ]),
  ];
}

function turning(flips: readonly Phrase[]): Phrase {
  const [only, ...others] = flips;
  return only && others.length === 0
    ? phrase("One change is enough for high quality: {change}", { change: only })
    : phrase("Any one of these changes is enough for high quality: {changes}", {
        changes: { items: flips, by: "," },
      });
}

/** What raters wrote or cited, and what is required; the rest by name alone. */
function strengths(strong: readonly LetterRow[], plan: ScoredPlan): readonly Block[] {
  const isTold = ({ criterion, comments }: LetterRow) =>
    comments.length > 0 || criterion.required || (plan.cited[criterion.key] ?? []).length > 0;
  const others = strong.filter((row) => !isTold(row)).map(({ criterion }) => criterion.name);
  if (strong.length === 0) return [paragraph(phrase("No row has reached the top of the scale yet."))];
  return [
    ...list(strong.filter(isTold).map((row) => strengthOf(row, plan))),
    ...(others.length === 0
      ? []
      : [
          paragraph(
            phrase("Also at the top of the scale: {rows}.", { rows: { items: [...new Set(others)], by: "and" } }),
          ),
        ]),
  ];
}

/** In the raters' own words where they gave some, with the cells they cited. */
function strengthOf({ criterion, score, comments: [own] }: LetterRow, { cited }: ScoredPlan): Text {
  const said = own ?? commentsFor(criterion, scoreNumber(score) ?? 0)[0]?.text ?? topOf(criterion)?.descriptor ?? "";
  const cells = cited[criterion.key] ?? [];
  return cells.length === 0
    ? phrase("{row}: {said}", { row: criterion.name, said: whole(said) })
    : phrase("{row}: {said} (see {cells})", {
        row: criterion.name,
        said: whole(said),
        cells: { items: cells, by: "," },
      });
}

function introduction(growing: readonly LetterRow[], { rubric }: ScoredPlan): Phrase {
  const least = rubric.rule.requiredAtLeast;
  const required = growing.filter(({ criterion }) => criterion.required).length;
  return required === 0 || required === growing.length
    ? phrase("Two next steps for each row, the most useful one first.")
    : phrase(
        "Two next steps for each row, the most useful one first. Rows that have to be a {least} stand before the others.",
        { least },
      );
}

function growthOf(row: LetterRow, plan: ScoredPlan): readonly Block[] {
  const { criterion, comments } = row;
  const top = topOf(criterion);
  return [
    heading(titleOf(row), 3),
    ...comments.map(paragraph),
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

function titleOf({ criterion, score }: LetterRow): Phrase {
  const [row, given] = [criterion.name, scoreText(score)];
  if (score.product !== null) {
    return phrase("{row}, deliverable {product}: {score}", { row, product: score.product, score: given });
  }
  return criterion.required
    ? phrase("{row}: {score} (required)", { row, score: given })
    : phrase("{row}: {score}", { row, score: given });
}

/** How many next steps a row gets: more than two are not taken. */
const STEPS = 2;

/** First what the plan itself shows to be amiss, then what the comment bank has for this score. */
function nextSteps({ criterion, score }: LetterRow, { signals, workbook }: ScoredPlan): readonly Text[] {
  const shown = signals.find((one) => one.criterion === criterion.key)?.signals ?? [];
  const amiss = [...shown]
    .sort((one, other) => other.failing - one.failing)
    .map((signal) => amissInWords(signal, (cells) => placesOf(workbook, cells)));
  const bank = commentsFor(criterion, scoreNumber(score) ?? 0).map(({ text }) => text);
  return [...amiss.slice(0, 1), ...bank, ...amiss.slice(1)].slice(0, STEPS);
}

/** So many cells say where to begin. */
const PLACES = 3;

function amissInWords({ text: what, at }: Signal, places: (cells: Signal["at"]) => string): Phrase {
  if (at.length === 0) return phrase("Start here: {what}", { what });
  const cells = { whole: places(at.slice(0, PLACES)) };
  return at.length > PLACES
    ? phrase("Start here: {what} See {cells} and {more} more.", { what, cells, more: at.length - PLACES })
    : phrase("Start here: {what} See {cells}.", { what, cells });
}

function whole(said: Text) {
  return typeof said === "string" ? { whole: said } : said;
}
