import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fraction } from "./exact.ts";
import { planQuality } from "./plan-quality.ts";
import { shownBeside } from "./shown.ts";
import type { Criterion, Rating, Rubric } from "./types.ts";
import { verdictOf } from "./verdict.ts";

const required = planQuality.criteria.filter((criterion) => criterion.required).map(({ key }) => key);
const others = planQuality.criteria.filter((criterion) => !criterion.required).map(({ key }) => key);

function rating(criterion: string, score: number | null, more: Partial<Rating> = {}): Rating {
  return { criterion, product: null, rater: "Imani", score, comment: "", ...more };
}

/** Every row at 3 but those named. */
function allThrees(but: Readonly<Record<string, number | null>> = {}): Rating[] {
  return planQuality.criteria.map(({ key }) => rating(key, but[key] === undefined ? 3 : but[key]));
}

/** So many of the rows that are not required lose a point each. */
function losing(points: number): Readonly<Record<string, number>> {
  return Object.fromEntries(others.slice(0, points).map((key) => [key, 2]));
}

describe("the verdict on the default rubric", () => {
  it.each([
    { name: "all 3s", scores: allThrees(), outcome: "high-quality", shown: "3.00" },
    {
      name: "62 of 69 fails, though 2 decimals would show 2.70",
      scores: allThrees(losing(7)),
      outcome: "not-yet",
      shown: "2.696",
    },
    { name: "63 of 69 with the seven at 3", scores: allThrees(losing(6)), outcome: "high-quality", shown: "2.739" },
    {
      name: "one required row at 2 and all others 3",
      scores: allThrees({ action_steps: 2 }),
      outcome: "not-yet",
      shown: "2.957",
    },
    { name: "a required row at 2.5", scores: allThrees({ clarity: 2.5 }), outcome: "not-yet", shown: "2.978" },
    {
      name: "half points that reach the average: 62.5 of 69",
      scores: allThrees({ ...losing(6), [others[6] ?? ""]: 2.5 }),
      outcome: "high-quality",
      shown: "2.717",
    },
    { name: "one row unscored", scores: allThrees({ norms: null }), outcome: "incomplete", shown: "3.00" },
    { name: "nothing scored", scores: [], outcome: "incomplete", shown: null },
  ])("$name", ({ scores, outcome, shown }) => {
    const verdict = verdictOf(planQuality, scores);
    expect([verdict.outcome, verdict.average.shown]).toEqual([outcome, shown]);
  });

  it("needs 63 points: seven required at 3 and the others at 41 of 16 rows is one point short", () => {
    const { average, outcome, required: rows } = verdictOf(planQuality, allThrees(losing(7)));
    expect(average).toEqual({ sum: 62, rows: 23, shown: "2.696", isMet: false, needed: 63, missing: 1 });
    expect(rows).toEqual({ met: 7, of: 7, missed: [] });
    expect(outcome).toBe("not-yet");
  });

  it("tells the required rows that are missed, lowest score first to matter", () => {
    const verdict = verdictOf(planQuality, allThrees({ action_steps: 2, clarity: 1 }));
    expect(verdict.required).toEqual({
      met: 5,
      of: 7,
      missed: [
        { criterion: "clarity", score: 1 },
        { criterion: "action_steps", score: 2 },
      ],
    });
  });

  it.each([
    { name: "22 rows at 60: 63 can still be reached", points: 6, passes: true, shown: "2.739" },
    { name: "22 rows at 59: out of reach", points: 7, passes: false, shown: "2.696" },
  ])("$name", ({ points, passes, shown }) => {
    const open = others.at(-1) ?? "";
    const verdict = verdictOf(planQuality, allThrees({ ...losing(points), [open]: null }));
    expect(verdict.average.sum).toBe(66 - points);
    expect(verdict.outcome).toBe("incomplete");
    expect(verdict.unscored).toEqual([{ criterion: open, product: null }]);
    expect([verdict.best.passes, verdict.best.shown]).toEqual([passes, shown]);
  });

  it("no pass can be reached once a required row is below 3, whatever is open", () => {
    const verdict = verdictOf(planQuality, allThrees({ clarity: 2, norms: null }));
    expect(verdict.best.passes).toBe(false);
  });
});

