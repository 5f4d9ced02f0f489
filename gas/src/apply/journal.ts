/** Steps taken so far, with what takes each of them back. */
export interface Journal {
  /** Takes a step; `back` is kept for when a later one fails. `what` names the place for a person. */
  step(what: string, take: () => void, back: () => void): void;
  /** Takes everything back, the last step first. Returns what could not be. */
  takeBack(): readonly string[];
}

export function newJournal(): Journal {
  const done: { readonly what: string; readonly back: () => void }[] = [];
  return {
    step(what, take, back) {
      take();
      done.push({ what, back });
    },
    takeBack() {
      const left: string[] = [];
      for (const { what, back } of done.reverse()) {
        try {
          back();
        } catch {
          left.push(what);
        }
      }
      return left;
    },
  };
}
