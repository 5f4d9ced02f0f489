/** Milliseconds each takes, in turn, after `warmUps` that are not counted: medians of `rounds`. */
export function medianTimes<T>(
  subjects: ReadonlyMap<T, () => unknown>,
  { rounds, warmUps }: { readonly rounds: number; readonly warmUps: number },
): Map<T, number> {
  const times = new Map<T, number[]>([...subjects.keys()].map((subject) => [subject, []]));
  for (let round = -warmUps; round < rounds; round += 1) {
    for (const [subject, run] of subjects) {
      const start = performance.now();
      run();
      if (round >= 0) times.get(subject)?.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([subject, all]) => [subject, median(all)]));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
