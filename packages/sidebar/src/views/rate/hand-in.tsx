import { Button } from "../../parts/button.tsx";
import { Link } from "../../parts/link.tsx";
import { lacksWhy } from "../../score/own.ts";
import { rowSaid } from "../../score/said.ts";
import { submissionOf } from "../../score/submission.ts";
import type { RatingProps } from "./rate.tsx";
import { ScoresFileWays } from "./scores-file.tsx";

/** Until here everything is the rater's own; this puts it on the sheet of scores. */
export function HandIn(props: RatingProps) {
  const { rating, words, session, checked, router } = props;
  const { handIn } = words.rate;
  const pending = rating.rows.filter(({ isPending }) => isPending);
  const silent = rating.rows.filter(lacksWhy);
  const whyNot = session.working.value
    ? words.shell.changing
    : pending.length === 0
      ? handIn.nothingNew
      : silent.length > 0
        ? handIn.missing(silent.length)
        : null;

  async function submit() {
    await session.scoring.save();
    await session.scoring.submit(submissionOf(checked, rating, pending));
  }
  return (
    <section>
      <h2>{handIn.title}</h2>
      <p class="small two">{session.canChange ? handIn.says : handIn.readOnly}</p>
      {silent.length > 0 ? (
        <>
          <p class="small">{handIn.missing(silent.length)}</p>
          <ul class="small">
            {silent.map(({ criterion, product, key }) => (
              <li key={key}>
                <Link router={router} to={{ view: "rate", about: key }} as="link">
                  {rowSaid(rating.rubric, { criterion: criterion.key, product }, words)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <div class="btns">
        <Button as={pending.length > 0 ? "main" : ""} whyNot={whyNot} onClick={() => void submit()}>
          {pending.length === 0 ? handIn.done : handIn.submit(pending.length)}
        </Button>
      </div>
      <p class="meta">{pending.length === 0 ? words.rate.saved.submitted : words.rate.saved.notYet}</p>
      <ScoresFileWays {...props} />
    </section>
  );
}
