import { phraseText } from "@throughline/shared/locales/say.ts";
import { agreementOf } from "@throughline/shared/rubrics/agreement/agreement.ts";
import { agreementInWords } from "@throughline/shared/rubrics/agreement/words.ts";
import { isAdjudicated } from "@throughline/shared/rubrics/settle.ts";
import { useMemo } from "preact/hooks";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Link } from "../../parts/link.tsx";
import { useDraft } from "../../parts/use-draft.ts";
import { roundOf } from "../../score/own.ts";
import { isLead, isOld, type Rating, ratingOf, roundSeenBy, rubricsOf, type SeenRound } from "../../score/rating.ts";
import type { ViewProps } from "../view.ts";
import { AddScores } from "./add-scores.tsx";
import { anchorsFor } from "./anchors-for.ts";
import { Numbers } from "./numbers.tsx";
import { Settling } from "./settling.tsx";
import { Talks } from "./talks.tsx";

export { Dock } from "./dock.tsx";

/** Do we agree? */
export function View(props: ViewProps) {
  const { session, words, remember, router, checked } = props;
  const { compare } = words;
  const { draft, isReady } = useDraft(session, remember);
  if (!isReady) return <Answer>{words.shell.reading}</Answer>;
  const rating = draft === null ? null : ratingOf(checked, draft);
  if (rating === null || isOld(rating)) {
    return (
      <>
        <Answer>{compare.nobody}</Answer>
        <p class="lede small">{compare.blind}</p>
        <p>
          <Link router={router} to={{ view: "rate", about: null }} as="link">
            {compare.toRate}
          </Link>
        </p>
        <AsLead {...props} />
        <ToCalibrate {...props} />
      </>
    );
  }
  const seen = roundSeenBy(rating.draft, checked.workbook, rating.rubric);
  const handedIn = seen.raters.filter(({ open }) => open === 0).length;
  const isBlind = isLead(rating.draft) ? handedIn < 2 : !seen.others.some(({ rater }) => !isAdjudicated(rater));
  return isBlind ? (
    <Blind {...props} rating={rating} seen={seen} />
  ) : (
    <Compared {...props} rating={rating} seen={seen} />
  );
}

/** Somebody who gives no scores puts those of the raters together. */
function AsLead({ session, checked, words }: ViewProps) {
  const { compare } = words;
  const { used } = rubricsOf(checked.plan);
  if (used.is !== "ready") return null;
  const { id: rubric, version } = used.rubric;
  const round = roundOf(checked.workbook);
  return (
    <section>
      <p class="small two">{compare.leadSays}</p>
      <div class="btns">
        <Button
          onClick={() => void session.scoring.begin({ rubric, version, round, rater: "", role: "", isAuthor: null })}
        >
          {compare.lead}
        </Button>
      </div>
    </section>
  );
}

/** Before both have handed in nothing of the other is shown, only how far each has come. */
function Blind(props: ViewProps & { readonly rating: Rating; readonly seen: SeenRound }) {
  const { rating, seen, words, router } = props;
  const { compare } = words;
  return (
    <>
      <Answer>
        {isLead(rating.draft)
          ? compare.waitingForAll
          : seen.open > 0
            ? compare.openRows(seen.open)
            : compare.waiting(seen.raters.length)}
      </Answer>
      <p class="lede small">{compare.blind}</p>
      {seen.raters.length === 0 ? (
        <p class="small two">{compare.alone}</p>
      ) : (
        <ul class="dots small">
          {seen.raters.map(({ rater, open }) => (
            <li key={rater}>{open === 0 ? compare.done(rater) : compare.stillOpen(rater, open)}</li>
          ))}
        </ul>
      )}
      {seen.open > 0 ? (
        <p>
          <Link router={router} to={{ view: "rate", about: "verdict" }} as="link">
            {compare.toHandIn}
          </Link>
        </p>
      ) : null}
      <AddScores {...props} rubric={rating.rubric} round={rating.draft.round} />
      <ToCalibrate {...props} />
    </>
  );
}

function Compared(props: ViewProps & { readonly rating: Rating; readonly seen: SeenRound }) {
  const { rating, seen, checked, words } = props;
  const { workbook } = checked;
  const { draft } = rating;
  const given = useMemo(() => [...seen.own, ...seen.others], [checked, draft.rater, draft.round]);
  const found = useMemo(
    () =>
      agreementOf(
        rating.rubric,
        given.map((score) => ({ ...score, plan: workbook.name })),
      ),
    [given, rating.rubric, workbook.name],
  );
  const [first, ...more] = agreementInWords(found).map((said) => phraseText(said, words.spoken));
  const waiting = seen.raters.filter(({ open }) => open > 0);
  return (
    <>
      <Answer>{first}</Answer>
      <p class="lede small">{more.join(" ")}</p>
      {waiting.map(({ rater, open }) => (
        <p class="small two" key={rater}>
          {words.compare.stillOpen(rater, open)}
        </p>
      ))}
      <Settling {...props} given={given} />
      <Numbers {...props} found={found} given={given} />
      <Talks {...props} found={found} />
      <AddScores {...props} rubric={rating.rubric} round={draft.round} />
      <ToCalibrate {...props} />
    </>
  );
}

function ToCalibrate({ words, router, checked }: ViewProps) {
  const { calibrate } = words.compare;
  if (anchorsFor(rubricsOf(checked.plan).used).length === 0) return null;
  return (
    <p class="small">
      {calibrate.invites}{" "}
      <Link router={router} to={{ view: "calibrate", about: null }} as="link">
        {calibrate.open}
      </Link>
    </p>
  );
}
