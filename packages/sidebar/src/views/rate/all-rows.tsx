import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { LevelMark } from "../../parts/level-mark.tsx";
import { Link } from "../../parts/link.tsx";
import { Mark } from "../../parts/mark.tsx";
import { lacksWhy, type OwnRow } from "../../score/own.ts";
import { isAgainst, isUnder } from "../../score/rating.ts";
import { rowSaid } from "../../score/said.ts";
import type { RatingProps } from "./rate.tsx";
import { ownScores, Tally } from "./tally.tsx";

/** Every row with its score, and what is still to be looked at. */
export function AllRows(props: RatingProps) {
  const { rating, shown, words, session } = props;
  const { rate } = words;
  const scored = rating.rows.filter(({ draft }) => draft.score !== null).length;
  const against = rating.rows.filter((row) => {
    return isAgainst(rating.rubric, shown.signals.get(row.criterion.key), row.draft);
  }).length;
  return (
    <>
      <section>
        <Answer>{rate.rows.answer(scored, rating.rows.length, against)}</Answer>
        <Tally rating={rating} rows={ownScores(rating)} here={null} words={words} />
      </section>
      <section>
        <table class="plain">
          <caption class="hidden">{rate.rows.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{rate.rows.row}</th>
              <th scope="col" class="n">
                {rate.rows.score}
              </th>
            </tr>
          </thead>
          <tbody>
            {rating.rows.map((row) => (
              <Line key={row.key} {...props} row={row} />
            ))}
          </tbody>
        </table>
        <p class="meta">{rate.by(rating.draft.rater, rating.draft.round)}</p>
        <Button as="link" onClick={() => void session.scoring.stepAway()}>
          {rate.someoneElse}
        </Button>
      </section>
    </>
  );
}

function Line({ row, rating, shown, words, router }: RatingProps & { readonly row: OwnRow }) {
  const { rate, formats } = words;
  const { criterion, draft } = row;
  const stale = shown.stale.get(row.key);
  const signals = shown.signals.get(criterion.key);
  const marks = [
    ...(stale ? [rate.stale.since(formats.day(stale.since))] : []),
    ...(isAgainst(rating.rubric, signals, draft) ? [rate.rows.points(signals?.suggestion?.score ?? 0)] : []),
    ...(lacksWhy(row) ? [rate.rows.noReason] : []),
    ...(row.earlier && row.draft.score === null
      ? [rate.rows.earlier(row.earlier.score ?? 0, row.earlier.version)]
      : []),
  ];
  return (
    <tr>
      <th scope="row">
        <Link router={router} to={{ view: "rate", about: row.key }}>
          {rowSaid(rating.rubric, { criterion: criterion.key, product: row.product }, words)}
        </Link>{" "}
        {criterion.required ? <span class="req">{rate.required}</span> : null}
        {marks.map((says) => (
          <span key={says} class="to">
            <Mark tone="look">{says}</Mark>
          </span>
        ))}
      </th>
      <td class="n">
        <LevelMark
          score={draft.score}
          top={rating.rubric.scale.highest}
          isUnder={isUnder(rating.rubric, { criterion, score: draft.score })}
        />
      </td>
    </tr>
  );
}
