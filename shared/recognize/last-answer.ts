/**
 * Remembers the last answer about something that never changes, with the way in which it was asked: asked so again, it
 * is the very same answer. It is forgotten with what it is about.
 */
export function lastAnswers<K extends object, T>(): (about: K, way: string, answer: () => T) => T {
  const answers = new WeakMap<K, { readonly way: string; readonly answer: T }>();
  return (about, way, answer) => {
    const known = answers.get(about);
    if (known?.way === way) return known.answer;
    const found = answer();
    answers.set(about, { way, answer: found });
    return found;
  };
}
