import { Answer } from "../../parts/answer.tsx";
import { Button } from "../../parts/button.tsx";
import { Icon } from "../../parts/icon.tsx";
import type { OwnRow } from "../../score/own.ts";
import { criterionSaid, rowSaid } from "../../score/said.ts";
import { Justification } from "./justification.tsx";
import { LevelCards } from "./level-cards.tsx";
import { PlanShows } from "./plan-shows.tsx";
import type { RatingProps } from "./rate.tsx";
import { StaleNote } from "./stale-note.tsx";
import { ownScores, Tally } from "./tally.tsx";

export interface RowProps extends RatingProps {
  readonly row: OwnRow;
}

/** One row of the rubric: what the plan shows, the levels, and why. */
export function OneRow(props: RowProps) {
  const { rating, row, words, open } = props;
  const { rate } = words;
  const { rows, rubric } = rating;
  const { criterion, product, number } = row;
  const said = criterionSaid(rubric, criterion, words);
  const about = product ?? criterion.deliverables.join(", ");
  const [before, after] = [rows[number - 2], rows[number]];
  return (
    <>
      <section>
        <Tally rating={rating} rows={ownScores(rating)} here={row.key} words={words} />
        <div class="h2">
          <p class="eyebrow">
            {rate.rowOf(number, rows.length)}
            {about === "" ? "" : rate.deliverable(about)}
          </p>
          <span class="btns">
            <Step to={before} label={rate.previous} none={rate.noPrevious} shape="back" {...props} />
            <Step to={after} label={rate.next} none={rate.noNext} shape="next" {...props} />
          </span>
        </div>
        <Answer>
          {said.name}{" "}
          {criterion.required ? <span class="req">{rate.requires(rubric.rule.requiredAtLeast)}</span> : null}
        </Answer>
        {criterion.description === "" ? null : <p class="lede small">{said.description}</p>}
      </section>
      {row.earlier && row.draft.score === null ? (
        <p class="small two">{rate.earlier(row.earlier.score ?? 0, row.earlier.version)}</p>
      ) : null}
      <StaleNote {...props} />
      <PlanShows {...props} />
      <LevelCards {...props} onMove={(to) => open(to === "next" ? (after ?? row) : (before ?? row), true)} />
      <Justification {...props} onNext={() => open(after ?? row, true)} />
    </>
  );
}

interface StepProps extends RowProps {
  readonly to: OwnRow | undefined;
  readonly label: (row: string) => string;
  /** Said where there is no such row. */
  readonly none: string;
  readonly shape: "back" | "next";
}

function Step({ to, label, none, shape, rating, words, open }: StepProps) {
  const says = to ? label(rowSaid(rating.rubric, { criterion: to.criterion.key, product: to.product }, words)) : none;
  return (
    <Button as="icon" label={says} whyNot={to ? null : none} onClick={() => to && open(to, false)}>
      <Icon shape={shape} />
    </Button>
  );
}
