import { by, ceilingTo, compare, exactly, type Fraction, minus, NONE, plus, sumOf, times, toNumber } from "./exact.ts";
import { productsOf as productsToScore } from "./rows.ts";
import { offeredScores } from "./scale.ts";
import { settled } from "./settle.ts";
import { shownBeside } from "./shown.ts";
import type { Average, Criterion, Flip, Rating, RowScore, Rubric, Verdict } from "./types.ts";

/** The verdict on what raters gave. Every comparison is between whole numbers; nothing is rounded before it decides. */
export function verdictOf(rubric: Rubric, ratings: readonly Rating[]): Verdict {
  return verdictOn(rubric, settled(rubric, ratings));
}

/** The verdict on rows already settled. */
export function verdictOn(rubric: Rubric, scores: readonly RowScore[]): Verdict {
  const rows = rowsOf(rubric, scores);
  const threshold = exactly(rubric.rule.threshold);
  const total = totalOf(rubric, rows);
  const needed = neededSum(rubric, rows, threshold);
  const open = rows.filter(({ score }) => score === null);
  const best = bestOf(rubric, rows);
  const outcome = outcomeOf(rubric, rows);
  return {
    rubric: rubric.id,
    version: rubric.version,
    outcome,
    rows: rows.length,
    average: {
      ...averageOf(total, threshold),
      isMet: isReached(total, threshold),
      needed: toNumber(needed),
      missing: compare(total.sum, needed) < 0 ? toNumber(minus(needed, total.sum)) : 0,
    },
    required: requiredOf(rubric, rows),
    unscored: open.map(({ criterion, product }) => ({ criterion: criterion.key, product })),
    best: { ...averageOf(totalOf(rubric, best), threshold), passes: outcomeOf(rubric, best) === "high-quality" },
    flips: outcome === "incomplete" ? [] : flipsOf(rubric, rows, outcome),
    isWeighted: isWeighted(rubric),
  };
}

/** What the verdict comes to, without the ways to turn it, which take a try for each row. */
export function outcomeOn(rubric: Rubric, scores: readonly RowScore[]): Verdict["outcome"] {
  return outcomeOf(rubric, rowsOf(rubric, scores));
}

interface Row {
  readonly criterion: Criterion;
  readonly product: string | null;
  readonly score: Fraction | null;
}

/** Rows of the rubric that nobody spoke of are there, unscored; scores of no row of it are left out. */
function rowsOf({ criteria }: Rubric, scores: readonly RowScore[]): readonly Row[] {
  const byCriterion = new Map<string, RowScore[]>();
  for (const score of scores) byCriterion.set(score.criterion, [...(byCriterion.get(score.criterion) ?? []), score]);
  return criteria.flatMap((criterion) => {
    const own = byCriterion.get(criterion.key) ?? [];
    if (own.length === 0) return productsToScore(criterion, []).map((product) => ({ criterion, product, score: null }));
    return own.map(({ product, score }) => ({ criterion, product, score: score === null ? null : exactly(score) }));
  });
}

function outcomeOf(rubric: Rubric, rows: readonly Row[]): Verdict["outcome"] {
  const waits = rows.some(({ score, criterion }) => {
    return score === null && (rubric.rule.everyRowScored || criterion.required);
  });
  if (waits || rows.every(({ score }) => score === null)) return "incomplete";
  const total = totalOf(rubric, rows);
  const passes = isReached(total, exactly(rubric.rule.threshold)) && rows.every((row) => !falls(rubric, row));
  return passes ? "high-quality" : "not-yet";
}

/** A required row whose score is below what is required of it. */
function falls({ rule }: Rubric, { criterion, score }: Row): boolean {
  return criterion.required && score !== null && compare(score, exactly(rule.requiredAtLeast)) < 0;
}

interface Total {
  readonly sum: Fraction;
  readonly rows: Fraction;
}

function totalOf(rubric: Rubric, rows: readonly Row[]): Total {
  return rubric.rule.averageOver === "rows" ? totalOfRows(rows) : totalOfDeliverables(rows);
}

function totalOfRows(rows: readonly Row[]): Total {
  const scored = rows.flatMap(({ criterion, score }) =>
    score === null ? [] : { weight: exactly(criterion.weight), score },
  );
  return {
    sum: sumOf(scored.map(({ weight, score }) => times(weight, score))),
    rows: sumOf(scored.map(({ weight }) => weight)),
  };
}

