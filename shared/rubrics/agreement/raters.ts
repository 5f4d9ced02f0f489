import { meanOf, varianceOf } from "./kappa.ts";
import type { Unit } from "./units.ts";

/** How one rater scores beside the others, on the rows that others scored too. */
export interface RaterHabit {
  readonly rater: string;
  readonly n: number;
  /** How far their scores lie above the average of the others', in levels; below 0 for a strict rater. */
  readonly leniency: number;
  /** How much that differs from row to row, as a standard deviation: 0 is always the same distance. */
  readonly unevenness: number;
  /** Rows on which they scored higher, and lower, than the others' average. */
  readonly higher: number;
  readonly lower: number;
}

export function ratersOf(
  units: readonly Unit[],
  raters: readonly string[],
  nameOf: (rater: string) => string,
): readonly RaterHabit[] {
  return raters.map((rater) => {
    const apart = units.flatMap(({ scores }) => {
      const own = scores.get(rater);
      const others = [...scores].flatMap(([name, score]) => (name === rater ? [] : [score]));
      return own === undefined || others.length === 0 ? [] : [own - meanOf(others)];
    });
    return {
      rater: nameOf(rater),
      n: apart.length,
      leniency: meanOf(apart),
      unevenness: Math.sqrt(varianceOf(apart)),
      higher: apart.filter((distance) => distance > 0).length,
      lower: apart.filter((distance) => distance < 0).length,
    };
  });
}