/** Ten rows, or as many as said, on a scale of its own. */
function drawn(rows: readonly Partial<Criterion>[], more: Partial<Rubric> = {}): Rubric {
  const plain = { name: "Row", description: "", deliverables: [], required: false, weight: "1", levels: [] };
  const criteria = rows.map((row, at) => ({ ...plain, key: `row${at}`, ...row }));
  return { ...planQuality, id: "drawn", ...more, criteria };
}

const tenRows = Array.from({ length: 10 }, () => ({}));

describe("scales of all kinds", () => {
  it("ten rows of exactly 2.7 pass, though ten times 2.7 is no whole number to a computer", () => {
    const rubric = drawn(tenRows, { scale: { lowest: 1, highest: 3, step: 0.1 } });
    const ratings = rubric.criteria.map(({ key }) => rating(key, 2.7));
    const { outcome, average } = verdictOf(rubric, ratings);
    expect([outcome, average.shown, average.sum]).toEqual(["high-quality", "2.70", 27]);
  });

  it("2.65 shows as 2.7 with one decimal, and fails", () => {
    const rubric = drawn(Array.from({ length: 20 }, () => ({})));
    const ratings = rubric.criteria.map(({ key }, at) => rating(key, at < 7 ? 2 : 3));
    const { outcome, average } = verdictOf(rubric, ratings);
    expect([outcome, average.shown]).toEqual(["not-yet", "2.65"]);
  });

  it("a required row at 4 of 4 counts: it is at least 3", () => {
    const rubric = drawn([{ required: true }, {}], { scale: { lowest: 1, highest: 4, step: 1 } });
    const { outcome, required: rows } = verdictOf(rubric, [rating("row0", 4), rating("row1", 3)]);
    expect([outcome, rows.met]).toEqual(["high-quality", 1]);
  });

  it("0 on a scale from 0 to 4 is a score, not a row left open", () => {
    const rubric = drawn([{}, {}], { scale: { lowest: 0, highest: 4, step: 1 } });
    const { outcome, average } = verdictOf(rubric, [rating("row0", 0), rating("row1", 4)]);
    expect([outcome, average.shown]).toEqual(["not-yet", "2.00"]);
  });

  it("a threshold of 8/3 is met by exactly 8/3", () => {
    const rubric = drawn([{}, {}, {}], { rule: { ...planQuality.rule, threshold: "8/3" } });
    const ratings = [rating("row0", 2), rating("row1", 3), rating("row2", 3)];
    expect(verdictOf(rubric, ratings).outcome).toBe("high-quality");
  });

  it("rows of other weights move the average, and the verdict says so", () => {
    const rubric = drawn([{ weight: "2" }, { weight: "1/2" }]);
    const { average, isWeighted } = verdictOf(rubric, [rating("row0", 3), rating("row1", 1)]);
    expect([average.sum, average.rows, average.shown, isWeighted]).toEqual([6.5, 2.5, "2.60", true]);
    expect(verdictOf(planQuality, allThrees()).isWeighted).toBe(false);
  });
});

describe("the average over products", () => {
  const byDeliverable: Rubric = { ...planQuality, rule: { ...planQuality.rule, averageOver: "deliverables" } };
  const lowThree = allThrees({ norms: 1, decision_rights: 1, communication: 1 });

  it("disagrees with the one over rows: 63 of 23 passes, 24 of 10 does not", () => {
    const [rows, products] = [verdictOf(planQuality, lowThree), verdictOf(byDeliverable, lowThree)];
    expect([rows.outcome, rows.average.shown]).toEqual(["high-quality", "2.739"]);
    expect([products.outcome, products.average.shown]).toEqual(["not-yet", "2.40"]);
    expect([products.average.sum, products.average.rows]).toEqual([24, 10]);
  });
});

