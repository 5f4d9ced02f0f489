/** What could not be read, in sentences for a person. */
export interface Notices {
  /** Adds a sentence once. */
  add(sentence: string): void;
  list(): string[];
}

const MOST = 50;

export function collectNotices(): Notices {
  const sentences = new Set<string>();
  return {
    add: (sentence) => {
      if (sentences.size < MOST) sentences.add(sentence);
    },
    list: () => [...sentences],
  };
}
