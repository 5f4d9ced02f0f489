/**
 * Cohen's kappa with quadratic weights: 1 less the squared distance between two raters' scores over the one to expect
 * if each kept their own scores and dealt them out by chance. Null where chance alone could not make them differ.
 * Source: Cohen, Psychological Bulletin 70 (1968), with the weights of Fleiss and Cohen (1973).
 */
export function weightedKappa(pairs: readonly (readonly [number, number])[]): number | null {
  if (pairs.length === 0) return null;
  const observed = meanOf(pairs.map(([one, other]) => (one - other) ** 2));
  const [ones, others] = [pairs.map(([one]) => one), pairs.map(([, other]) => other)];
  // The mean squared distance over all pairings of one's scores with the other's.
  const expected = varianceOf(ones) + varianceOf(others) + (meanOf(ones) - meanOf(others)) ** 2;
  return expected === 0 ? null : 1 - observed / expected;
}

export function meanOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** Of all the numbers there are, not of a sample. */
export function varianceOf(numbers: readonly number[]): number {
  const mean = meanOf(numbers);
  return meanOf(numbers.map((number) => (number - mean) ** 2));
}
