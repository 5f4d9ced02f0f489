import { phraseText } from "@throughline/shared/locales/say.ts";
import { Button } from "../parts/button.tsx";
import { More } from "../parts/more.tsx";
import { Note } from "../parts/note.tsx";
import type { Session } from "../session.ts";
import type { Words } from "../words/index.ts";

/** What went wrong that no rule can report: what it was, what to do, and the rest for a help desk. */
export function TroubleNote({ session, words }: { readonly session: Session; readonly words: Words }) {
  const trouble = session.trouble.value;
  const { shell } = words;
  if (!trouble) return null;
  const { code, what, sentence, hint } = trouble;
  return (
    <div role="alert">
      <Note tone="block" title={sentence === null ? shell.trouble.unforeseen : phraseText(sentence, words.spoken)}>
        <p>{hint === null ? shell.trouble.unforeseenHint : phraseText(hint, words.spoken)}</p>
        <div class="btns">
          <Button as="main" onClick={() => void session.check()}>
            {shell.tryAgain}
          </Button>
          <Button as="link" onClick={session.dismiss}>
            {shell.close}
          </Button>
        </div>
        <More summary={shell.trouble.details}>
          <p class="meta">{what === null ? code : `${code}: ${what}`}</p>
        </More>
      </Note>
    </div>
  );
}
