import { LOG_SHEET, NOTES_SHEET, SCORES_SHEET } from "@throughline/shared/templates/kept-sheets.ts";
import { useEffect, useRef } from "preact/hooks";
import { Button } from "../parts/button.tsx";
import type { Question } from "../session/types.ts";
import type { Words } from "../words/index.ts";

const NAMES: Readonly<Record<Question["sheet"], string>> = {
  log: LOG_SHEET,
  notes: NOTES_SHEET,
  scores: SCORES_SHEET,
};

/** Asks before the first sheet of ours is added, and says what it will hold. */
export function QuestionDialog({ question, words }: { readonly question: Question; readonly words: Words }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const { log, cancel } = words.shell.question;
  const { sheet, answer } = question;
  const asked = words.shell.question[sheet];
  return (
    <dialog ref={dialog} class="asks" aria-labelledby="asks-title" onClose={() => answer("cancel")}>
      <h2 id="asks-title">{asked.title}</h2>
      <p class="small">{asked.says(NAMES[sheet])}</p>
      <div class="btns">
        <Button as="main" onClick={() => answer("add")}>
          {asked.add}
        </Button>
        {sheet === "log" ? <Button onClick={() => answer("without")}>{log.without}</Button> : null}
        <Button as="link" onClick={() => answer("cancel")}>
          {cancel}
        </Button>
      </div>
    </dialog>
  );
}
