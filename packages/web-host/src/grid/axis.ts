/** Where rows, or columns, begin and end, in pixels from the first. Hidden ones take no room. */
export interface Axis {
  readonly count: number;
  start(index: number): number;
  size(index: number): number;
  /** The one at this distance; the last one beyond the end. Never a hidden one, where another is to be had. */
  at(distance: number): number;
  readonly total: number;
}

export function axisOf(count: number, sizeOf: (index: number) => number): Axis {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index += 1) starts[index + 1] = (starts[index] ?? 0) + sizeOf(index);
  const start = (index: number) => starts[Math.max(0, Math.min(count, index))] ?? 0;
  return {
    count,
    start,
    size: (index) => start(index + 1) - start(index),
    at: (distance) => lastStartingBefore(starts, distance),
    total: starts[count] ?? 0,
  };
}

/** Of several that start at the same place all but the last are hidden. */
function lastStartingBefore(starts: Float64Array, distance: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high - 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= distance) low = middle;
    else high = middle;
  }
  return low;
}

/** The next one in a direction that can be seen; the same one where there is none. */
export function visibleFrom(axis: Axis, index: number, step: 1 | -1): number {
  for (let next = index + step; next >= 0 && next < axis.count; next += step) if (axis.size(next) > 0) return next;
  return index;
}
