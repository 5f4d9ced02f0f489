import { exactly } from "../../rubrics/exact.ts";
import { nameKey } from "../../rubrics/settle.ts";
import { plainly } from "../../rubrics/shown.ts";
import type { Rubric } from "../../rubrics/types.ts";
import { rubricHash } from "../../rubrics/version.ts";
import { LOG_SHEET, OUR_COLUMN } from "../../templates/kept-sheets.ts";
import { withApplied } from "../../workbook/apply.ts";
import { contentAt, sameValue } from "../../workbook/cells.ts";
import type { ApplyResult, Change, SetCell } from "../../workbook/edits.ts";
import type { Phrase } from "../../workbook/phrases.ts";
import type { SheetSpec } from "../../workbook/sheet-spec.ts";
import type { CellContent, Workbook } from "../../workbook/types.ts";
import { appended, type KeptTable, keptTable, type Row, text } from "../kept-table.ts";
import type { Apply } from "../log/apply-logged.ts";
import { logEntries, nextRun, type Run, SCORING } from "../log/log.ts";
import { LOG_HEADINGS, type LogHeading, logSheet, WHEN_FORMAT } from "../log/log-sheet.ts";
import { preparing } from "../prepare.ts";
import {
  type FullRating,
  type KeptScore,
  type ScoreState,
  scoresIn,
  scoresSheetNames,
  scoresTable,
  writtenMarks,
  writtenState,
} from "./scores.ts";
import { type ScoreHeading, scoresSheet } from "./scores-sheet.ts";

/** What one rater hands in. */
export interface Submission {
  /** The name of the workbook that is scored; the scores may be kept in another. */
  readonly plan: string;
  readonly rubric: Rubric;
  readonly round: string;
  readonly rater: string;
  /** "" where nobody said. */
  readonly role: string;
  readonly ratings: readonly SubmittedRating[];
}

export interface SubmittedRating extends Omit<FullRating, "rater"> {
  /** Why a score that was submitted before is another now; "" the first time. */
  readonly why: string;
  /** Serial day and time; that of the run where absent. */
  readonly date?: number;
}

export interface Submitted {
  readonly workbook: Workbook;
  /** Why the scores did not go in, in a sentence; null where they did. */
  readonly refused: Phrase | null;
}

/**
 * Puts a rater's scores on the Scores sheet, all or none, each change noted in the log. Both sheets are added first
 * where they are not there. A row scored before in this round is written over; the log says from what to what and why.
 */
export async function submitScores(
  workbook: Workbook,
  submission: Submission,
  { apply, run }: { readonly apply: Apply; readonly run: Run },
): Promise<Submitted> {
  const rater = submission.rater.trim();
  return written(workbook, apply, (ready) => submitting(ready, { ...submission, rater }, run));
}

/** Sets the state of scores: withdrawn, stale since a day, or submitted again. */
export async function setScoreStates(
  workbook: Workbook,
  states: readonly { readonly score: KeptScore; readonly state: ScoreState; readonly why: string }[],
  { apply, run }: { readonly apply: Apply; readonly run: Run },
): Promise<Submitted> {
  return written(workbook, apply, (ready) => settingStates(ready, states, run));
}

async function written(
  workbook: Workbook,
  apply: Apply,
  changeIn: (ready: Workbook) => Change | null,
): Promise<Submitted> {
  // A workbook may have no room for a sheet of the first name: a .csv keeps only sheets beside it that are named for us.
  const scores = await firstPrepared(workbook, scoresSheetNames(workbook).map(scoresSheet), apply);
  if (scores.refused !== null) return scores;
  const { workbook: ready, refused } = await firstPrepared(scores.workbook, [logSheet()], apply);
  const change = refused === null ? changeIn(ready) : null;
  if (!change) return { workbook: ready, refused };
  const result = await apply([change]);
  return { workbook: withApplied(ready, result), refused: refusalOf(result) };
}

/** Makes the first of these sheets that can be made, unless it is there. */
async function firstPrepared(workbook: Workbook, specs: readonly SheetSpec[], apply: Apply): Promise<Submitted> {
  let refused: Phrase | null = null;
  for (const spec of specs) {
    const preparation = preparing(workbook, spec);
    if (!preparation) return { workbook, refused: null };
    const made = await apply([preparation]);
    refused = refusalOf(made);
    if (refused === null) return { workbook: withApplied(workbook, made), refused };
  }
  return { workbook, refused };
}

function refusalOf({ refused }: ApplyResult): Phrase | null {
  return refused[0]?.phrase ?? null;
}

