/** Enough for the texts of a large column. */
const OF_A_COLUMN = 5000;
/** Enough for the names of all rows of a large plan. */
export const OF_A_PLAN = 20_000;

/**
 * Asks about each text once: the same texts stand in many cells, and are all there again after the next edit. With
 * more than `most` texts it starts anew, so that a long session does not grow.
 */
export function byText<T extends string | number | boolean | object | null>(
  ask: (text: string) => T,
  most = OF_A_COLUMN,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size === most) known.clear();
      answer = ask(text);
      known.set(text, answer);
    }
    return answer;
  };
}
