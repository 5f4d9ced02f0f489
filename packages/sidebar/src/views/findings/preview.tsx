import { useEffect, useRef, useState } from "preact/hooks";
import { changesIn, type Fixable, reasoned } from "../../findings/fixes.ts";
import { sentenceOf } from "../../findings/sentence.ts";
import { Button } from "../../parts/button.tsx";
import { ChangeLines } from "../../parts/change-lines.tsx";
import type { ViewProps } from "../view.ts";

interface PreviewProps extends ViewProps {
  readonly offered: readonly Fixable[];
  readonly onClose: () => void;
}

const FIRST = 20;

/** Changes to be made together: each cell before and after, and nothing happens until the person says so. */
export function Preview({ offered, onClose, checked, words, session }: PreviewProps) {
  const { findings: said, shell } = words;
  const title = useRef<HTMLHeadingElement>(null);
  const [shown, setShown] = useState(FIRST);
  useEffect(() => title.current?.focus(), []);
  const isSafe = offered.every(({ fixes }) => fixes.every(({ safety }) => safety === "safe"));
  const changes = changesIn(offered);
  async function make() {
    const before = session.happened.value;
    await session.apply(reasoned(offered));
    // Whoever says no to a sheet of ours is back here.
    if (session.happened.value !== before) onClose();
  }
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {said.preview(changes)}
      </h2>
      <p class="small two">{isSafe ? said.previewSafe : said.previewReview}</p>
      <div class="btns">
        <Button as="main" onClick={() => void make()} whyNot={session.working.value ? shell.changing : null}>
          {said.make(changes)}
        </Button>
        <Button onClick={onClose}>{said.notNow}</Button>
      </div>
      <ul class="rows">
        {offered.slice(0, shown).map(({ finding, fixes }) => (
          <li key={finding.key} class="row">
            <div class="grow stack">
              <p class="small">{sentenceOf(checked, finding, words)}</p>
              <ChangeLines fixes={fixes} workbook={checked.workbook} words={words} />
            </div>
          </li>
        ))}
      </ul>
      {shown < offered.length ? (
        <Button as="link" onClick={() => setShown(offered.length)}>
          {said.moreChanges(changesIn(offered.slice(shown)))}
        </Button>
      ) : null}
    </section>
  );
}
