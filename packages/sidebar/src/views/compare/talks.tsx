import { phraseText } from "@throughline/shared/locales/say.ts";
import type { Agreement } from "@throughline/shared/rubrics/agreement/agreement.ts";
import { talkInWords } from "@throughline/shared/rubrics/agreement/words.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { Note } from "../../parts/note.tsx";
import type { Rating } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";

/** Rows of the rubric that raters read differently: a talk before the next plan. */
export function Talks({ rating, found, words }: ViewProps & { readonly rating: Rating; readonly found: Agreement }) {
  const talks = found.criteria.flatMap((criterion) => {
    const said = talkInWords(rubricIn(rating.rubric, words.spoken), criterion);
    return said ? [{ key: criterion.criterion, said: phraseText(said, words.spoken) }] : [];
  });
  if (talks.length === 0) return null;
  return (
    <section>
      <Note tone="know" title={words.compare.talk}>
        <ul class="dots">
          {talks.map(({ key, said }) => (
            <li key={key}>{said}</li>
          ))}
        </ul>
      </Note>
    </section>
  );
}
