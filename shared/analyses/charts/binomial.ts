/** The least k with P(X <= k) >= share, for X of n tosses of a fair coin; as R's qbinom(share, n, 0.5). */
export function fairCoinQuantile(share: number, n: number): number {
  // Counted in whole ways out of 2^n, which are exact where powers of a half would round.
  const all = 2n ** BigInt(n);
  const wanted = share * SCALE;
  let ways = 1n;
  let below = 0n;
  for (let k = 0; k <= n; k += 1) {
    below += ways;
    if (below * BigInt(SCALE) >= BigInt(Math.round(wanted)) * all) return k;
    ways = (ways * BigInt(n - k)) / BigInt(k + 1);
  }
  return n;
}

// Shares are told apart to a billionth.
const SCALE = 1_000_000_000;
