import { type CountedRow, isUnder, type Rating } from "../../score/rating.ts";
import { rowSaid } from "../../score/said.ts";
import type { Words } from "../../words/index.ts";

const WIDTH = 276;
const BASE = 24;
const TALLEST = 21;
const DOTS = 30;

/** One bar a row, as high as its level; a dot under the required ones, an open red ring where one is short. */
export function Tally({ rating, rows, here, words }: TallyProps) {
  const { rubric } = rating;
  const { lowest, highest } = rubric.scale;
  const short = rows
    .filter((row) => isUnder(rubric, row))
    .map(({ criterion, product }) => rowSaid(rubric, { criterion: criterion.key, product }, words));
  const says = words.rate.tally(
    rows.map(({ score }) => score),
    short,
  );
  const step = WIDTH / rows.length;
  const width = Math.max(2, step - 2);
  const at = rows.findIndex(({ key }) => key === here);
  return (
    <svg class="tally" viewBox={`0 0 ${WIDTH} 34`} role="img" aria-label={says}>
      <path class="bl" d={`M0 ${BASE + 0.5}H${WIDTH}`} />
      {rows.map((row, index) => {
        const { criterion, key, score } = row;
        const x = index * step + (step - width) / 2;
        // The lowest level is still to be seen.
        const share = score === null ? 0 : (score - lowest + 1) / (highest - lowest + 1);
        const isShort = isUnder(rubric, row);
        return (
          <g key={key}>
            {score === null ? null : (
              <rect
                class={score >= highest ? "t3" : "t"}
                x={x}
                y={BASE - TALLEST * share}
                width={width}
                height={TALLEST * share}
              />
            )}
            {criterion.required ? (
              <circle class={isShort ? "miss" : "req"} cx={x + width / 2} cy={DOTS} r={isShort ? 2.6 : 2.2} />
            ) : null}
          </g>
        );
      })}
      {at < 0 ? null : <rect class="here" x={at * step} y={0.75} width={step} height={32.5} rx={2} />}
    </svg>
  );
}

interface TallyProps {
  readonly rating: Rating;
  readonly rows: readonly CountedRow[];
  /** The row that is open; null for none. */
  readonly here: string | null;
  readonly words: Words;
}

/** What this rater gave, whatever the others did. */
export function ownScores({ rows }: Rating): readonly CountedRow[] {
  return rows.map(({ criterion, product, key, draft }) => ({ criterion, product, key, score: draft.score }));
}
