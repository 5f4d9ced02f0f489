import { offeredScores } from "@throughline/shared/rubrics/scale.ts";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { LevelMark } from "../../parts/level-mark.tsx";
import { Link } from "../../parts/link.tsx";
import { Mark } from "../../parts/mark.tsx";
import { levelKey } from "../../score/level-keys.ts";
import { lacksWhy, type OwnRow } from "../../score/own.ts";
import { isAgainst, isUnder } from "../../score/rating.ts";
import { digitsOf, rowSaid } from "../../score/said.ts";
import type { RatingProps } from "./rate.tsx";
import { ownScores, Tally } from "./tally.tsx";

/** Every row with its score, and what is still to be looked at. */
export function AllRows(props: RatingProps) {
  const { rating, shown, words, session, keep } = props;
  const { rate } = words;
  const scored = rating.rows.filter(({ draft }) => draft.score !== null).length;
  const against = rating.rows.filter((row) => {
    return isAgainst(rating.rubric, shown.signals.get(row.criterion.key), row.draft);
  }).length;
  /** Scores the row whose link has the focus, or goes to the one beside it. */
  function press(event: KeyboardEvent) {
    const links = linksIn(event.currentTarget);
    const at = links.findIndex((link) => link.contains(document.activeElement));
    const row = rating.rows[at];
    if (!row || event.key === "Enter") return;
    const scores = offeredScores(rating.rubric, row.criterion);
    const key = levelKey(event, { scores, given: row.draft.score, letters: session.mine.value.letters });
    if (key === null) return;
    event.preventDefault();
    if (key.is === "score") keep(row, { score: key.score });
    else links[at + (key.is === "next" ? 1 : -1)]?.focus();
  }
  return (
    <>
      <section>
        <Answer>{rate.rows.answer(scored, rating.rows.length, against)}</Answer>
        <Tally rating={rating} rows={ownScores(rating)} here={null} words={words} />
      </section>
      <section>
        <p class="meta" id="row-keys">
          {rate.rows.keys(digitsOf(rating.rubric, words))}
        </p>
        <table class="plain" aria-describedby="row-keys" onKeyDown={press}>
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

/** The links of the rows, in their order. */
function linksIn(table: EventTarget | null): readonly HTMLElement[] {
  return table instanceof HTMLElement ? [...table.querySelectorAll<HTMLElement>("th[scope=row] a")] : [];
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
