import { phraseText } from "@throughline/shared/locales/say.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { rowKey } from "@throughline/shared/rubrics/rows.ts";
import { flipInWords, testsInWords, verdictInWords } from "@throughline/shared/rubrics/verdict-words.ts";
import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import { LevelMark } from "../../parts/level-mark.tsx";
import { Link } from "../../parts/link.tsx";
import { Mark } from "../../parts/mark.tsx";
import { Note } from "../../parts/note.tsx";
import { isLead, isUnder } from "../../score/rating.ts";
import { rowSaid } from "../../score/said.ts";
import { Documents } from "./documents.tsx";
import { HandIn } from "./hand-in.tsx";
import type { RatingProps } from "./rate.tsx";
import { ScoresFileWays } from "./scores-file.tsx";
import { StaleScores } from "./stale-scores.tsx";
import { Tally } from "./tally.tsx";

/** What the rows come to: the average to the digit that decides, the tests, and what would turn it. */
export function VerdictPanel(props: RatingProps) {
  const { rating, words, session } = props;
  const { rate, spoken } = words;
  const { rubric, verdict, draft, others } = rating;
  const { average } = verdict;
  const said = rubricIn(rubric, spoken);
  const otherWords = rating.otherWords.length;
  return (
    <>
      <section>
        <Answer>{phraseText(verdictInWords(rubric, verdict), spoken)}</Answer>
        {average.shown === null ? null : (
          <p class="figure">
            <b>{average.shown}</b>
            <span class="two small">{rate.verdict.exactly(average, rubric)}</span>
          </p>
        )}
        <Tally rating={rating} rows={rating.counted} here={null} words={words} />
        <p class="meta">{others.length === 0 ? rate.verdict.alone : rate.verdict.together}</p>
        {otherWords === 0 ? null : <p class="small">{rate.verdict.otherWords(otherWords)}</p>}
      </section>
      <section>
        <h2>{rate.verdict.tests}</h2>
        <ul class="tests">
          {testsInWords(rubric, verdict).map(({ test, isMet, standing }) => (
            <li key={test.text}>
              <Icon shape={isMet ? "done" : "unmet"} as={`m ${isMet ? "done" : "block"}`} />
              <div>
                <strong>{phraseText(test, spoken)}</strong>
                <p class="small two">
                  {isMet ? rate.verdict.met : rate.verdict.notMet} {phraseText(standing, spoken)}
                </p>
              </div>
            </li>
          ))}
        </ul>
      </section>
      <Required {...props} />
      <Unscored {...props} />
      {verdict.outcome === "incomplete" ? null : (
        <section>
          <h2>{rate.verdict.turns}</h2>
          {verdict.flips.length === 0 ? <p class="small two">{rate.verdict.noFlip}</p> : null}
          <ul class="dots small">
            {verdict.flips.map((flip) => (
              <li key={rowKey(flip.criterion, flip.product)}>{phraseText(flipInWords(said, flip), spoken)}</li>
            ))}
          </ul>
        </section>
      )}
      <StaleScores {...props} />
      {isLead(draft) ? <ScoresFileWays {...props} /> : <HandIn {...props} />}
      <Documents {...props} />
      <p class="meta">
        {rate.verdict.rubric(said.name, rubric.version)} {isLead(draft) ? null : rate.by(draft.rater, draft.round)}
      </p>
      {isLead(draft) ? (
        <p>
          <Button as="link" onClick={() => void session.scoring.stepAway()}>
            {rate.someoneElse}
          </Button>
        </p>
      ) : null}
    </>
  );
}

function Required({ rating, words, router }: RatingProps) {
  const { rate } = words;
  const { rubric, counted, verdict } = rating;
  const required = counted.filter(({ criterion }) => criterion.required);
  if (required.length === 0) return null;
  return (
    <section>
      <h2>{rate.verdict.required(verdict.required.of)}</h2>
      <table class="plain">
        <caption class="hidden">{rate.verdict.requiredCaption}</caption>
        <thead>
          <tr>
            <th scope="col">{rate.rows.row}</th>
            <th scope="col">{rate.verdict.test}</th>
            <th scope="col" class="n">
              {rate.rows.score}
            </th>
          </tr>
        </thead>
        <tbody>
          {required.map((row) => {
            const { criterion, product, key, score } = row;
            const isShort = isUnder(rubric, row);
            return (
              <tr key={key}>
                <th scope="row">
                  <Link router={router} to={{ view: "rate", about: key }}>
                    {rowSaid(rubric, { criterion: criterion.key, product }, words)}
                  </Link>
                </th>
                <td>
                  {score === null ? (
                    <span class="meta">{rate.verdict.open}</span>
                  ) : (
                    <Mark tone={isShort ? "block" : "done"} shape={isShort ? "unmet" : "done"}>
                      {isShort ? rate.verdict.needs(rubric.rule.requiredAtLeast) : rate.verdict.met}
                    </Mark>
                  )}
                </td>
                <td class="n">
                  <LevelMark score={score} top={rubric.scale.highest} isUnder={isShort} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

/** Rows without a score that counts, and whether a pass is still within reach. */
function Unscored({ rating, words, router }: RatingProps) {
  const { rate } = words;
  const { verdict, rubric, scores } = rating;
  if (verdict.unscored.length === 0) return null;
  const isHeldBack = !verdict.best.passes && verdict.required.missed.length > 0;
  return (
    <section>
      <h2>{rate.verdict.unscored(verdict.unscored.length)}</h2>
      <Note tone="know" title={verdict.best.passes ? rate.verdict.reachable : rate.verdict.outOfReach}>
        <p>{isHeldBack ? rate.verdict.heldBack(rubric) : rate.verdict.best(verdict.best, rubric)}</p>
      </Note>
      <ul class="small">
        {verdict.unscored.map((open) => {
          const key = rowKey(open.criterion, open.product);
          const isDiffering = scores.some((one) => rowKey(one.criterion, one.product) === key && one.how === "differ");
          return (
            <li key={key}>
              <Link
                router={router}
                to={isDiffering ? { view: "compare", about: null } : { view: "rate", about: key }}
                as="link"
              >
                {rowSaid(rubric, open, words)}
              </Link>
              {isDiffering ? <span class="meta"> {rate.verdict.differ}</span> : null}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
