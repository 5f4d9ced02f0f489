/** The middle value; between the two middle ones of an even number. Null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** A stretch of points, by their places in the series. */
export type Run = readonly number[];

/** Runs on one side of the center. A point on the center is in no run, and ends none. */
export function runsAround(values: readonly number[], center: number): readonly Run[] {
  const runs: number[][] = [];
  let side = 0;
  for (const [place, value] of values.entries()) {
    const now = Math.sign(value - center);
    if (now === 0) continue;
    if (now === side) runs.at(-1)?.push(place);
    else runs.push([place]);
    side = now;
  }
  return runs;
}

/** Stretches that only rise or only fall. An equal neighbor adds nothing and ends nothing; a turn belongs to both. */
export function trendsIn(values: readonly number[]): readonly Run[] {
  const trends: number[][] = [];
  let direction = 0;
  let last: number | null = null;
  for (const [place, value] of values.entries()) {
    const before = last === null ? undefined : values[last];
    if (before === value) continue;
    const now = before === undefined ? 0 : Math.sign(value - before);
    if (last === null) trends.push([place]);
    else if (direction === 0 || now === direction) trends.at(-1)?.push(place);
    else trends.push([last, place]);
    direction = now;
    last = place;
  }
  return trends;
}

/** How often the line goes over the center, points on it left out. */
export function crossings(values: readonly number[], center: number): number {
  return Math.max(0, runsAround(values, center).length - 1);
}
