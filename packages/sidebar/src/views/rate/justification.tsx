import { saidText } from "@throughline/shared/locales/say.ts";
import { commentsFor } from "@throughline/shared/rubrics/comments/comments.ts";
import { cite, citedNow, type Evidence } from "@throughline/shared/rubrics/evidence.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { Button } from "../../parts/button.tsx";
import { CellTag, rangeOf, sheetName } from "../../parts/cell-tag.tsx";
import { Icon } from "../../parts/icon.tsx";
import { More } from "../../parts/more.tsx";
import { lacksWhy } from "../../score/own.ts";
import type { RowProps } from "./one-row.tsx";

/** Why this level: words for the authors, cells it rests on, and a note for the rater alone. */
export function Justification(props: RowProps & { readonly onNext: () => void }) {
  const { row, words, keep, onNext } = props;
  const { why } = words.rate;
  const { draft } = row;
  const isMissing = lacksWhy(row);
  return (
    <section>
      <div class="h2">
        <label for="why" class="h2">
          {draft.score === null ? why.title : why.titleOf(draft.score)}
        </label>
        {row.needsWhy ? <span class="aside">{why.needed}</span> : null}
      </div>
      <p class="hint" id="why-hint">
        {why.hint}
      </p>
      <textarea
        id="why"
        rows={4}
        aria-describedby="why-hint why-saved"
        aria-required={row.needsWhy}
        aria-invalid={isMissing && row.kept !== null ? "true" : undefined}
        value={draft.comment}
        onInput={(event) => keep(row, { comment: event.currentTarget.value })}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          onNext();
        }}
      />
      <p class="meta" id="why-saved">
        {savedIn(props)}
      </p>
      <Cited {...props} />
      <Bank {...props} />
      <More summary={why.privateNote} isOpen={draft.privateNote !== ""}>
        <div>
          <label for="private">{why.privateLabel}</label>
          <textarea
            id="private"
            rows={2}
            value={draft.privateNote}
            onInput={(event) => keep(row, { privateNote: event.currentTarget.value })}
          />
        </div>
      </More>
    </section>
  );
}

function savedIn({ row, session, words }: RowProps): string {
  const { saved } = words.rate;
  if (row.kept !== null && !row.isPending) return saved.submitted;
  const at = session.savedAt.value;
  return at === null ? saved.saving : saved.here(words.formats.time(at));
}

/** Cells the score rests on, where they are now. */
function Cited({ row, session, checked, words, keep }: RowProps) {
  const { why } = words.rate;
  const { workbook } = checked;
  const { evidence } = row.draft;
  const selected = session.selected.value;
  const chosen = selected && workbook.sheets.some(({ id }) => id === selected.sheet) ? selected : null;
  const without = (one: Evidence) => evidence.filter((other) => other !== one);
  return (
    <>
      {evidence.length > 0 ? (
        <ul class="cells" aria-label={why.cited}>
          {evidence.map((one) => {
            const now = citedNow(workbook, one);
            return (
              <li key={one.at} class="cited">
                {now.at ? <CellTag session={session} workbook={workbook} at={now.at} /> : <del>{one.at}</del>}
                {now.is === "same" ? null : <span class="meta">{why.now[now.is]}</span>}
                <Button as="icon" label={why.uncite(one.at)} onClick={() => keep(row, { evidence: without(one) })}>
                  <Icon shape="close" />
                </Button>
              </li>
            );
          })}
        </ul>
      ) : null}
      {session.host.about.capabilities.screen ? (
        <Button
          as="link"
          whyNot={chosen ? null : why.noSelection}
          onClick={() => {
            if (!chosen) return;
            const fresh = cite(workbook, chosen);
            keep(row, { evidence: [...evidence.filter(({ at }) => at !== fresh.at), fresh] });
          }}
        >
          {chosen ? why.cite(`${sheetName(workbook, chosen)} ${rangeName(rangeOf(chosen))}`) : why.citeSelected}
        </Button>
      ) : null}
    </>
  );
}

/** Comments to start from; one is added to what is written, and is then the rater's to change. */
function Bank({ row, words, keep }: RowProps) {
  const { why } = words.rate;
  const { score, comment } = row.draft;
  const bank = score === null ? [] : commentsFor(row.criterion, score);
  if (bank.length === 0) return null;
  return (
    <More summary={why.bank(bank.length)}>
      <ul class="stack">
        {bank.map(({ text }) => {
          const said = saidText(text, words.spoken);
          const after = comment.includes(said)
            ? comment
            : [comment.trim(), said].filter((part) => part !== "").join(" ");
          return (
            <li key={said}>
              <Button as="link" onClick={() => keep(row, { comment: after })}>
                {said}
              </Button>
            </li>
          );
        })}
      </ul>
    </More>
  );
}
