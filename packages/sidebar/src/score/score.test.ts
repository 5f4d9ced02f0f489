import { memoryHost } from "@throughline/shared/host/memory.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { publishing } from "@throughline/shared/kept/rubrics/publishing.ts";
import { rubricSheetsIn } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import { type Draft, EMPTY_ROW } from "@throughline/shared/kept/scores/draft.ts";
import { gridSheet } from "@throughline/shared/rubrics/exchange/grid-file.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { rubricGrid } from "@throughline/shared/rubrics/sheet/write-sheet.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import type { Checked } from "../session/types.ts";
import { type Session, startSession } from "../session.ts";
import { levelKey } from "./level-keys.ts";
import { lacksWhy } from "./own.ts";
import { isOld, type Rating, ratingOf, roundSeenBy } from "./rating.ts";
import { ratingsFile, submissionOf } from "./submission.ts";

const PLAN = markdownWorkbook(`
  | Implementation plan | Action step               | Owner    | Start      | Due        | Status      |
  |                     | Hire two literacy coaches | J. Ortiz | 2026-09-01 | 2026-12-30 | Not started |
`);
const NOW = 46_346.4;
const DRAFT: Draft = {
  rubric: planQuality.id,
  version: planQuality.version,
  round: "1",
  rater: "Imani Castellanos",
  role: "",
  isAuthor: false,
  rows: {},
};
const keys = planQuality.criteria.map(({ key }) => key);

function checked(workbook: Workbook): Checked {
  const plan = planOf(workbook, null);
  const result = runRules(plan, RULES, { today: Math.floor(NOW) });
  return { workbook, plan, result, rules: new Map(), at: NOW };
}

function rated(at: Checked, draft: Draft): Rating {
  const rating = ratingOf(at, draft);
  if (!rating) throw new Error("The draft is by another rubric.");
  return rating;
}

function scored(rater: string, scores: Readonly<Record<string, number>>): Draft {
  const rows = Object.entries(scores).map(([key, score]) => {
    return [key, { ...EMPTY_ROW, score, comment: `Why ${key}.`, privateNote: "Between us." }] as const;
  });
  return { ...DRAFT, rater, rows: Object.fromEntries(rows) };
}

const all = (score: number) => Object.fromEntries(keys.map((key) => [key, score]));

describe("what a rater has", () => {
  it.each([
    { row: "norms", score: null, needs: false },
    { row: "norms", score: 2, needs: false },
    { row: "norms", score: 1, needs: true },
    { row: "norms", score: 3, needs: true },
    { row: "action_steps", score: 2, needs: true },
  ])("has to say why for $row at $score: $needs", ({ row: key, score, needs }) => {
    const draft = { ...DRAFT, rows: { [key]: { ...EMPTY_ROW, score } } };
    const row = rated(checked(PLAN), draft).rows.find(({ criterion }) => criterion.key === key);
    if (!row) throw new Error("missing");
    expect([row.needsWhy, lacksWhy(row)]).toEqual([needs, needs]);
  });

  it("comes to 62 of 69, which is below 2.7 and says so", () => {
    const draft = scored("Imani Castellanos", {
      ...all(3),
      ...Object.fromEntries(keys.slice(0, 7).map((key) => [key, 2])),
    });
    const { verdict, counted } = rated(checked(PLAN), draft);
    expect([verdict.outcome, verdict.average.sum, verdict.average.shown]).toEqual(["not-yet", 62, "2.696"]);
    expect(counted.map(({ score }) => score)).toEqual([...Array(7).fill(2), ...Array(16).fill(3)]);
  });

  it("is handed in without the private notes", () => {
    const at = checked(PLAN);
    const rating = rated(at, scored("Imani Castellanos", { norms: 3 }));
    const submission = submissionOf(
      at,
      rating,
      rating.rows.filter(({ isPending }) => isPending),
    );
    expect(submission.ratings.map(({ criterion, score, comment }) => [criterion, score, comment])).toEqual([
      ["norms", 3, "Why norms."],
    ]);
    expect(JSON.stringify(submission)).not.toContain("Between us.");
  });

  it("is saved as a file whose cells run nowhere", () => {
    const draft = { ...DRAFT, rows: { norms: { ...EMPTY_ROW, score: 2, comment: '=1+1, "quoted"' } } };
    const [head, first] = ratingsFile(rated(checked(PLAN), draft)).split("\r\n");
    expect(head).toBe("criterion,rater,score,comment");
    expect(first).toBe(`norms,Imani Castellanos,2,"'=1+1, ""quoted"""`);
  });
});

