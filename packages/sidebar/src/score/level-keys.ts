type Keys = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** Where a key leads while the levels of a row have the focus; null where it is nothing of ours. */
export type LevelKey = { readonly is: "score"; readonly score: number } | { readonly is: "next" | "previous" };

interface Levels {
  /** From the lowest up. */
  readonly scores: readonly number[];
  readonly given: number | null;
  /** Whether single letters act. */
  readonly letters: boolean;
}

const MOVES: Readonly<Record<string, "next" | "previous">> = {
  ArrowDown: "next",
  PageDown: "next",
  Enter: "next",
  ArrowUp: "previous",
  PageUp: "previous",
};
const LETTERS: Readonly<Record<string, "next" | "previous">> = { j: "next", k: "previous" };

/** A digit is its score; + and − go to the score above and below, since no key says 2.5. */
export function levelKey(event: Keys, { scores, given, letters }: Levels): LevelKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const { key } = event;
  const score = scores.find((one) => String(one) === key) ?? beside(scores, given, key);
  if (score !== undefined) return { is: "score", score };
  const move = MOVES[key] ?? (letters ? LETTERS[key.toLowerCase()] : undefined);
  return move ? { is: move } : null;
}

function beside(scores: readonly number[], given: number | null, key: string): number | undefined {
  if (given === null) return undefined;
  if (key === "+" || key === "=") return scores.find((score) => score > given) ?? given;
  if (key === "-") return scores.filter((score) => score < given).at(-1) ?? given;
  return undefined;
}
