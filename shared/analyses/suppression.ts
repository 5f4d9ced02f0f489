/**
 * Which counts of a group of people must be kept back: those under the least that may be shown, and, where only one
 * would be, the next smallest too, as the one could be worked out from the sum of all. Zero tells of nobody.
 */
export function keptBack(counts: readonly (number | null)[], least: number): ReadonlySet<number> {
  const known = counts.flatMap((count, place) => (count === null || count === 0 ? [] : [{ count, place }]));
  const small = known.filter(({ count }) => count < least);
  const [only] = small;
  const rest = known.filter(({ count }) => count >= least).sort((a, b) => a.count - b.count);
  const second = small.length === 1 && only ? rest.slice(0, 1) : [];
  return new Set([...small, ...second].map(({ place }) => place));
}
