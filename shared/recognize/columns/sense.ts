import type { Settings } from "../../templates/types.ts";
import { byText } from "../by-text.ts";
import type { HeadingSense } from "../tables/headers.ts";
import { periodOfHeading } from "../values/periods.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** No heading has more letters; what has is a sentence. */
const LONGEST = 90;

/** What a vocabulary knows of headings, asked once a text: the same headings come again and again. */
export function headingSense(vocabulary: Vocabulary, settings: Settings): HeadingSense {
  const knows = byText((text) =>
    text.length > LONGEST ? 0 : sureness(vocabulary, periodOfHeading(text, settings)?.rest || text),
  );
  const isPeriod = byText((text) => text.length <= LONGEST && periodOfHeading(text, settings)?.rest === "");
  return { knows, isPeriod, isKnown: vocabulary.has };
}

function sureness(vocabulary: Vocabulary, text: string): number {
  let best = 0;
  for (const { field, score } of vocabulary.meaningsOf(text)) {
    // "High", "Good" or "3" head a column of a rubric, and fill the cells of many another table.
    if ((field.capacity ?? 1) < 5) best = Math.max(best, score);
  }
  return best >= 0.93 ? 1 : best >= 0.62 ? best - 0.2 : 0;
}
