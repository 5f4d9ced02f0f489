import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory.ts";
import { recognize } from "../../recognize/recognize.ts";
import { namedInPlan } from "../../rubrics/authorship.ts";
import { cite, citedNow } from "../../rubrics/evidence.ts";
import { planQuality } from "../../rubrics/plan-quality.ts";
import { productMark } from "../../rubrics/stale.ts";
import { verdictOf } from "../../rubrics/verdict.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { drawnPlan } from "../../testing/drawn-plan.ts";
import { markdownWorkbook } from "../../testing/markdown-workbook.ts";
import type { Workbook } from "../../workbook/types.ts";
import { logEntries } from "../log/log.ts";
import { lastRun } from "../log/undo.ts";
import { seenBy } from "./blind.ts";
import { type Draft, draftKey, EMPTY_ROW, readDraft, writeDraft } from "./draft.ts";
import { scoredPlan } from "./scored-plan.ts";
import { scoresFor, scoresIn } from "./scores.ts";
import { SCORE_HEADINGS } from "./scores-sheet.ts";
import { scoresWorkbook } from "./scores-workbook.ts";
import { newlyStale } from "./stale-scores.ts";
import { type SubmittedRating, setScoreStates, submitScores } from "./submit-scores.ts";

const run = { when: 46_346.4, who: "Imani" };

const plan = markdownWorkbook(`
  | Action plan | Action step   | Owner    | Due        |
  |             | Hire a coach  | J. Ortiz | 2026-09-30 |
  |             | Train staff   |          | 2026-10-01 |
`);

const rating = (criterion: string, score: number, more: Partial<SubmittedRating> = {}): SubmittedRating => ({
  criterion,
  product: null,
  score,
  comment: "",
  evidence: [],
  productMark: "",
  why: "",
  ...more,
});

const submission = (rater: string, ratings: readonly SubmittedRating[], round = "1") => ({
  plan: plan.name,
  rubric: planQuality,
  round,
  rater,
  role: "TA partner",
  ratings,
});

async function submitted(workbook: Workbook, ...all: readonly ReturnType<typeof submission>[]): Promise<Workbook> {
  const host = memoryHost(workbook);
  let now = workbook;
  for (const one of all) {
    const { workbook: after, refused } = await submitScores(now, one, { apply: host.apply, run });
    expect(refused).toBeNull();
    expect(after).toEqual(host.workbook());
    now = after;
  }
  return now;
}

const owner = { sheet: plan.sheets[0]?.id ?? "", row: 2, col: 1, rows: 1, cols: 1 };

describe("submitted scores", () => {
  it("are rows on a sheet “Scores”, read back as they were given", async () => {
    const given = rating("action_steps", 2, { comment: "One step has no owner.", evidence: [cite(plan, owner)] });
    const after = await submitted(plan, submission("Imani", [given]));
    expect(after.sheets.map(({ name }) => name)).toEqual(["Action plan", "Scores", "Throughline log"]);
    expect(scoresIn(after)).toMatchObject([
      {
        criterion: "action_steps",
        rater: "Imani",
        role: "TA partner",
        score: 2,
        comment: "One step has no owner.",
        evidence: [cite(plan, owner)],
        plan: plan.name,
        rubric: "default-plan-quality",
        version: 1,
        round: "1",
        date: run.when,
        state: { is: "submitted" },
      },
    ]);
  });

  it("leave out rows that are not scored", async () => {
    const after = await submitted(
      plan,
      submission("Imani", [rating("norms", 3), { ...rating("clarity", 3), score: null }]),
    );
    expect(scoresIn(after).map(({ criterion }) => criterion)).toEqual(["norms"]);
  });

  it("given again are written over, and the log says from what to what and why", async () => {
    const after = await submitted(
      plan,
      submission("Imani", [rating("norms", 2)]),
      submission(" imani ", [rating("norms", 3, { why: "Two norms were added." })]),
    );
    expect(scoresIn(after).map(({ score }) => score)).toEqual([3]);
    const entries = logEntries(after);
    expect(entries.map(({ cell, from, to, who }) => [cell, from, to, who])).toEqual([
      ["Norms, Imani", "", "2", "Imani"],
      ["Norms, imani", "2", "3", "Imani"],
    ]);
    expect(lastRun(entries)).toBeNull();
  });

  it("of another rater or round stand beside them", async () => {
    const after = await submitted(
      plan,
      submission("Imani", [rating("norms", 2)]),
      submission("Walter", [rating("norms", 3)]),
      submission("Imani", [rating("norms", 3)], "2"),
    );
    const first = scoresFor(scoresIn(after), { rubric: planQuality, round: "1" });
    expect(first.map(({ rater, score }) => [rater, score])).toEqual([
      ["Imani", 2],
      ["Walter", 3],
    ]);
    expect(verdictOf(planQuality, first).unscored).toHaveLength(23);
  });

  it("that are withdrawn no longer count", async () => {
    const after = await submitted(plan, submission("Imani", [rating("norms", 2)]));
    const [score] = scoresIn(after);
    if (!score) throw new Error("Nothing was submitted.");
    const host = memoryHost(after);
    const states = [{ score, state: { is: "withdrawn" } as const, why: "Scored the wrong plan." }];
    const { workbook } = await setScoreStates(after, states, { apply: host.apply, run });
    expect(scoresFor(scoresIn(workbook), { rubric: planQuality, round: "1" })).toEqual([]);
  });

  it("are no part of the plan, while a sheet of theirs called “Scores” is", async () => {
    const after = await submitted(plan, submission("Imani", [rating("norms", 2)]));
    expect(recognize(after, { pack: simplePlan }).tables.map(({ sheet }) => sheet)).toEqual([owner.sheet]);
    const theirs = markdownWorkbook(`
      | Scores | Action step  | Owner    | Due        |
      |        | Hire a coach | J. Ortiz | 2026-09-30 |`);
    expect(recognize(theirs, { pack: simplePlan }).tables).toHaveLength(1);
    const both = await submitted(theirs, submission("Imani", [rating("norms", 2)]));
    expect(both.sheets.map(({ name }) => name)).toEqual(["Scores", "Throughline scores", "Throughline log"]);
    expect(scoresIn(both)).toHaveLength(1);
  });
});

