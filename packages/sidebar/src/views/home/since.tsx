import { severitiesOf } from "../../findings/count.ts";
import { Icon } from "../../parts/icon.tsx";
import type { Checked } from "../../session/types.ts";
import type { Session } from "../../session.ts";
import type { Words } from "../../words/index.ts";

/** What differs from the last check of an earlier sitting. Nothing on the first day. */
export function Since({ session, words, checked }: SinceProps) {
  const earlier = session.earlier.value;
  const { home } = words;
  if (!earlier) return null;
  const { fixed, fresh } = earlier;
  return (
    <section>
      <h2>{home.since(whenInWords(earlier.at, checked.at, words))}</h2>
      <ul class="rows">
        {fixed > 0 ? (
          <li class="row">
            <Icon shape="done" as="m done" />
            <span class="grow small">{home.fixed(fixed)}</span>
          </li>
        ) : null}
        {fresh.length > 0 ? (
          <li class="row">
            <Icon shape="look" as="m look" />
            <span class="grow small">
              {home.fresh(fresh.length)} {words.findings.counts(...severitiesOf(fresh))}
            </span>
          </li>
        ) : null}
        {fixed === 0 && fresh.length === 0 ? (
          <li class="row">
            <Icon shape="know" as="m know" />
            <span class="grow small">{home.same}</span>
          </li>
        ) : null}
      </ul>
    </section>
  );
}

interface SinceProps {
  readonly session: Session;
  readonly words: Words;
  readonly checked: Checked;
}

const WEEK = 7;

/** "at 9:42 AM" today, "on Friday" within a week, else the day. */
function whenInWords(then: number, now: number, { home, formats }: Words): string {
  const days = Math.floor(now) - Math.floor(then);
  if (days <= 0) return home.atTime(formats.time(then));
  return home.onDay(days < WEEK ? formats.weekday(then) : formats.day(then));
}
