import type { RuleSet } from "./rule-sets.ts";
import { crossings, median, type Run, runsAround, trendsIn } from "./runs.ts";

/** Under so many points chance alone makes any pattern. Source: run-chart teaching, "more than 10 points". */
export const FEWEST_POINTS = 10;

export type Signal =
  | { readonly kind: "shift"; readonly places: Run }
  | { readonly kind: "trend"; readonly places: Run }
  | { readonly kind: "few-crossings"; readonly crossings: number; readonly least: number };

export interface RunChart {
  readonly center: number | null;
  /** Points that are not on the center. */
  readonly useful: number;
  readonly longestRun: number;
  readonly crossings: number;
  /** Null: too few points to test. */
  readonly signals: readonly Signal[] | null;
}

/** A series around its median, read by one school's rules. One drop, however deep, is no signal. */
export function runChart(values: readonly number[], rules: RuleSet): RunChart {
  const center = median(values);
  if (center === null) return { center, useful: 0, longestRun: 0, crossings: 0, signals: null };
  const runs = runsAround(values, center);
  const useful = runs.reduce((count, run) => count + run.length, 0);
  const crossed = crossings(values, center);
  const about = {
    center,
    useful,
    longestRun: runs.reduce((longest, run) => Math.max(longest, run.length), 0),
    crossings: crossed,
  };
  if (useful < FEWEST_POINTS) return { ...about, signals: null };
  const { trend } = rules;
  const shifts = runs.filter((run) => run.length >= rules.shift(useful));
  const trends = trend === null ? [] : trendsIn(values).filter((run) => run.length >= trend);
  const least = rules.fewestCrossings(useful);
  return {
    ...about,
    signals: [
      ...shifts.map((places): Signal => ({ kind: "shift", places })),
      ...trends.map((places): Signal => ({ kind: "trend", places })),
      ...(least !== null && crossed < least ? [{ kind: "few-crossings" as const, crossings: crossed, least }] : []),
    ],
  };
}
