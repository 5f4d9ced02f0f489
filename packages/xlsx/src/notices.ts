import type { Phrase } from "@throughline/shared/workbook/phrases.ts";

/** What could not be read, to be said to a person. */
export interface Notices {
  /** Adds one once. */
  add(notice: Phrase): void;
  list(): Phrase[];
}

const MOST = 50;

export function collectNotices(): Notices {
  const notices = new Map<string, Phrase>();
  return {
    add: (notice) => {
      if (notices.size < MOST) notices.set(JSON.stringify(notice), notice);
    },
    list: () => [...notices.values()],
  };
}
