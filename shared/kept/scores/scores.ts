import type { Evidence } from "../../rubrics/evidence.ts";
import { nameKey } from "../../rubrics/settle.ts";
import type { Rating, Rubric } from "../../rubrics/types.ts";
import { rubricHash } from "../../rubrics/version.ts";
import { OTHER_SCORES_SHEET, OUR_COLUMN, SCORES_SHEET } from "../../templates/kept-sheets.ts";
import { isoOf, serialOfIso } from "../../workbook/dates.ts";
import type { CellRef, CellValue, Workbook } from "../../workbook/types.ts";
import { type KeptEntry, type KeptTable, keptTable } from "../kept-table.ts";
import { SCORE_HEADINGS, type ScoreHeading } from "./scores-sheet.ts";

/** A rating with all that is kept of it. */
export interface FullRating extends Rating {
  /** The cells it rests on. */
  readonly evidence: readonly Evidence[];
  /** What the products it is about held at the time, hashed; "" where nobody noted it. */
  readonly productMark: string;
}

/** A submitted score, as it stands on the sheet. */
export interface KeptScore extends FullRating {
  /** The first cell of its row. */
  readonly at: CellRef;
  /** The name of the workbook that was scored. */
  readonly plan: string;
  readonly rubric: string;
  readonly version: number;
  /** Of the rubric it was made with; "" where it is not known. */
  readonly rubricHash: string;
  readonly round: string;
  readonly role: string;
  /** Serial day and time; null where it is no date. */
  readonly date: number | null;
  readonly state: ScoreState;
}

export type ScoreState =
  | { readonly is: "submitted" | "withdrawn" }
  /** Serial day. */
  | { readonly is: "stale"; readonly since: number };

/** Every readable score, in the order of the sheet. Rows without a criterion, a rater or a number are passed over. */
export function scoresIn(workbook: Workbook): readonly KeptScore[] {
  return scoresTable(workbook)?.entries.flatMap((entry) => scoreOf(entry) ?? []) ?? [];
}

/** Null where there is none of ours, whatever else is called “Scores”. */
export function scoresTable(workbook: Workbook): KeptTable<ScoreHeading> | null {
  const named = (name: string) => keptTable(workbook, name, SCORE_HEADINGS);
  return named(SCORES_SHEET) ?? named(OTHER_SCORES_SHEET);
}

/** What our sheet is called in this workbook; where there is none yet, the names it may get, best first. */
export function scoresSheetNames(workbook: Workbook): readonly string[] {
  const table = scoresTable(workbook);
  if (table) return [table.sheet.name];
  const isTaken = (wanted: string) => workbook.sheets.some(({ name }) => nameKey(name) === nameKey(wanted));
  return [SCORES_SHEET, OTHER_SCORES_SHEET].filter((name) => !isTaken(name));
}

/** Which scores are asked for. */
export interface AboutScores {
  readonly rubric: Rubric;
  readonly round: string;
  /** Of any plan where absent. */
  readonly plan?: string;
}

/** The scores that count towards a verdict with this rubric: submitted, of one round, of this plan, by these words. */
export function scoresFor(scores: readonly KeptScore[], about: AboutScores): readonly KeptScore[] {
  return scoresOfRound(scores, about).filter((score) => isOfVersion(score, about.rubric));
}

/** The same, with those by another version of the rubric or by other words: they are shown, and count for nothing. */
export function scoresOfRound(scores: readonly KeptScore[], about: AboutScores): readonly KeptScore[] {
  return scores.filter(
    ({ rubric, round, plan, state }) =>
      rubric === about.rubric.id &&
      round === about.round &&
      state.is !== "withdrawn" &&
      (about.plan === undefined || nameKey(plan) === nameKey(about.plan)),
  );
}

/** The last round anyone scored in; FIRST_ROUND where nobody has. */
export function lastRound(scores: readonly KeptScore[]): string {
  const dated = [...scores].sort((one, other) => (one.date ?? 0) - (other.date ?? 0));
  return dated.at(-1)?.round ?? FIRST_ROUND;
}

export const FIRST_ROUND = "1";

/** Whether scores were made with the rubric as it is: the same version, and the same words. */
export function isOfVersion({ version, rubricHash: hash }: KeptScore, rubric: Rubric): boolean {
  return version === rubric.version && (hash === "" || hash === rubricHash(rubric));
}

function scoreOf(entry: KeptEntry<ScoreHeading>): KeptScore | null {
  const [criterion, rater] = [entry.text("Key"), entry.text("Rater")];
  const score = numberIn(entry.value("Score"));
  if (criterion === "" || rater === "" || score === null) return null;
  const { hash, product, marks } = readMarks(entry.text(OUR_COLUMN));
  const addresses = entry
    .text("Evidence")
    .split(/\s*\n\s*/)
    .filter((address) => address !== "");
  return {
    at: entry.at,
    criterion,
    product: entry.text("Product") || null,
    rater,
    score,
    comment: entry.text("Comment"),
    evidence: addresses.map((at, index) => ({ at, mark: marks[index] ?? "" })),
    productMark: product,
    plan: entry.text("Plan"),
    rubric: entry.text("Rubric"),
    version: numberIn(entry.value("Version")) ?? 0,
    rubricHash: hash,
    round: entry.text("Round") || FIRST_ROUND,
    role: entry.text("Role"),
    date: serialIn(entry.value("Date")),
    state: readState(entry.text("State")),
  };
}

function numberIn(value: CellValue): number | null {
  if (typeof value === "number") return value;
  const text = typeof value === "string" ? value.trim() : "";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : null;
}

/** A date that came out of a .csv file is text: "2026-11-20 09:44". */
function serialIn(value: CellValue): number | null {
  return numberIn(value) ?? serialOfIso(typeof value === "string" ? value.trim().slice(0, 10) : "");
}

const SUBMITTED = "Submitted";
const WITHDRAWN = "Withdrawn";
const STALE = /^stale since (\d{4}-\d{2}-\d{2})$/i;

function readState(text: string): ScoreState {
  const since = serialOfIso(STALE.exec(text)?.[1] ?? "");
  if (since !== null) return { is: "stale", since };
  return { is: text.toLowerCase() === WITHDRAWN.toLowerCase() ? "withdrawn" : "submitted" };
}

export function writtenState(state: ScoreState): string {
  if (state.is === "stale") return `Stale since ${isoOf(Math.floor(state.since))}`;
  return state.is === "withdrawn" ? WITHDRAWN : SUBMITTED;
}

/** "rubric:h product:m cells:a,b": marks have no spaces, commas or colons of their own. */
export function writtenMarks({ evidence, productMark }: FullRating, hash: string): string {
  return `rubric:${hash} product:${productMark} cells:${evidence.map(({ mark }) => mark).join(",")}`;
}

function readMarks(text: string): { hash: string; product: string; marks: readonly string[] } {
  const part = (name: string) => new RegExp(`(?:^| )${name}:(\\S*)`).exec(text)?.[1] ?? "";
  return { hash: part("rubric"), product: part("product"), marks: part("cells").split(",") };
}