describe("cited cells", () => {
  const evidence = cite(plan, owner);
  const drawn = (rows: string) =>
    markdownWorkbook(`
    | Action plan | Action step   | Owner    | Due        |
    ${rows}`);

  it.each([
    {
      name: "are the same in the same plan",
      rows: `|  | Hire a coach  | J. Ortiz | 2026-09-30 |\n|  | Train staff   |          | 2026-10-01 |`,
      is: "same",
      row: 2,
    },
    {
      name: "are found again where rows were sorted",
      rows: `|  | Train staff   |          | 2026-10-01 |\n|  | Hire a coach  | J. Ortiz | 2026-09-30 |`,
      is: "moved",
      row: 1,
    },
    {
      name: "have changed where an owner was written in",
      rows: `|  | Hire a coach  | J. Ortiz | 2026-09-30 |\n|  | Train staff   | A. Lee   | 2026-10-01 |`,
      is: "changed",
      row: 2,
    },
    {
      name: "have changed in a row that moved as well",
      rows: `|  | Buy books | A. Lee | 2026-09-01 |\n|  | Hire a coach  | J. Ortiz | 2026-09-30 |\n|  | Train staff   | A. Lee   | 2026-10-01 |`,
      is: "changed",
      row: 3,
    },
    {
      name: "are the same where only the cells beside them changed",
      rows: `|  | Hire a coach  | J. Ortiz | 2026-09-30 |\n|  | Train all staff   |          | 2026-10-08 |`,
      is: "same",
      row: 2,
    },
  ])("$name", ({ rows, is, row }) => {
    expect(citedNow(drawn(rows), evidence)).toMatchObject({ is, at: { row, col: 1 } });
  });

  it("are gone with their sheet", () => {
    const renamed = { ...plan, sheets: plan.sheets.map((sheet) => ({ ...sheet, name: "Steps" })) };
    expect(citedNow(renamed, evidence)).toEqual({ is: "gone", at: null });
  });
});

describe("a draft", () => {
  const about = { plan: "plan.xlsx", rubric: "default-plan-quality", round: "1", rater: "Imani" };
  const draft = (comment: string): Draft => ({
    ...about,
    version: 1,
    role: "",
    isAuthor: false,
    rows: { norms: { ...EMPTY_ROW, score: 2, comment, evidence: [{ at: "Norms!B2", mark: "a-b" }] } },
  });
  const read = ({ plan: _, ...rest }: Draft & { plan?: string }) => rest;

  it.each([
    ["short", "Plain words."],
    ["longer than a host holds in one value, with marks of any language", "Überprüfen “así” 語 ".repeat(2_000)],
  ])("is read back as it was written: %s", async (_, comment) => {
    const { mine, workbook } = memoryHost(plan);
    await writeDraft(mine, draftKey(about), draft(comment));
    expect(await readDraft(mine, draftKey(about))).toEqual(read(draft(comment)));
    expect(workbook()).toEqual(plan);
  });

  it("is forgotten to the last piece", async () => {
    const kept = new Map<string, string>();
    const mine = {
      get: async (key: string) => kept.get(key) ?? null,
      set: async (key: string, value: string | null) => {
        if (value === null) kept.delete(key);
        else kept.set(key, value);
      },
    };
    await writeDraft(mine, draftKey(about), draft("word ".repeat(5_000)));
    expect(Math.max(...[...kept.values()].map(({ length }) => length))).toBeLessThan(9_000);
    await writeDraft(mine, draftKey(about), null);
    expect(kept.size).toBe(0);
  });

  it("that is not whole is none", async () => {
    const { mine } = memoryHost(plan);
    await mine.set(draftKey(about), "2");
    await mine.set(`${draftKey(about)}/0`, '{"rubric":"x"');
    expect(await readDraft(mine, draftKey(about))).toBeNull();
  });
});

