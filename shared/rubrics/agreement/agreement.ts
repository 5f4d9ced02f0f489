import type { Rubric } from "../types.ts";
import { alphaOf, type Metric } from "./alpha.ts";
import { bootstrapped, type Interval } from "./bootstrap.ts";
import { type CriterionAgreement, criteriaOf } from "./criteria.ts";
import { meanOf, weightedKappa } from "./kappa.ts";
import { type RaterHabit, ratersOf } from "./raters.ts";
import { type PlacedRating, pairsOf, type Unit, unitsOf } from "./units.ts";

/** How far raters agree, on the rows that two or more of them scored. */
export interface Agreement {
  /** As first written, ordered by name. */
  readonly raters: readonly string[];
  /** Rows that two or more scored. */
  readonly n: number;
  /** Of all pairs of scores for the same row. */
  readonly pairs: number;
  readonly same: number;
  /** The same, or one level apart. */
  readonly withinOne: number;
  /** Of both raters; of more, the average over their pairs. */
  readonly kappa: Estimate | null;
  readonly ordinalAlpha: Estimate | null;
  readonly intervalAlpha: Estimate | null;
  readonly between: readonly PairAgreement[];
  readonly habits: readonly RaterHabit[];
  /** Every row of the rubric that two or more scored, the widest apart first. */
  readonly criteria: readonly CriterionAgreement[];
}

export interface Estimate {
  readonly value: number;
  /** By the bootstrap over rows; null where rows are too few or too alike. */
  readonly interval: Interval | null;
}

export interface PairAgreement {
  readonly raters: readonly [string, string];
  readonly n: number;
  readonly same: number;
  readonly withinOne: number;
  readonly kappa: number | null;
}

export function agreementOf(rubric: Rubric, ratings: readonly PlacedRating[]): Agreement {
  const units = unitsOf(ratings).filter(({ scores }) => scores.size > 1);
  const names = namesOf(ratings);
  const keys = [...new Set(units.flatMap(({ scores }) => [...scores.keys()]))].sort();
  const nameOf = (key: string) => names.get(key) ?? key;
  const couples = keys.flatMap((one, at) => keys.slice(at + 1).map((other) => [one, other] as const));
  const between = couples.map(([one, other]) => {
    return { raters: [nameOf(one), nameOf(other)] as const, ...pairAgreement(rubric, pairsOf(units, one, other)) };
  });
  return {
    raters: keys.map(nameOf),
    n: units.length,
    pairs: sumOf(between.map(({ n }) => n)),
    same: sumOf(between.map(({ same }) => same)),
    withinOne: sumOf(between.map(({ withinOne }) => withinOne)),
    kappa: estimate(units, (drawn) => meanKappa(drawn, couples)),
    ordinalAlpha: alpha(units, "ordinal"),
    intervalAlpha: alpha(units, "interval"),
    between,
    habits: ratersOf(units, keys, nameOf),
    criteria: criteriaOf(rubric, units),
  };
}

/** A rater's name as it was written where it comes first in the alphabet. */
function namesOf(ratings: readonly PlacedRating[]): ReadonlyMap<string, string> {
  const written = [...new Set(ratings.map(({ rater }) => rater.trim().replace(/\s+/g, " ")))].sort();
  return new Map([...written].reverse().map((name) => [name.toLowerCase(), name]));
}

function pairAgreement({ scale }: Rubric, pairs: readonly (readonly [number, number])[]) {
  const apart = pairs.map(([one, other]) => Math.abs(one - other));
  return {
    n: pairs.length,
    same: apart.filter((distance) => distance === 0).length,
    withinOne: apart.filter((distance) => distance <= scale.step).length,
    kappa: weightedKappa(pairs),
  };
}

function meanKappa(units: readonly Unit[], couples: readonly (readonly [string, string])[]): number | null {
  const kappas = couples.flatMap(([one, other]) => weightedKappa(pairsOf(units, one, other)) ?? []);
  return kappas.length === 0 ? null : meanOf(kappas);
}

function alpha(units: readonly Unit[], metric: Metric): Estimate | null {
  return estimate(
    units.map(({ scores }) => [...scores.values()]),
    (drawn) => alphaOf(drawn, metric),
  );
}

function estimate<T>(rows: readonly T[], figure: (rows: readonly T[]) => number | null): Estimate | null {
  const value = figure(rows);
  return value === null ? null : { value, interval: bootstrapped(rows, figure) };
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
