import type { Phrase } from "@throughline/shared/workbook/phrases.ts";

/** Steps taken so far, with what takes each of them back. */
export interface Journal {
  /** Takes a step; `back` is kept for when a later one fails. `what` names the place for a person. */
  step(what: Phrase, take: () => void, back: () => void): void;
  /** Takes everything back, the last step first. Returns what could not be. */
  takeBack(): readonly Phrase[];
}

export function newJournal(): Journal {
  const done: { readonly what: Phrase; readonly back: () => void }[] = [];
  return {
    step(what, take, back) {
      take();
      done.push({ what, back });
    },
    takeBack() {
      const left: Phrase[] = [];
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
