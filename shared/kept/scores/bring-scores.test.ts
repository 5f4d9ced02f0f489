import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory.ts";
import { phraseText } from "../../locales/say.ts";
import { planQuality } from "../../rubrics/plan-quality.ts";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import type { Workbook } from "../../workbook/types.ts";
import { logEntries } from "../log/log.ts";
import { bringScores, scoresInFile } from "./bring-scores.ts";
import { scoresIn } from "./scores.ts";
import { type SubmittedRating, submitScores } from "./submit-scores.ts";

const plan = drawnPlan(`
  | Implementation plan | Action step  | Owner    | Due        |
  |                     | Hire a coach | J. Ortiz | 2026-09-30 |`);
const about = { plan, rubric: planQuality };
const GIVEN = 46_340.5;

const rating = (criterion: string, score: number, more: Partial<SubmittedRating> = {}): SubmittedRating => ({
  criterion,
  product: null,
  score,
  comment: `Why ${criterion}.`,
  evidence: [{ at: "'Implementation plan'!A2", mark: "a-b" }],
  productMark: "then",
  why: "",
  ...more,
});

/** A workbook of scores as a rater has it. */
async function handedIn(of: string, ratings: readonly SubmittedRating[], rubric = planQuality): Promise<Workbook> {
  const empty: Workbook = { ...plan.workbook, name: "scores.xlsx", sheets: [] };
  const host = memoryHost(empty);
  const submission = { plan: of, rubric, round: "2", rater: "Walter", role: "TA partner", ratings };
  const { workbook } = await submitScores(empty, submission, {
    apply: host.apply,
    run: { when: GIVEN, who: "Walter" },
  });
  return { ...workbook, name: "scores.xlsx" };
}

async function broughtInto(workbook: Workbook, file: Workbook) {
  const { handedIn: read = [] } = scoresInFile(file, about);
  const host = memoryHost(workbook);
  const { workbook: after } = await bringScores(
    workbook,
    read,
    { plan: plan.workbook.name, rubric: planQuality },
    { apply: host.apply, run: { when: 46_346, who: "Imani" } },
  );
  expect(after).toEqual(host.workbook());
  return after;
}

describe("scores out of a rater's file", () => {
  it("stand on the sheet as they were given: round, role, day, comment, cells and what these held", async () => {
    const file = await handedIn(plan.workbook.name, [rating("norms", 3), rating("clarity", 2)]);
    const [norms] = scoresIn(await broughtInto(plan.workbook, file));
    const [was] = scoresIn(file);
    expect(norms).toEqual({ ...was, at: norms?.at });
    expect(norms).toMatchObject({
      rater: "Walter",
      round: "2",
      role: "TA partner",
      date: GIVEN,
      comment: "Why norms.",
    });
  });

  it("are there once, however often the file is added, and the log says who added them", async () => {
    const file = await handedIn(plan.workbook.name, [rating("norms", 3)]);
    const once = await broughtInto(plan.workbook, file);
    const twice = await broughtInto(once, file);
    expect(scoresIn(twice)).toHaveLength(1);
    expect(logEntries(twice).map(({ who, to }) => [who, to])).toEqual([["Imani", "3"]]);
  });

  it("belong to the plan by its name, with or without the ending of a file", async () => {
    const named = plan.workbook.name.replace(/\.xlsx$/, "");
    expect(scoresInFile(await handedIn(named, [rating("norms", 3)]), about).handedIn).toHaveLength(1);
  });

  it.each([
    ["of another plan", ["cedar.xlsx"], "The scores in scores.xlsx are of cedar.xlsx, not of drawn.xlsx."],
    [
      "by other words",
      ["drawn.xlsx", { ...planQuality, version: 2 }],
      "The scores in scores.xlsx were made with another rubric, or with another version of it.",
    ],
  ] as const)("are not taken %s", async (_, [of, rubric = planQuality], says) => {
    const { because } = scoresInFile(await handedIn(of, [rating("norms", 3)], rubric), about);
    expect(because && phraseText(because)).toBe(says);
  });
});

describe("ratings out of a file", () => {
  const ratings = (rows: string): Workbook => ({
    ...markdownWorkbook(`
      | ratings | criterion | rater  | score | comment |
      ${rows}`),
    name: "ratings.csv",
  });

  it("go by rater, in the round that is asked for", () => {
    const file = ratings(
      "| | norms | Walter | 2 | |\n      | | norms | Imani | 2 | |\n      | | clarity | Walter | | |",
    );
    const { handedIn: read } = scoresInFile(file, { ...about, round: "3" });
    expect(read?.map(({ rater, round, ratings: own }) => [rater, round, own.length])).toEqual([
      ["Walter", "3", 1],
      ["Imani", "3", 1],
    ]);
  });

  it.each([
    ["off the scale", "| | norms | Walter | 4 | |", "Line 2 of ratings.csv: “4” is not on the scale from 1 to 3."],
    ["of nobody", "| | norms | | 2 | |", "A rating in ratings.csv has no rater."],
    [
      "without a reason at the end of the scale",
      "| | norms | Walter | 3 | |",
      "ratings.csv: 1 score has to say why, under “comment”: norms.",
    ],
    ["that are none", "| | norms | Walter | | |", "There are no ratings in ratings.csv."],
  ])("are not taken %s", (_, row, says) => {
    const { because } = scoresInFile(ratings(row), about);
    expect(because && phraseText(because)).toBe(says);
  });
});
