// Enough for the texts of a large column; then it starts anew, so that a long session does not grow.
const MOST_REMEMBERED = 5000;

/** Asks about each text once: the same texts stand in many cells, and are all there again after the next edit. */
export function byText<T extends string | number | boolean | object | null>(
  ask: (text: string) => T,
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size === MOST_REMEMBERED) known.clear();
      answer = ask(text);
      known.set(text, answer);
    }
    return answer;
  };
}
