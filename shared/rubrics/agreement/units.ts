import { isAdjudicated, nameKey } from "../settle.ts";
import type { Rating } from "../types.ts";

/** One thing that raters scored: a row of the rubric, of one plan. */
export interface Unit {
  readonly criterion: string;
  /** By rater, as `nameKey` writes them. */
  readonly scores: ReadonlyMap<string, number>;
}

/** A rating with the plan it is of, so that raters can be compared over many plans. */
export interface PlacedRating extends Rating {
  readonly plan: string;
}

/**
 * What raters scored, in an order that does not depend on that of the ratings. What was adjudicated is no rater's own
 * and is left out; of several scores by one rater for the same row the lowest counts, as in the verdict.
 */
export function unitsOf(ratings: readonly PlacedRating[]): readonly Unit[] {
  const units = new Map<string, { readonly criterion: string; readonly scores: Map<string, number> }>();
  for (const { criterion, product, plan, rater, score } of ratings) {
    if (score === null || isAdjudicated(rater)) continue;
    const key = JSON.stringify([plan, criterion, product]);
    const unit = units.get(key) ?? { criterion, scores: new Map() };
    const before = unit.scores.get(nameKey(rater));
    unit.scores.set(nameKey(rater), before === undefined ? score : Math.min(before, score));
    units.set(key, unit);
  }
  return [...units]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { criterion, scores }]) => ({ criterion, scores: new Map([...scores].sort(byName)) }));
}

function byName([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1;
}

/** Scores of both raters, for the units that both scored. */
export function pairsOf(units: readonly Unit[], one: string, other: string): readonly (readonly [number, number])[] {
  return units.flatMap(({ scores }) => {
    const [first, second] = [scores.get(one), scores.get(other)];
    return first === undefined || second === undefined ? [] : [[first, second] as const];
  });
}
