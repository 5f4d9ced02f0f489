import { memoryHost } from "@throughline/shared/host/memory.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { type Draft, EMPTY_ROW } from "@throughline/shared/kept/scores/draft.ts";
import { planQuality } from "@throughline/shared/rubrics/plan-quality.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { runRules } from "@throughline/shared/rules/run.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import type { Checked } from "../session/types.ts";
import { type Session, startSession } from "../session.ts";
import { levelKey } from "./level-keys.ts";
import { lacksWhy, needsWhy } from "./own.ts";
import { ratingOf, roundSeenBy } from "./rating.ts";
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
    const row = ratingOf(checked(PLAN), draft).rows.find(({ criterion }) => criterion.key === key);
    if (!row) throw new Error("missing");
    expect([needsWhy(row), lacksWhy(row)]).toEqual([needs, needs]);
  });

  it("comes to 62 of 69, which is below 2.7 and says so", () => {
    const draft = scored("Imani Castellanos", {
      ...all(3),
      ...Object.fromEntries(keys.slice(0, 7).map((key) => [key, 2])),
    });
    const { verdict, counted } = ratingOf(checked(PLAN), draft);
    expect([verdict.outcome, verdict.average.sum, verdict.average.shown]).toEqual(["not-yet", 62, "2.696"]);
    expect(counted.map(({ score }) => score)).toEqual([...Array(7).fill(2), ...Array(16).fill(3)]);
  });

  it("is handed in without the private notes", () => {
    const at = checked(PLAN);
    const rating = ratingOf(at, scored("Imani Castellanos", { norms: 3 }));
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
    const [head, first] = ratingsFile(ratingOf(checked(PLAN), draft)).split("\r\n");
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
    expect(levelKey(event, [1, 2, 3], true)).toEqual(leads);
    expect(levelKey({ ...event, ctrlKey: true }, [1, 2, 3], true)).toBeNull();
  });
});

describe("two raters", () => {
  async function handedIn(session: Session, draft: Draft): Promise<void> {
    const at = session.checked.value;
    if (!at) throw new Error("not checked");
    await session.scoring.begin(draft);
    session.scoring.keep(draft);
    await session.scoring.save();
    const rating = ratingOf(at, draft);
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
    const { others, open, raters } = roundSeenBy({ ...DRAFT, rater }, workbook);
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
