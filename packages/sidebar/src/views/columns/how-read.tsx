import { ourName } from "@throughline/shared/locales/names.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import { useRef } from "preact/hooks";
import { canBeSaid } from "../../columns/table-kinds.ts";
import { Button } from "../../parts/button.tsx";
import { More } from "../../parts/more.tsx";
import type { ViewProps } from "../view.ts";
import { KindForm } from "./kind-form.tsx";

/** What the table was taken for, and why. */
export function HowRead(props: ViewProps & { readonly table: RecognizedTable }) {
  const { session, words, remember, table } = props;
  const { columns: said, spoken } = words;
  const isOpen = remember(`kind of ${table.sheet} ${table.headerRow}`, false);
  const answer = useRef<HTMLParagraphElement>(null);
  const close = () => {
    isOpen.value = false;
    answer.current?.focus();
  };
  const { kind, headerRow, because, skippedRows } = table;
  const isKnown = (kind.base ?? kind.id) !== unknown.id;
  return (
    <>
      <p class="lede small" ref={answer} tabIndex={-1}>
        {said.readAs} <strong>{ourName(kind.name, spoken)}</strong>.{" "}
        {headerRow === null ? said.noHeadings : said.headingsIn(headerRow + 1)}
      </p>
      {isKnown ? null : <p class="small two">{said.noKind}</p>}
      {session.canChange && canBeSaid(table) ? (
        isOpen.value ? (
          <KindForm {...props} onDone={close} />
        ) : (
          <div class="btns">
            <Button
              as="link"
              onClick={() => {
                isOpen.value = true;
              }}
            >
              {said.kind.change}
            </Button>
          </div>
        )
      ) : null}
      {because.length + skippedRows.length === 0 ? null : (
        <More summary={said.whyKind}>
          <ul class="dots small two">
            {because.map((why) => {
              const text = phraseText(why, spoken);
              return <li key={text}>{text}</li>;
            })}
          </ul>
          {skippedRows.length === 0 ? null : (
            <>
              <p class="small two">{said.skipped(skippedRows.length)}</p>
              <ul class="dots small two">
                {skippedRows.map((skipped) => (
                  <li key={skipped.row}>{said.skippedRow(skipped.row + 1, phraseText(skipped.because, spoken))}</li>
                ))}
              </ul>
            </>
          )}
        </More>
      )}
    </>
  );
}
