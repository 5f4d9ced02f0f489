import { fairCoinQuantile } from "./binomial.ts";

/** What counts as more than chance, by a school of reading charts. `n` is the number of points off the center. */
export interface RuleSet {
  readonly id: string;
  readonly name: string;
  /** Points in a row on one side that make a shift. */
  shift(n: number): number;
  /** Points in a row that rise or fall; null where the school does not count them. */
  readonly trend: number | null;
  /** Fewer crossings of the center than this are too few; null where the school does not count them. */
  fewestCrossings(n: number): number | null;
}

const fixed = (id: string, name: string, shift: number, trend: number | null): RuleSet => ({
  id,
  name,
  shift: () => shift,
  trend,
  fewestCrossings: () => null,
});

/** Sources: IHI and BMJ Open for 6 and 5; NHS for 7 and 7; the Western Electric zone rules; Anhøj, PLOS ONE 2014. */
export const RULE_SETS: readonly RuleSet[] = [
  fixed("ihi", "IHI", 6, 5),
  fixed("nhs", "NHS", 7, 7),
  fixed("western-electric", "Western Electric", 8, null),
  {
    id: "anhoej",
    name: "Anhøj",
    // A run is a shift when it is longer than log2(n) + 3, rounded.
    shift: (n) => Math.round(Math.log2(n) + 3) + 1,
    trend: null,
    fewestCrossings: (n) => fairCoinQuantile(0.05, n - 1),
  },
];

export function ruleSetOf(id: string): RuleSet {
  const found = RULE_SETS.find((set) => set.id === id);
  if (!found) throw new Error(`No set of chart rules is called “${id}”.`);
  return found;
}
