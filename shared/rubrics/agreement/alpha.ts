/** How far two scores are apart: by their size, or by how many scores lie between them in rank. */
export type Metric = "interval" | "ordinal";

/**
 * Krippendorff's alpha of any number of raters, whoever left rows out: each unit is the scores it got. Null where fewer
 * than two scores can be compared or all are the same, so that nothing could have differed.
 * Source: Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
export function alphaOf(units: readonly (readonly number[])[], metric: Metric): number | null {
  const pairable = units.filter((scores) => scores.length > 1);
  const values = [...new Set(pairable.flat())].sort((one, other) => one - other);
  const places = new Map(values.map((value, place) => [value, place]));
  const counts = values.map(() => 0);
  for (const score of pairable.flat()) add(counts, places.get(score) ?? 0);
  const distances = distancesOf(values, counts, metric);
  const distance = (one: number, other: number) => distances[one]?.[other] ?? 0;
  const total = counts.reduce((sum, count) => sum + count, 0);

  let observed = 0;
  for (const scores of pairable) {
    const own = scores.map((score) => places.get(score) ?? 0);
    const within = own.reduce((sum, one) => sum + own.reduce((part, other) => part + distance(one, other), 0), 0);
    observed += within / (scores.length - 1);
  }
  let expected = 0;
  for (const [one, count] of counts.entries()) {
    for (const [other, another] of counts.entries()) expected += count * another * distance(one, other);
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
}

function add(counts: number[], place: number): void {
  counts[place] = (counts[place] ?? 0) + 1;
}

/** Squared distances between the values, by their places. */
function distancesOf(values: readonly number[], counts: readonly number[], metric: Metric): number[][] {
  if (metric === "interval") return values.map((one) => values.map((other) => (one - other) ** 2));
  return values.map((_, one) =>
    values.map((__, other) => {
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const between = counts.slice(low, high + 1).reduce((sum, count) => sum + count, 0);
      return (between - ((counts[low] ?? 0) + (counts[high] ?? 0)) / 2) ** 2;
    }),
  );
}