describe("a row scored on two products", () => {
  const twice = [
    ...allThrees().filter(({ criterion }) => criterion !== "clarity"),
    rating("clarity", 3, { product: "7" }),
    rating("clarity", 2, { product: "8" }),
  ];

  it("passes on its lowest score where it is required, and counts twice in the average", () => {
    const { outcome, average, required: rows } = verdictOf(planQuality, twice);
    expect([outcome, average.sum, average.rows]).toEqual(["not-yet", 71, 24]);
    expect(rows).toEqual({ met: 6, of: 7, missed: [{ criterion: "clarity", score: 2 }] });
  });

  it("is open for each product that the rubric asks for and nobody scored", () => {
    const asking: Rubric = {
      ...planQuality,
      criteria: planQuality.criteria.map((row) =>
        row.key === "clarity" ? { ...row, deliverables: ["7", "8", "9"], eachProduct: true } : row,
      ),
    };
    expect(verdictOf(asking, []).rows).toBe(25);
    const { outcome, rows, unscored, required: needed } = verdictOf(asking, twice);
    expect([outcome, rows, unscored]).toEqual(["incomplete", 25, [{ criterion: "clarity", product: "9" }]]);
    expect([needed.met, needed.missed]).toEqual([6, [{ criterion: "clarity", score: 2 }]]);
    const whole = verdictOf(asking, [...twice, rating("clarity", 3, { product: "9" })]);
    // 22 rows at 3, and 3, 2 and 3 on clarity: the lowest decides.
    expect([whole.outcome, whole.average.sum, whole.average.rows]).toEqual(["not-yet", 74, 25]);
    expect(whole.flips).toEqual([{ criterion: "clarity", product: "8", from: 2, to: 3 }]);
  });

  it("waits where one rater scored it once and another by product, until that is settled", () => {
    const once = rating("clarity", 3, { rater: "Walter" });
    for (const ratings of [
      [...twice, once],
      [once, ...twice],
    ]) {
      const { outcome, unscored } = verdictOf(planQuality, ratings);
      expect([outcome, unscored]).toEqual(["incomplete", [{ criterion: "clarity", product: null }]]);
    }
    const both = verdictOf(planQuality, [...twice, once, rating("clarity", 3, { rater: "adjudicated" })]);
    expect([both.outcome, both.average.sum, both.average.rows]).toEqual(["high-quality", 69, 23]);
  });

  it("may also be given twice without saying for which", () => {
    const unnamed = twice.map((one) => ({ ...one, product: null }));
    expect(verdictOf(planQuality, unnamed).average).toEqual(verdictOf(planQuality, twice).average);
  });
});

describe("single changes that turn the verdict", () => {
  it.each([
    { name: "one required row short", scores: allThrees({ action_steps: 2 }), flips: [["action_steps", 2, 3]] },
    {
      name: "one point and one required row short",
      scores: allThrees({ ...losing(6), action_steps: 2 }),
      flips: [["action_steps", 2, 3]],
    },
    { name: "one point short", scores: allThrees(losing(7)), flips: others.slice(0, 7).map((key) => [key, 2, 3]) },
    {
      name: "two points short: one row can make up for both only from 1",
      scores: allThrees({ ...losing(6), [others[6] ?? ""]: 1 }),
      flips: [[others[6], 1, 3]],
    },
    { name: "all 3s: only a required row lost", scores: allThrees(), flips: required.map((key) => [key, 3, 2]) },
    {
      name: "two required rows short: no single change",
      scores: allThrees({ clarity: 2, action_steps: 2 }),
      flips: [],
    },
    { name: "incomplete: nothing to turn yet", scores: allThrees({ norms: null }), flips: [] },
  ])("$name", ({ scores, flips }) => {
    const found = verdictOf(planQuality, scores).flips.map(({ criterion, from, to }) => [criterion, from, to]);
    expect(found).toEqual(flips);
  });
});