/** Each product counts once, with the average of its rows. Rows about all products are of none. */
function totalOfDeliverables(rows: readonly Row[]): Total {
  const names = [...new Set(rows.flatMap(productsOf))];
  const means = names.flatMap((name) => {
    const { sum, rows: count } = totalOfRows(rows.filter((row) => productsOf(row).includes(name)));
    return count.over === 0n ? [] : [by(sum, count)];
  });
  return { sum: sumOf(means), rows: exactly(means.length) };
}

function productsOf({ criterion, product }: Row): readonly string[] {
  return product === null ? criterion.deliverables : [product];
}

function isReached({ sum, rows }: Total, threshold: Fraction): boolean {
  return rows.over > 0n && compare(sum, times(threshold, rows)) >= 0;
}

function averageOf({ sum, rows }: Total, threshold: Fraction): Average {
  const shown = rows.over === 0n ? null : shownBeside(by(sum, rows), threshold);
  return { sum: toNumber(sum), rows: toNumber(rows), shown };
}

/** The lowest sum that passes once every row that must be scored is, in the steps that these scores go by. */
function neededSum(rubric: Rubric, rows: readonly Row[], threshold: Fraction): Fraction {
  const { rule, scale } = rubric;
  const counted = rule.everyRowScored ? bestOf(rubric, rows) : rows;
  const exact = times(threshold, totalOf(rubric, counted).rows);
  const isPlain = rule.averageOver === "rows" && !isWeighted(rubric);
  const step = [exactly(scale.step), exactly(scale.accepts ?? scale.step)].find((one) => {
    return (
      isMultiple(exactly(scale.lowest), one) && rows.every(({ score }) => score === null || isMultiple(score, one))
    );
  });
  return isPlain && step ? ceilingTo(exact, step) : exact;
}

function isMultiple(number: Fraction, step: Fraction): boolean {
  return by(number, step).under === 1n;
}

function isWeighted({ criteria }: Rubric): boolean {
  return criteria.some(({ weight }) => compare(exactly(weight), exactly(1)) !== 0);
}

/** A required row scored for several products passes on its lowest score. */
function requiredOf(rubric: Rubric, rows: readonly Row[]): Verdict["required"] {
  const required = rubric.criteria.filter((criterion) => criterion.required);
  const lowest = required.map((criterion) => {
    const own = rows.filter((row) => row.criterion.key === criterion.key);
    const low = own.reduce((least, row) => (scoreOrTop(row.score) < scoreOrTop(least) ? row.score : least), NO_SCORE);
    return {
      criterion,
      isScored: own.every(({ score }) => score !== null),
      falls: own.some((row) => falls(rubric, row)),
      low,
    };
  });
  return {
    met: lowest.filter((one) => one.isScored && !one.falls).length,
    of: required.length,
    missed: lowest.flatMap(({ criterion, low, falls: isBelow }) =>
      isBelow && low !== null ? [{ criterion: criterion.key, score: toNumber(low) }] : [],
    ),
  };
}

const NO_SCORE: Fraction | null = null;

function scoreOrTop(score: Fraction | null): number {
  return score === null ? Number.POSITIVE_INFINITY : toNumber(score);
}

function bestOf(rubric: Rubric, rows: readonly Row[]): readonly Row[] {
  return rows.map((row) => {
    const top = offeredScores(rubric, row.criterion).at(-1) ?? rubric.scale.highest;
    return row.score === null ? { ...row, score: exactly(top) } : row;
  });
}

function flipsOf(rubric: Rubric, rows: readonly Row[], outcome: Verdict["outcome"]): readonly Flip[] {
  return rows.flatMap((row, at) => {
    const { score, criterion, product } = row;
    if (score === null) return [];
    const near = offeredScores(rubric, criterion)
      .map((to) => ({ to, away: distance(exactly(to), score) }))
      .sort((one, other) => compare(one.away, other.away));
    const turned = near.find(({ to, away }) => {
      return away.over > 0n && outcomeOf(rubric, replaced(rows, at, exactly(to))) !== outcome;
    });
    return turned ? [{ criterion: criterion.key, product, from: toNumber(score), to: turned.to }] : [];
  });
}

function replaced(rows: readonly Row[], at: number, score: Fraction): readonly Row[] {
  return rows.map((row, index) => (index === at ? { ...row, score } : row));
}

function distance(one: Fraction, other: Fraction): Fraction {
  const between = minus(one, other);
  return between.over < 0n ? minus(NONE, between) : plus(between, NONE);
}
