/** Average, and where points are expected to lie around it as long as nothing changes. */
export interface XmrLimits {
  readonly mean: number;
  readonly meanMovingRange: number;
  readonly low: number;
  readonly high: number;
}

/** Limits of single values by their moving range: mean ± 2.66 × mean range, where 2.66 is 3/1.128. Null under 2 points. */
export function xmrLimits(values: readonly number[]): XmrLimits | null {
  const ranges = values.slice(1).map((value, index) => Math.abs(value - (values[index] ?? value)));
  if (ranges.length === 0) return null;
  const mean = average(values);
  const meanMovingRange = average(ranges);
  return { mean, meanMovingRange, low: mean - FACTOR * meanMovingRange, high: mean + FACTOR * meanMovingRange };
}

/** Places of the points beyond the limits. */
export function outside(values: readonly number[], { low, high }: XmrLimits): number[] {
  return values.flatMap((value, place) => (value < low || value > high ? [place] : []));
}

const FACTOR = 3 / 1.128;

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
