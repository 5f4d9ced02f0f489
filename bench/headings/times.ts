/** Milliseconds of each, in turn, `rounds` times over after as many to warm up: medians. */
export function medianTimes<T>(subjects: ReadonlyMap<T, () => unknown>, rounds: number): Map<T, number> {
  const times = new Map<T, number[]>([...subjects.keys()].map((subject) => [subject, []]));
  for (let round = 0; round < 2 * rounds; round += 1) {
    for (const [subject, run] of subjects) {
      const start = performance.now();
      run();
      if (round >= rounds) times.get(subject)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([subject, all]) => [subject, median(all)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