describe("blind scoring", () => {
  const every = planQuality.criteria.map(({ key }) => rating(key, 3));

  it("shows the others' scores only once one's own are all submitted", async () => {
    const part = await submitted(plan, submission("Imani", every.slice(1)), submission("Walter", every));
    const before = seenBy(planQuality, scoresIn(part), "imani");
    expect([before.own.length, before.others.length, before.raters, before.open]).toEqual([
      22,
      0,
      ["Walter"],
      ["norms"],
    ]);
    const after = await submitted(part, submission("Imani", every));
    expect(seenBy(planQuality, scoresIn(after), "Imani").others).toHaveLength(23);
  });
});

describe("a scores workbook", () => {
  it("takes scores of several plans that are read only, and tells them apart", async () => {
    const empty: Workbook = { ...plan, name: "scores.xlsx", sheets: [] };
    const one = { ...submission("Imani", [rating("norms", 3)]), plan: "north.xlsx" };
    const other = { ...submission("Imani", [rating("norms", 2)]), plan: "south.xlsx" };
    const scores = scoresIn(await submitted(empty, one, other));
    const of = (name: string) =>
      scoresFor(scores, { rubric: planQuality, round: "1", plan: name }).map(({ score }) => score);
    expect([of("North.xlsx"), of("south.xlsx")]).toEqual([[3], [2]]);
    const specs = scoresWorkbook().sheets;
    expect(specs.map(({ name }) => name)).toEqual(["Scores", "Throughline log"]);
    expect(specs[0]?.table?.columns.map(({ heading }) => heading)).toEqual(SCORE_HEADINGS);
  });
});

describe("a rater who had a hand in the plan", () => {
  it.each([
    { rater: "J. Ortiz", cells: [[1, 1]] },
    { rater: "Juan Ortiz", cells: [[1, 1]] },
    { rater: "Imani", cells: [] },
    { rater: "", cells: [] },
  ])("is found where the plan names “$rater”", ({ rater, cells }) => {
    const found = namedInPlan(recognize(plan, { pack: simplePlan }), rater);
    expect(found.map(({ row, col }) => [row, col])).toEqual(cells);
  });
});

describe("a score whose cells change", () => {
  const drawn = (owner: string) =>
    drawnPlan(`
      | Implementation plan | Action step  | Owner    | Due        |
      |                     | Hire a coach | ${owner} | 2026-09-30 |`);
  const before = drawn("J. Ortiz");
  const cell = { sheet: before.workbook.sheets[0]?.id ?? "", row: 1, col: 1, rows: 1, cols: 1 };
  const given = {
    ...rating("action_steps", 3, {
      evidence: [cite(before.workbook, cell)],
      productMark: productMark(before, "action_steps"),
    }),
  };
  const today = 46_350;
  const about = {
    rubric: planQuality,
    round: "1",
    check: { findings: [], setAside: [], notChecked: [] },
    today,
    standIn: [],
  };

  it("is marked as stale since the day it was noticed, once, and fresh again when it is scored again", async () => {
    const empty: Workbook = { ...plan, sheets: [] };
    const kept = await submitted(empty, submission("Imani", [given, rating("norms", 3)]));
    expect(newlyStale(before, scoresIn(kept), today)).toEqual([]);
    const stale = newlyStale(drawn("A. Lee"), scoresIn(kept), today);
    expect(stale.map(({ score, why }) => [score.criterion, why])).toEqual([
      ["action_steps", "A cited cell has changed."],
    ]);
    const host = memoryHost(kept);
    const { workbook } = await setScoreStates(kept, stale, { apply: host.apply, run });
    expect(scoresIn(workbook)[0]?.state).toEqual({ is: "stale", since: today });
    expect(logEntries(workbook).at(-1)).toMatchObject({ from: "Submitted", to: "Stale since 2026-11-24" });
    expect(newlyStale(drawn("A. Lee"), scoresIn(workbook), today + 1)).toEqual([]);
    const again = await submitted(workbook, submission("Imani", [given]));
    expect(scoresIn(again)[0]?.state).toEqual({ is: "submitted" });
  });

  it("is named by every document about it, with what raters cited", async () => {
    const empty: Workbook = { ...plan, sheets: [] };
    const scores = scoresIn(await submitted(empty, submission("Imani", [given, rating("norms", 3)])));
    const fresh = scoredPlan(before, { ...about, ratings: scores });
    expect([fresh.stale, fresh.otherVersion, fresh.cited.action_steps]).toEqual([[], [], ["'Implementation plan'!B2"]]);
    expect(scoredPlan(drawn("A. Lee"), { ...about, ratings: scores }).stale).toEqual([
      { criterion: "action_steps", since: null, cells: ["'Implementation plan'!B2"] },
    ]);
    const later = { ...planQuality, version: 2 };
    expect(scoredPlan(before, { ...about, rubric: later, ratings: scores }).otherVersion).toEqual([
      "norms",
      "action_steps",
    ]);
  });
});
