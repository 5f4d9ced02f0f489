import type { Plan } from "./types.ts";

/**
 * Answers a question about a plan once, or about something else that never changes, such as a table of it. Many rules
 * ask the same: what the tree of priorities is, who is on the roster. The answer is forgotten with what it is about.
 */
export function once<T extends object, K extends object = Plan>(answer: (about: K) => T): (about: K) => T {
  const answers = new WeakMap<K, T>();
  return (about) => {
    const known = answers.get(about);
    if (known !== undefined) return known;
    const found = answer(about);
    answers.set(about, found);
    return found;
  };
}