describe("keys on the levels", () => {
  it.each([
    ["2", { is: "score", score: 2 }],
    ["5", null],
    ["ArrowDown", { is: "next" }],
    ["k", { is: "previous" }],
    ["ArrowLeft", null],
  ])("%s", (key, leads) => {
    const event = { key, altKey: false, ctrlKey: false, metaKey: false };
    expect(levelKey(event, { scores: [1, 2, 3], given: null, letters: true })).toEqual(leads);
    expect(levelKey({ ...event, ctrlKey: true }, { scores: [1, 2, 3], given: null, letters: true })).toBeNull();
  });
});

describe("keys on levels that are not whole numbers", () => {
  it.each([
    { key: "2", given: null, to: 2 },
    { key: "+", given: 2, to: 2.5 },
    { key: "=", given: 2.5, to: 3 },
    { key: "+", given: 3, to: 3 },
    { key: "-", given: 2.5, to: 2 },
    { key: "0", given: null, to: undefined },
    { key: "+", given: null, to: undefined },
  ])("$key at $given leads to $to", ({ key, given, to }) => {
    const event = { key, altKey: false, ctrlKey: false, metaKey: false };
    const found = levelKey(event, { scores: [1, 1.5, 2, 2.5, 3], given, letters: true });
    expect(found).toEqual(to === undefined ? null : { is: "score", score: to });
  });
});

describe("a rubric of the workbook's own", () => {
  const own: Rubric = {
    ...planQuality,
    id: "bayou",
    scale: { lowest: 0, highest: 4, step: 1 },
    rule: { ...planQuality.rule, threshold: "3" },
    criteria: planQuality.criteria.slice(0, 2).map((row, at) => ({
      ...row,
      ...(at === 0 ? { deliverables: ["1", "7"], eachProduct: true } : {}),
      levels: [0, 1, 2, 3, 4].map((score) => ({ score, name: "", descriptor: `Work at ${score}.` })),
    })),
  };
  const sheetsOf = (...rubrics: readonly (readonly [Rubric, string])[]) =>
    rubrics.reduce((workbook, [rubric, name]) => {
      const spec = gridSheet(rubricGrid(rubric), name);
      return applyChanges(workbook, [{ title: "", edits: [{ kind: "add-sheet", spec, before: null }] }]).workbook;
    }, PLAN);
  const published = (workbook: Workbook) =>
    rubricSheetsIn(workbook).reduce((now, sheet) => {
      const change = publishing(now, sheet, "2026-11-20");
      return change ? applyChanges(now, [change]).workbook : now;
    }, workbook);
  const draft: Draft = { ...DRAFT, rubric: "bayou" };
  const plan = published(sheetsOf([own, "Rubric"]));

  it("asks for a score for each product, and counts the row as open until all are given", () => {
    const one = rated(checked(plan), { ...draft, rows: { "norms/7": { ...EMPTY_ROW, score: 4 } } });
    expect(one.rows.map(({ key, product, draft: { score } }) => [key, product, score])).toEqual([
      ["norms/1", "1", null],
      ["norms/7", "7", 4],
      ["aspirations_mission", null, null],
    ]);
    expect([one.verdict.outcome, one.verdict.rows, one.verdict.unscored.length]).toEqual(["incomplete", 3, 2]);
    expect(ratingsFile(one).split("\r\n")[2]).toBe("norms/7,Imani Castellanos,4,");
    expect(submissionOf(checked(plan), one, one.rows.slice(1, 2)).ratings).toMatchObject([
      { criterion: "norms", product: "7", score: 4 },
    ]);
  });

  it("takes no draft by another rubric, and none by words that are not published", () => {
    expect(ratingOf(checked(plan), DRAFT)).toBeNull();
    expect(ratingOf(checked(sheetsOf([own, "Rubric"])), draft)).toBeNull();
  });

  it("tells a draft that was begun by an earlier version", () => {
    const later = published(sheetsOf([{ ...own, version: 2 }, "Rubric"]));
    expect([isOld(rated(checked(plan), draft)), isOld(rated(checked(later), draft))]).toEqual([false, true]);
  });

  it("shows what was handed in by an earlier version, and counts none of it", async () => {
    const host = memoryHost(plan);
    const session = startSession(host, { now: () => NOW });
    await session.check();
    const rows = ["norms/1", "norms/7", "aspirations_mission"].map((key) => [key, { ...EMPTY_ROW, score: 3 }]);
    const given: Draft = { ...draft, rows: Object.fromEntries(rows) };
    const at = checked(host.workbook());
    const stop = session.question.subscribe((question) => question?.answer("add"));
    await session.scoring.submit(submissionOf(at, rated(at, given), rated(at, given).rows));
    stop();
    session.close();
    const scoredByFirst = host.workbook();
    expect(rated(checked(scoredByFirst), draft).verdict.average.shown).toBe("3.00");
    const second = published({
      ...scoredByFirst,
      sheets: [
        ...scoredByFirst.sheets.filter(({ name }) => name !== "Rubric"),
        ...sheetsOf([{ ...own, name: "Other words" }, "Rubric"]).sheets.filter(({ name }) => name === "Rubric"),
      ],
    });
    // The same id and version had other words, so these become the next version.
    const now = rated(checked(second), { ...draft, version: 2 });
    expect([now.rubric.version, now.verdict.average.shown, now.otherWords.length]).toEqual([2, null, 3]);
    expect(now.rows.map(({ kept, earlier }) => [kept, earlier?.score])).toEqual([
      [null, 3],
      [null, 3],
      [null, 3],
    ]);
  });
});

