type Keys = Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">;

/** Where a key leads while the levels of a row have the focus; null where it is nothing of ours. */
export type LevelKey = { readonly is: "score"; readonly score: number } | { readonly is: "next" | "previous" };

const MOVES: Readonly<Record<string, "next" | "previous">> = {
  ArrowDown: "next",
  PageDown: "next",
  Enter: "next",
  ArrowUp: "previous",
  PageUp: "previous",
};
const LETTERS: Readonly<Record<string, "next" | "previous">> = { j: "next", k: "previous" };

export function levelKey(event: Keys, scores: readonly number[], letters: boolean): LevelKey | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const { key } = event;
  const score = scores.find((one) => String(one) === key);
  if (score !== undefined) return { is: "score", score };
  const move = MOVES[key] ?? (letters ? LETTERS[key.toLowerCase()] : undefined);
  return move ? { is: move } : null;
}
