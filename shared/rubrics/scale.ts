import { by, compare, exactly, type Fraction, fractionOf, minus } from "./exact.ts";
import type { Criterion, Exact, Rubric } from "./types.ts";

/** Whether the score is one of the scale, between the criterion's own lowest and highest level. */
export function isOnScale({ scale }: Pick<Rubric, "scale">, criterion: Criterion, score: Exact | number): boolean {
  const given = fractionOf(score);
  if (given === null) return false;
  const { lowest, highest } = endsOf(criterion, scale);
  const steps = by(minus(given, exactly(lowest)), exactly(scale.accepts ?? scale.step));
  return compare(given, exactly(lowest)) >= 0 && compare(given, exactly(highest)) <= 0 && steps.under === 1n;
}

/** The scores that are offered for a criterion, from the lowest up. */
export function offeredScores({ scale }: Pick<Rubric, "scale">, criterion: Criterion): readonly number[] {
  const { lowest, highest } = endsOf(criterion, scale);
  const count = stepsBetween(exactly(lowest), exactly(highest), exactly(scale.step));
  const steps = Array.from({ length: count + 1 }, (_, step) => cleanNumber(lowest + step * scale.step));
  const own = criterion.levels.map(({ score }) => score);
  return [...new Set([...steps, ...own])].filter((score) => score <= highest).sort((one, other) => one - other);
}

function endsOf({ levels }: Criterion, scale: Rubric["scale"]): { readonly lowest: number; readonly highest: number } {
  if (levels.length === 0) return scale;
  const scores = levels.map(({ score }) => score);
  return { lowest: Math.min(...scores), highest: Math.max(...scores) };
}

function stepsBetween(lowest: Fraction, highest: Fraction, step: Fraction): number {
  const { over, under } = by(minus(highest, lowest), step);
  return Number(over / under);
}

// 0.1 + 2 * 0.1 is not 0.3 to a computer; no scale has steps finer than this.
function cleanNumber(score: number): number {
  return Math.round(score * 1e6) / 1e6;
}
