import { useEffect, useState } from "preact/hooks";
import { Answer } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import type { Session } from "../session.ts";
import type { Words } from "../words/index.ts";

const BONES_MS = 300;
const BAR_MS = 1000;

/** Before the first check is there: bones soon, a bar where it takes long, and a way out at any time. */
export function ReadingView({ session, words }: { readonly session: Session; readonly words: Words }) {
  const bones = useLater(BONES_MS);
  const bar = useLater(BAR_MS);
  const reading = session.reading.value;
  const { shell } = words;
  const { done, of } = reading ?? { done: 0, of: 0 };
  return (
    <div class="stack reading-first">
      <Answer>{reading ? shell.reading : shell.stopped}</Answer>
      {reading && bar ? (
        <>
          <p class="small" id="reading-says">
            {of === 0 || done === of ? shell.checkingNow : shell.readingSheets(done + 1, of)}
          </p>
          <progress class="load" aria-labelledby="reading-says" value={of === 0 ? undefined : done} max={of || 1} />
        </>
      ) : null}
      <div class="btns">
        <span class="meta">{reading ? shell.keepTyping : shell.stoppedHint}</span>
        {reading ? (
          <Button as="link" onClick={session.stop}>
            {shell.cancel}
          </Button>
        ) : null}
      </div>
      {reading && bones ? (
        <div aria-hidden="true">
          <div class="bone a" />
          <div class="bone b" />
          <div class="bone c" />
        </div>
      ) : null}
    </div>
  );
}

function useLater(ms: number): boolean {
  const [isLater, setLater] = useState(false);
  useEffect(() => {
    const waiting = setTimeout(() => setLater(true), ms);
    return () => clearTimeout(waiting);
  }, [ms]);
  return isLater;
}
