import type { KeptScore } from "@throughline/shared/kept/scores/scores.ts";
import type { Agreement } from "@throughline/shared/rubrics/agreement/agreement.ts";
import { estimateText } from "@throughline/shared/rubrics/agreement/words.ts";
import { nameKey } from "@throughline/shared/rubrics/settle.ts";
import { verdictOf } from "@throughline/shared/rubrics/verdict.ts";
import { More } from "../../parts/more.tsx";
import type { Rating } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";

interface NumbersProps extends ViewProps {
  readonly rating: Rating;
  readonly found: Agreement;
  readonly given: readonly KeptScore[];
}

/** What each rater comes to, and how far they agree beyond chance. */
export function Numbers({ rating, found, given, words }: NumbersProps) {
  const { compare, formats } = words;
  const { rubric } = rating;
  const { number, percent } = formats;
  return (
    <section>
      <h2>{compare.numbers}</h2>
      <table class="plain">
        <caption class="hidden">{compare.totals}</caption>
        <thead>
          <tr>
            <th scope="col">{compare.rater}</th>
            <th scope="col" class="n">
              {compare.total}
            </th>
            <th scope="col" class="n">
              {compare.average}
            </th>
          </tr>
        </thead>
        <tbody>
          {found.raters.map((rater) => {
            const own = given.filter((score) => nameKey(score.rater) === nameKey(rater));
            const { average } = verdictOf(rubric, own);
            return (
              <tr key={rater}>
                <th scope="row">{rater}</th>
                <td class="n">{compare.of(average.sum, average.rows * rubric.scale.highest)}</td>
                <td class="n">{average.shown}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <dl class="kv">
        <dt>{compare.exact}</dt>
        <dd>{compare.share(found.same, found.pairs, percent(found.pairs === 0 ? 0 : found.same / found.pairs))}</dd>
        <dt>{compare.adjacent}</dt>
        <dd>
          {compare.share(found.withinOne, found.pairs, percent(found.pairs === 0 ? 0 : found.withinOne / found.pairs))}
        </dd>
        {found.kappa ? (
          <>
            <dt>{compare.kappa}</dt>
            <dd>{estimateText(found.kappa)}</dd>
          </>
        ) : null}
        {found.ordinalAlpha ? (
          <>
            <dt>{compare.alpha}</dt>
            <dd>{estimateText(found.ordinalAlpha)}</dd>
          </>
        ) : null}
        <dt>{compare.rowsCompared}</dt>
        <dd>{number(found.n)}</dd>
      </dl>
      <ul class="dots small">
        {found.habits.map(({ rater, leniency, unevenness }) => (
          <li key={rater}>{compare.habit(rater, leniency, unevenness)}</li>
        ))}
      </ul>
      <More summary={compare.howToRead}>
        <p class="small two">{compare.reading(found.n)}</p>
      </More>
    </section>
  );
}
