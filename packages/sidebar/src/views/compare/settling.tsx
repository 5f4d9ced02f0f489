import type { KeptScore } from "@throughline/shared/kept/scores/scores.ts";
import { citedNow } from "@throughline/shared/rubrics/evidence.ts";
import { rowKey } from "@throughline/shared/rubrics/rows.ts";
import { offeredScores } from "@throughline/shared/rubrics/scale.ts";
import { isAdjudicated } from "@throughline/shared/rubrics/settle.ts";
import { productMark } from "@throughline/shared/rubrics/stale.ts";
import { ADJUDICATED, type RowScore } from "@throughline/shared/rubrics/types.ts";
import { useState } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { CellTag } from "../../parts/cell-tag.tsx";
import { Filter } from "../../parts/filter.tsx";
import { LevelMark } from "../../parts/level-mark.tsx";
import { More } from "../../parts/more.tsx";
import type { Rating } from "../../score/rating.ts";
import { rowSaid } from "../../score/said.ts";
import type { ViewProps } from "../view.ts";

interface SettlingProps extends ViewProps {
  readonly rating: Rating;
  /** What everyone handed in, and what was settled. */
  readonly given: readonly KeptScore[];
}

/** The rows on which raters differ, to be settled one by one, and those that are not in question. */
export function Settling(props: SettlingProps) {
  const { rating, words, given } = props;
  const { compare, formats } = words;
  const how = (wanted: RowScore["how"]) => rating.scores.filter((score) => score.how === wanted);
  const [differ, settledOnes, agreed] = [how("differ"), how("adjudicated"), how("agreed")];
  const raters = [...new Set(given.map(({ rater }) => rater))].filter((rater) => !isAdjudicated(rater));
  return (
    <section>
      <h2>{compare.toSettle(differ.length)}</h2>
      <p class="meta">{compare.between(formats.list(raters))}</p>
      {differ.length === 0 ? <p class="small two">{compare.allSettled}</p> : null}
      <ul class="rows">
        {[...differ, ...settledOnes].map((row) => (
          <li key={rowKey(row.criterion, row.product)}>
            <Row {...props} row={row} isSettled={row.how === "adjudicated"} />
          </li>
        ))}
      </ul>
      {agreed.length > 0 ? (
        <More summary={compare.agreed(agreed.length)}>
          <p class="small two">{formats.list(agreed.map((row) => rowSaid(rating.rubric, row, words)))}</p>
        </More>
      ) : null}
    </section>
  );
}

interface RowProps extends SettlingProps {
  readonly row: RowScore;
  readonly isSettled: boolean;
}

function Row(props: RowProps) {
  const { row, given, rating, words, remember, isSettled } = props;
  const { rate, compare } = words;
  const open = remember<string | null>("open", null);
  const own = givenFor(row, given);
  const { highest } = rating.rubric.scale;
  const key = rowKey(row.criterion, row.product);
  const isOpen = open.value === key;
  const isRequired = rating.rubric.criteria.some((one) => one.key === row.criterion && one.required);
  return (
    <details class="finding" open={isOpen}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a summary is a button to everyone */}
      <summary
        onClick={(event) => {
          event.preventDefault();
          open.value = isOpen ? null : key;
        }}
      >
        <span class="grow">
          <span class="say">
            {rowSaid(rating.rubric, row, words)} {isRequired ? <span class="req">{rate.required}</span> : null}
          </span>
          {isSettled ? <span class="meta">{compare.settled}</span> : null}
        </span>
        {own.map(({ rater, score, at }) => (
          <span key={at.row}>
            <span class="hidden">{isAdjudicated(rater) ? compare.adjudicated : rater} </span>
            <LevelMark score={score} top={highest} />
          </span>
        ))}
      </summary>
      {isOpen ? (
        <div class="body">
          <div class="side">
            {own.map((score) => (
              <Side key={score.at.row} {...props} score={score} />
            ))}
          </div>
          <Settle {...props} own={own} />
        </div>
      ) : null}
    </details>
  );
}

/** What stands on the sheet of a row; what is of one product only where the row is. */
function givenFor({ criterion, product }: RowScore, given: readonly KeptScore[]): readonly KeptScore[] {
  return given.filter((score) => score.criterion === criterion && (product === null || score.product === product));
}

/** What one rater gave, why, and the cells behind it. */
function Side({ score, row, rating, words, session, checked }: RowProps & { readonly score: KeptScore }) {
  const { compare } = words;
  return (
    <div>
      <p class="who">
        <LevelMark score={score.score} top={rating.rubric.scale.highest} />
        {isAdjudicated(score.rater) ? compare.adjudicated : score.rater}
        {score.product === null || row.product !== null ? "" : words.rate.deliverable(score.product)}
      </p>
      <p>{score.comment === "" ? compare.noComment : score.comment}</p>
      <div class="cells">
        {score.evidence.map((one) => {
          const { at } = citedNow(checked.workbook, one);
          return at ? (
            <CellTag key={one.at} session={session} workbook={checked.workbook} at={at} />
          ) : (
            <del key={one.at}>{one.at}</del>
          );
        })}
      </div>
    </div>
  );
}

/** A score that raters settle on goes on the sheet as one more row, with its reason. */
function Settle(props: RowProps & { readonly own: readonly KeptScore[] }) {
  const { row, own, rating, checked, session, words } = props;
  const { compare, shell } = words;
  const before = own.find(({ rater }) => isAdjudicated(rater));
  const [score, setScore] = useState(before ? String(before.score) : "");
  const [reason, setReason] = useState(before?.comment ?? "");
  const whyNot = session.working.value
    ? shell.changing
    : score === ""
      ? compare.chooseFirst
      : reason.trim() === ""
        ? compare.reasonFirst
        : null;

  async function settle() {
    const cited = new Map(own.flatMap(({ evidence }) => evidence.map((one) => [one.at, one])));
    await session.scoring.submit({
      plan: checked.workbook.name,
      rubric: rating.rubric,
      round: rating.draft.round,
      rater: ADJUDICATED,
      role: "",
      ratings: [
        {
          criterion: row.criterion,
          product: row.product,
          score: Number(score),
          comment: reason.trim(),
          evidence: [...cited.values()],
          productMark: productMark(checked.plan, row.criterion),
          why: reason.trim(),
        },
      ],
    });
  }
  const id = `settle-${rowKey(row.criterion, row.product)}`;
  const criterion = rating.rubric.criteria.find(({ key }) => key === row.criterion);
  return (
    <div class="stack">
      <p class="small">
        <strong>{compare.whatDoYouAgreeOn}</strong>
      </p>
      <Filter
        name={id}
        legend={compare.whatDoYouAgreeOn}
        choices={(criterion ? offeredScores(rating.rubric, criterion) : []).map((one) => ({
          id: String(one),
          label: String(one),
          count: null,
        }))}
        chosen={score}
        onChoose={setScore}
      />
      <div>
        <label for={`${id}-reason`}>{compare.reason}</label>
        <textarea
          id={`${id}-reason`}
          rows={3}
          value={reason}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="btns">
        <Button as="main" whyNot={whyNot} onClick={() => void settle()}>
          {before ? compare.settleAgain : compare.settle}
        </Button>
      </div>
      {whyNot && !session.working.value ? <p class="meta">{whyNot}</p> : null}
    </div>
  );
}
