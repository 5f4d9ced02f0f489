import type { Settings } from "../templates/types.ts";
import type { HeadingSense } from "./headers.ts";
import { periodOfHeading } from "./values/periods.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What a vocabulary knows of headings, asked once a text: the same headings come again and again. */
export function headingSense(vocabulary: Vocabulary, settings: Settings): HeadingSense {
  const known = new Map<string, number>();
  const periods = new Map<string, boolean>();
  return {
    knows(text) {
      let sure = known.get(text);
      if (sure === undefined) {
        sure = sureness(vocabulary, periodOfHeading(text, settings)?.rest || text);
        known.set(text, sure);
      }
      return sure;
    },
    isPeriod(text) {
      let is = periods.get(text);
      if (is === undefined) {
        is = periodOfHeading(text, settings)?.rest === "";
        periods.set(text, is);
      }
      return is;
    },
  };
}

function sureness(vocabulary: Vocabulary, text: string): number {
  let best = 0;
  for (const { field, score } of vocabulary.meaningsOf(text)) {
    // "High", "Good" or "3" head a column of a rubric, and fill the cells of many another table.
    if ((field.capacity ?? 1) < 5) best = Math.max(best, score);
  }
  return best >= 0.93 ? 1 : best >= 0.62 ? best - 0.2 : 0;
}