describe("two raters", () => {
  async function handedIn(session: Session, draft: Draft): Promise<void> {
    const at = session.checked.value;
    if (!at) throw new Error("not checked");
    await session.scoring.begin(draft);
    session.scoring.keep(draft);
    await session.scoring.save();
    const rating = rated(at, draft);
    const stop = session.question.subscribe((question) => question?.answer("add"));
    await session.scoring.submit(
      submissionOf(
        at,
        rating,
        rating.rows.filter(({ isPending }) => isPending),
      ),
    );
    stop();
  }
  const seen = (session: Session, rater: string) => {
    const workbook = session.checked.value?.workbook;
    if (!workbook) throw new Error("not checked");
    const { others, open, raters } = roundSeenBy({ ...DRAFT, rater }, workbook, planQuality);
    return { others: others.length, open, raters };
  };

  it("score blind until both have handed in every row; drafts are never in the plan, and handing in can be taken back", async () => {
    const host = memoryHost(PLAN);
    const session = startSession(host, { now: () => NOW });
    await session.check();
    const imani = scored("Imani Castellanos", all(3));
    await session.scoring.begin(imani);
    session.scoring.keep(imani);
    await session.scoring.save();
    expect(host.workbook()).toEqual(PLAN);

    await handedIn(session, imani);
    expect(seen(session, "Walter Brzezinski")).toEqual({
      others: 0,
      open: 23,
      raters: [{ rater: "Imani Castellanos", open: 0 }],
    });
    await session.scoring.stepAway();
    await handedIn(session, scored("Walter Brzezinski", { norms: 2 }));
    // She is done, and still sees nothing of his: he is not.
    expect(seen(session, "imani  castellanos")).toMatchObject({ others: 0, open: 0 });
    await handedIn(session, scored("Walter Brzezinski", { ...all(3), norms: 2 }));
    expect(seen(session, "Imani Castellanos").others).toBe(23);
    expect(seen(session, "Walter Brzezinski").others).toBe(23);

    await session.undo();
    expect(seen(session, "Imani Castellanos").others).toBe(0);
    expect(session.trouble.value).toBeNull();
    session.close();
  });

  it("find their own draft again, and nobody else's", async () => {
    const host = memoryHost(PLAN);
    const first = startSession(host, { now: () => NOW });
    await first.check();
    const draft = scored("Imani Castellanos", { norms: 2 });
    await first.scoring.begin(draft);
    first.scoring.keep(draft);
    await first.scoring.save();
    first.close();
    const next = startSession(host, { now: () => NOW });
    await next.check();
    await next.scoring.takeUp();
    expect(next.draft.value).toEqual(draft);
    await next.scoring.begin({ ...DRAFT, rater: "Walter Brzezinski" });
    expect(next.draft.value?.rows).toEqual({});
    await next.scoring.begin(DRAFT);
    expect(next.draft.value?.rows).toEqual(draft.rows);
    next.close();
  });
});
