import { phraseText } from "@throughline/shared/locales/say.ts";
import type { CriterionSignals, Signal } from "@throughline/shared/rubrics/signals/types.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { Button } from "../../parts/button.tsx";
import { CellTag, rangeOf } from "../../parts/cell-tag.tsx";
import { More } from "../../parts/more.tsx";
import { Note } from "../../parts/note.tsx";
import { isAgainst } from "../../score/rating.ts";
import type { RowProps } from "./one-row.tsx";

/** What speaks against a top score, the level that points to, and the cells to read. It never scores. */
export function PlanShows(props: RowProps) {
  const { row, shown, rating, words } = props;
  const { shows } = words.rate;
  const found = shown.signals.get(row.criterion.key);
  if (!found) return null;
  const against = isAgainst(rating.rubric, found, row.draft);
  return (
    <section>
      <h2>{shows.title}</h2>
      <div class="note know">
        {found.signals.length === 0 ? <p>{shows.nothing(found.items)}</p> : null}
        {found.signals.length > 0 ? (
          <ul class="dots">
            {found.signals.map((signal) => (
              <li key={phraseText(signal.text)}>
                {phraseText(signal.text, words.spoken)} <Cells {...props} signal={signal} />
              </li>
            ))}
          </ul>
        ) : null}
        {found.suggestion ? (
          <p>
            <strong>{shows.points(found.suggestion.score)}</strong>{" "}
            {shows.because(phraseText(found.suggestion.because, words.spoken))}
          </p>
        ) : (
          <p>{shows.noPoint}</p>
        )}
      </div>
      {against ? <Against {...props} found={found} /> : null}
      {found.evidence.length > 0 ? <Evidence {...props} evidence={found.evidence} /> : null}
    </section>
  );
}

const CELLS = 6;

function Cells({ signal, session, checked, words }: RowProps & { readonly signal: Signal }) {
  const ranges = signal.at.map(rangeOf);
  if (ranges.length === 0) return null;
  return (
    <span class="cells">
      {ranges.slice(0, CELLS).map((at) => (
        <CellTag key={`${at.sheet} ${at.row} ${at.col}`} session={session} workbook={checked.workbook} at={at} />
      ))}
      {ranges.length > CELLS ? <span class="meta">{words.rate.shows.more(ranges.length - CELLS)}</span> : null}
    </span>
  );
}

/** The score stays the rater's: they look again, or say why it stays. */
function Against({ row, found, words, keep }: RowProps & { readonly found: CriterionSignals }) {
  const { against } = words.rate;
  const { score, why } = row.draft;
  return (
    <Note tone="look" title={against.title(score ?? 0, found.suggestion?.score ?? 0)}>
      <p>{against.says}</p>
      <label for="against">{against.why}</label>
      <textarea id="against" rows={2} value={why} onInput={(event) => keep(row, { why: event.currentTarget.value })} />
    </Note>
  );
}

/** The rows to read, a sheet at a time, since a spreadsheet shows one. */
function Evidence({ evidence, session, checked, words }: RowProps & { readonly evidence: readonly CellRange[] }) {
  const { shows } = words.rate;
  const sheets = [...new Set(evidence.map(({ sheet }) => sheet))];
  return (
    <More summary={shows.evidence(evidence.reduce((sum, { rows }) => sum + rows, 0))}>
      <div class="stack">
        {sheets.map((sheet) => {
          const own = evidence.filter((range) => range.sheet === sheet);
          const name = checked.workbook.sheets.find(({ id }) => id === sheet)?.name ?? sheet;
          return (
            <div key={sheet} class="stack">
              <div class="cells">
                {own.slice(0, 2 * CELLS).map((at) => (
                  <CellTag key={`${at.row} ${at.col}`} session={session} workbook={checked.workbook} at={at} />
                ))}
              </div>
              {own.length > 1 && session.host.about.capabilities.screen ? (
                <Button as="link" onClick={() => void session.show(own)}>
                  {shows.highlight(name)}
                </Button>
              ) : null}
            </div>
          );
        })}
      </div>
    </More>
  );
}