/** The change that hands scores in; null without a sheet of scores, or where nothing is new. */
export function submitting(workbook: Workbook, submission: Submission, run: Run): Change | null {
  const table = scoresTable(workbook);
  if (!table) return null;
  const before = scoresIn(workbook);
  const given = submission.ratings.filter(({ score }) => score !== null);
  const written = given.map((rating) => {
    const full = { ...rating, rater: submission.rater };
    const old = before.find((score) => isOf(score, full, submission)) ?? null;
    const row = rowOf(full, submission, run);
    return { rating, old, row, rewrites: old ? rewriting(table, old, row) : [] };
  });
  const fresh = written.filter(({ old }) => old === null);
  const edits = [
    ...written.flatMap(({ rewrites }) => rewrites),
    ...appended(
      table,
      fresh.map(({ row }) => row),
    ).flat(),
  ];
  if (edits.length === 0) return null;
  const noted = written
    .filter(({ old, rating }) => old === null || old.score !== rating.score || rating.why !== "")
    .map(({ rating, old }) => ({
      cell: `${nameOf(submission.rubric, rating.criterion)}, ${submission.rater}`,
      from: scoreText(old?.score ?? null),
      to: scoreText(rating.score),
      rubric: submission.rubric.id,
      what: rating.why,
    }));
  return {
    title: `Scores of ${submission.rater}: ${fresh.length} new, ${written.length - fresh.length} submitted again`,
    edits: [...edits, ...logged(workbook, noted, run)],
  };
}

function settingStates(
  workbook: Workbook,
  states: readonly { readonly score: KeptScore; readonly state: ScoreState; readonly why: string }[],
  run: Run,
): Change | null {
  const table = scoresTable(workbook);
  if (!table) return null;
  const changed = states.filter(({ score, state }) => writtenState(score.state) !== writtenState(state));
  const edits = changed.flatMap(({ score, state }) => rewriting(table, score, { State: text(writtenState(state)) }));
  if (edits.length === 0) return null;
  const noted = changed.map(({ score, state, why }) => ({
    cell: `${score.criterion}, ${score.rater}`,
    from: writtenState(score.state),
    to: writtenState(state),
    rubric: score.rubric,
    what: why,
  }));
  return { title: `State of ${changed.length} scores`, edits: [...edits, ...logged(workbook, noted, run)] };
}

/** One score a rater, row and round; what was submitted with another version of the rubric is written over as well. */
function isOf(
  score: KeptScore,
  { criterion, product, rater }: FullRating,
  { plan, rubric, round }: Submission,
): boolean {
  return (
    score.criterion === criterion &&
    score.product === product &&
    nameKey(score.rater) === nameKey(rater) &&
    nameKey(score.plan) === nameKey(plan) &&
    score.rubric === rubric.id &&
    score.round === round
  );
}

function rowOf(
  rating: FullRating & Pick<SubmittedRating, "date">,
  { plan, rubric, round, role }: Submission,
  { when }: Run,
): Row<ScoreHeading> {
  const row = {
    Criterion: text(nameOf(rubric, rating.criterion)),
    Score: { value: rating.score, formula: null },
    Comment: text(rating.comment),
    Evidence: text(rating.evidence.map(({ at }) => at).join("\n")),
    Rater: text(rating.rater),
    Role: text(role),
    Date: { value: rating.date ?? when, formula: null, format: WHEN_FORMAT },
    State: text(writtenState({ is: "submitted" })),
    Round: text(round),
    Product: text(rating.product ?? ""),
    Plan: text(plan),
    Rubric: text(rubric.id),
    Version: { value: rubric.version, formula: null },
    Key: text(rating.criterion),
    [OUR_COLUMN]: text(writtenMarks(rating, rubricHash(rubric))),
  } satisfies Row<ScoreHeading>;
  return Object.fromEntries(Object.entries(row).map(([heading, content]) => [heading, emptyAsNull(content)]));
}

/** The cells of a row that are to be others; its key stands witness that it is still this row. */
function rewriting(table: KeptTable<ScoreHeading>, { at, criterion }: KeptScore, row: Row<ScoreHeading>): SetCell[] {
  const { sheet, cols } = table;
  const key = cols.get("Key");
  const witness = key === undefined ? [] : [{ at: { ...at, col: key }, was: criterion }];
  return [...cols].flatMap(([heading, col]) => {
    const to = row[heading];
    const was = contentAt(sheet, at.row, col);
    if (to === undefined || isSame(was, to)) return [];
    return [{ kind: "set-cell" as const, at: { ...at, col }, was, to, witness }];
  });
}

function isSame(was: CellContent, to: CellContent): boolean {
  return was.formula === null && sameValue(was.value, to.value);
}

function emptyAsNull(content: CellContent): CellContent {
  return content.value === "" ? { ...content, value: null } : content;
}

interface Noted {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
  readonly rubric: string;
  readonly what: string;
}

/** Rows of the log. A score is not taken back cell by cell: whoever gave it submits another. */
function logged(workbook: Workbook, noted: readonly Noted[], { when, who }: Run): readonly SetCell[] {
  const table = keptTable(workbook, LOG_SHEET, LOG_HEADINGS);
  if (!table) return [];
  const run = nextRun(logEntries(workbook));
  const rows = noted.map(
    ({ cell, from, to, rubric, what }): Row<LogHeading> => ({
      When: { value: when, formula: null, format: WHEN_FORMAT },
      ...(who === null ? {} : { Who: text(who) }),
      Run: { value: run, formula: null },
      Cell: text(cell),
      From: text(from),
      To: text(to),
      Rule: text(`${SCORING} ${rubric}`),
      What: text(what),
    }),
  );
  return appended(table, rows).flat();
}

function nameOf({ criteria }: Rubric, key: string): string {
  return criteria.find((criterion) => criterion.key === key)?.name ?? key;
}

function scoreText(score: number | null): string {
  return score === null ? "" : plainly(exactly(score));
}
