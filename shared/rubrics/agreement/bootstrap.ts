/** Where a figure would lie in 19 of 20 drawings of as many rows from these rows. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWINGS = 2_000;
/** With fewer drawings that give a figure at all, an interval would say more than is known. */
const ENOUGH = 0.9;

/**
 * A 95% interval by the bootstrap: rows are drawn again and again, with putting back, and the middle 95% of the figures
 * is kept. The drawing always begins at the same place, so that the same rows give the same interval. Null where too
 * many drawings give no figure, as where nearly all scores are the same.
 */
export function bootstrapped<T>(rows: readonly T[], figure: (rows: readonly T[]) => number | null): Interval | null {
  if (rows.length < 2) return null;
  const random = randomFrom(rows.length);
  const figures: number[] = [];
  for (let drawing = 0; drawing < DRAWINGS; drawing += 1) {
    const drawn = rows.map((row) => rows[Math.floor(random() * rows.length)] ?? row);
    const value = figure(drawn);
    if (value !== null) figures.push(value);
  }
  if (figures.length < ENOUGH * DRAWINGS) return null;
  figures.sort((one, other) => one - other);
  return { low: quantile(figures, 0.025), high: quantile(figures, 0.975) };
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.round(share * (sorted.length - 1))] ?? 0;
}

/** Numbers from 0 to below 1 that look drawn by chance: a 32-bit generator of the kind called mulberry. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
