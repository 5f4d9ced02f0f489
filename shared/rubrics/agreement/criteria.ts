import type { Rubric } from "../types.ts";
import { meanOf } from "./kappa.ts";
import type { Unit } from "./units.ts";

/** How far raters were apart on one row of the rubric, over all plans. */
export interface CriterionAgreement {
  readonly criterion: string;
  /** Plans in which two or more scored it. */
  readonly n: number;
  /** Plans in which they differed. */
  readonly differed: number;
  /** The average distance between the highest and the lowest score, and the widest, in the scale's units. */
  readonly meanApart: number;
  readonly mostApart: number;
  /** Why raters should talk this row through before they score the next plan; null where they need not. */
  readonly talk: "far-apart" | "often" | "required" | null;
}

/** The widest apart first, then in the order of the rubric. */
export function criteriaOf({ criteria, scale }: Rubric, units: readonly Unit[]): readonly CriterionAgreement[] {
  return criteria
    .flatMap(({ key, required }): CriterionAgreement[] => {
      const own = units.filter(({ criterion }) => criterion === key).map(({ scores }) => [...scores.values()]);
      if (own.length === 0) return [];
      const apart = own.map((scores) => Math.max(...scores) - Math.min(...scores));
      const differed = apart.filter((distance) => distance > 0).length;
      const mostApart = Math.max(...apart);
      const isOften = own.length >= MANY && differed / own.length >= OFTEN;
      const talk =
        mostApart > scale.step ? "far-apart" : isOften ? "often" : required && differed > 0 ? "required" : null;
      return [{ criterion: key, n: own.length, differed, meanApart: meanOf(apart), mostApart, talk }];
    })
    .sort((one, other) => other.meanApart - one.meanApart);
}

/** Raters who differ by one level on half of the plans, of three or more, read the row differently. */
const MANY = 3;
const OFTEN = 0.5;