describe("two raters", () => {
  const imani = allThrees();
  const walter = allThrees({ clarity: 2, norms: 2 }).map((one) => ({ ...one, rater: "Walter" }));

  it("a row on which they differ is unscored until it is settled", () => {
    const { outcome, unscored } = verdictOf(planQuality, [...imani, ...walter]);
    expect(outcome).toBe("incomplete");
    expect(unscored.map(({ criterion }) => criterion)).toEqual(["norms", "clarity"]);
  });

  it("what was adjudicated decides, in any capitals", () => {
    const settled = [rating("clarity", 3, { rater: "Adjudicated" }), rating("norms", 2, { rater: "adjudicated " })];
    const { outcome, average } = verdictOf(planQuality, [...imani, ...walter, ...settled]);
    expect([outcome, average.sum]).toEqual(["high-quality", 68]);
  });

  it("their average counts only where the office chose that", () => {
    const averaging: Rubric = { ...planQuality, rule: { ...planQuality.rule, whereRatersDiffer: "average" } };
    const { outcome, average, required: rows } = verdictOf(averaging, [...imani, ...walter]);
    expect([outcome, average.sum]).toEqual(["not-yet", 68]);
    expect(rows.missed).toEqual([{ criterion: "clarity", score: 2.5 }]);
  });
});

describe("laws", () => {
  const scores = fc.array(fc.constantFrom(1, 1.5, 2, 2.5, 3, null), { minLength: 23, maxLength: 23 });
  const ratingsOf = (given: readonly (number | null)[], rater: string) =>
    planQuality.criteria.map(({ key }, at) => rating(key, given[at] ?? null, { rater }));
  const someRatings = fc
    .tuple(scores, scores, fc.subarray(planQuality.criteria.map(({ key }) => key)))
    .map(([one, other, agreed]) => [
      ...ratingsOf(one, "Imani"),
      ...ratingsOf(other, "Walter"),
      ...agreed.map((key) => rating(key, 3, { rater: "adjudicated" })),
    ]);

  it("the order of ratings never matters", () => {
    fc.assert(
      fc.property(someRatings, fc.infiniteStream(fc.nat()), (ratings, keys) => {
        const shuffled = ratings
          .map((one) => ({ one, key: keys.next().value }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
        expect(verdictOf(planQuality, shuffled)).toEqual(verdictOf(planQuality, ratings));
      }),
    );
  });

  it("rounding never decides: the verdict is that of ten times the sum against 27 times the rows", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2, max: 6 }), { minLength: 23, maxLength: 23 }), (halves) => {
        const given = halves.map((half) => half / 2);
        const { outcome, average } = verdictOf(planQuality, ratingsOf(given, "Imani"));
        const reached = 10 * halves.reduce((sum, half) => sum + half, 0) >= 54 * 23;
        const held = planQuality.criteria.every(({ required: decides }, at) => !decides || (given[at] ?? 0) >= 3);
        expect(average.isMet).toBe(reached);
        expect(outcome).toBe(reached && held ? "high-quality" : "not-yet");
      }),
    );
  });

  it("what is shown lies on the side where the average lies", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 5000n), fc.bigInt(0n, 15000n), (rows, sum) => {
        const shown = shownBeside(fraction(sum, rows), fraction(27n, 10n));
        expect(Number(shown) >= 2.7).toBe(10n * sum >= 27n * rows);
        expect(Math.abs(Number(shown) - Number(sum) / Number(rows))).toBeLessThan(0.000501);
      }),
    );
  });

  it("every flip turns the verdict, and none smaller on that row does", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(2, 3, 3, 3, 3), { minLength: 23, maxLength: 23 }), (given) => {
        const before = verdictOf(planQuality, ratingsOf(given, "Imani"));
        for (const { criterion, to } of before.flips) {
          const at = planQuality.criteria.findIndex(({ key }) => key === criterion);
          const after = verdictOf(
            planQuality,
            ratingsOf(
              given.map((one, index) => (index === at ? to : one)),
              "Imani",
            ),
          );
          expect(after.outcome).not.toBe(before.outcome);
        }
      }),
      { numRuns: 40 },
    );
  });
});
