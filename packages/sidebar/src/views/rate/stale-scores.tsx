import { rowKey } from "@throughline/shared/rubrics/rows.ts";
import { Button } from "../../parts/button.tsx";
import { Link } from "../../parts/link.tsx";
import { Note } from "../../parts/note.tsx";
import { rowSaid } from "../../score/said.ts";
import type { RatingProps } from "./rate.tsx";

/** Submitted scores that may be out of date, each a row to score again; colleagues see it once it is noted. */
export function StaleScores({ rating, shown, words, session, router }: RatingProps) {
  const { rate, formats } = words;
  const stale = [...shown.stale.values()];
  if (stale.length === 0) return null;
  const unnoted = stale.filter(({ score }) => score.state.is !== "stale");
  return (
    <Note tone="look" title={rate.stale.title(stale.length)}>
      <ul class="small">
        {stale.map(({ score, since }) => (
          <li key={rowKey(score.criterion, score.product)}>
            <Link router={router} to={{ view: "rate", about: rowKey(score.criterion, score.product) }} as="link">
              {rowSaid(rating.rubric, score, words)}
            </Link>{" "}
            <span class="meta">{rate.stale.since(formats.day(since))}</span>
          </li>
        ))}
      </ul>
      {unnoted.length > 0 && session.canChange ? (
        <div class="btns">
          <Button
            onClick={() =>
              void session.scoring.markStale(
                unnoted.map(({ score }) => score),
                rate.stale.why,
              )
            }
            whyNot={session.working.value ? words.shell.changing : null}
          >
            {rate.stale.mark(unnoted.length)}
          </Button>
        </div>
      ) : null}
    </Note>
  );
}
