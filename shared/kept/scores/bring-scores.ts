import type { Plan } from "../../recognize/types.ts";
import { ratingsFrom } from "../../rubrics/ratings.ts";
import { nameKey } from "../../rubrics/settle.ts";
import { productMark } from "../../rubrics/stale.ts";
import type { Rubric } from "../../rubrics/types.ts";
import { withoutReason } from "../../rubrics/without-reason.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Workbook } from "../../workbook/types.ts";
import type { Apply } from "../log/apply-logged.ts";
import type { Run } from "../log/log.ts";
import { keptSettings } from "../notes/settings.ts";
import { FIRST_ROUND, isOfVersion, scoresIn, scoresTable } from "./scores.ts";
import { type Submitted, type SubmittedRating, submitScores } from "./submit-scores.ts";

/** What a rater handed in, in a file of their own. */
export interface HandedIn {
  readonly rater: string;
  readonly round: string;
  readonly role: string;
  readonly ratings: readonly SubmittedRating[];
}

/** The scores in a file, by rater and round; or why there are none to take. */
export type FileScores =
  | { readonly handedIn: readonly HandedIn[]; readonly because?: never }
  | { readonly because: Phrase; readonly handedIn?: never };

interface About {
  readonly plan: Plan;
  readonly rubric: Rubric;
  /** The round that ratings without one are of. */
  readonly round?: string;
}

/** Scores of this plan out of a scores workbook, another copy of the plan, or a file of ratings; all of them or none. */
export function scoresInFile(file: Workbook, { plan, rubric, round = FIRST_ROUND }: About): FileScores {
  return scoresTable(file) ? fromScores(file, plan, rubric) : fromRatings(file, plan, rubric, round);
}

function fromScores(file: Workbook, { workbook }: Plan, rubric: Rubric): FileScores {
  const all = scoresIn(file).filter(({ state }) => state.is !== "withdrawn");
  const own = all.filter(({ plan }) => planKey(plan) === planKey(workbook.name));
  const of = [...new Set(all.map(({ plan }) => plan))];
  if (all.length === 0)
    return { because: phrase("There are no scores in {file} yet.", { file: { whole: file.name } }) };
  if (own.length === 0) {
    return {
      because: phrase("The scores in {file} are of {plans}, not of {plan}.", {
        file: { whole: file.name },
        plans: { items: of, by: "and" },
        plan: { whole: workbook.name },
      }),
    };
  }
  if (!own.every((score) => score.rubric === rubric.id && isOfVersion(score, rubric))) {
    return {
      because: phrase("The scores in {file} were made with another rubric, or with another version of it.", {
        file: { whole: file.name },
      }),
    };
  }
  const byRater = new Map<string, HandedIn>();
  for (const { rater, role, date, ...score } of own) {
    const key = `${nameKey(rater)}\n${score.round}`;
    const before = byRater.get(key) ?? { rater, role, round: score.round, ratings: [] };
    const rating = { ...score, why: "", ...(date === null ? {} : { date }) };
    byRater.set(key, { ...before, ratings: [...before.ratings, rating] });
  }
  return { handedIn: [...byRater.values()] };
}

function fromRatings(file: Workbook, plan: Plan, rubric: Rubric, round: string): FileScores {
  for (const { values } of file.sheets) {
    const read = ratingsFrom(rubric, values);
    if (!read) continue;
    const [problem] = read.problems;
    if (problem)
      return { because: phrase("Line {line} of {file}: {because}", { ...problem, file: { whole: file.name } }) };
    const scored = read.ratings.filter(({ score }) => score !== null);
    if (scored.length === 0) break;
    if (scored.some(({ rater }) => nameKey(rater) === "")) {
      return { because: phrase("A rating in {file} has no rater.", { file: { whole: file.name } }) };
    }
    const silent = withoutReason(rubric, scored, keptSettings(plan.workbook).reasons);
    if (silent) return { because: phrase("{file}: {because}", { file: { whole: file.name }, because: silent }) };
    const raters = [...new Map(scored.map(({ rater }) => [nameKey(rater), rater.trim()]))];
    return {
      handedIn: raters.map(([key, rater]) => ({
        rater,
        role: "",
        round,
        ratings: scored
          .filter((rating) => nameKey(rating.rater) === key)
          .map((rating) => ({ ...rating, evidence: [], productMark: productMark(plan, rating.criterion), why: "" })),
      })),
    };
  }
  return { because: phrase("There are no ratings in {file}.", { file: { whole: file.name } }) };
}

/** A plan keeps its name in Google Sheets, but not the ending of its file. */
function planKey(name: string): string {
  return nameKey(name.replace(/\.(?:xlsx|xlsm|csv)$/i, ""));
}

/** Puts them on the sheet of scores as their raters gave them, rater by rater, each change noted in the log. */
export async function bringScores(
  workbook: Workbook,
  handedIn: readonly HandedIn[],
  about: { readonly plan: string; readonly rubric: Rubric },
  doing: { readonly apply: Apply; readonly run: Run },
): Promise<Submitted> {
  let now = workbook;
  for (const one of handedIn) {
    const { workbook: after, refused } = await submitScores(now, { ...about, ...one }, doing);
    if (refused !== null) return { workbook: after, refused };
    now = after;
  }
  return { workbook: now, refused: null };
}
