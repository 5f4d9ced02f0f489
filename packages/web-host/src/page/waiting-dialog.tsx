import { useEffect, useRef } from "preact/hooks";
import type { Words } from "../words/index.ts";
import type { Waiting } from "./page.ts";

/** Asks before a file is opened over work that stands in no file. */
export function WaitingDialog({ waiting, words }: { waiting: Waiting; words: Words["waiting"] }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opener = document.activeElement;
    dialog.current?.showModal();
    return () => {
      if (opener instanceof HTMLElement) opener.focus();
    };
  }, []);
  const { unsaved, wanted, canSave, answer } = waiting;
  return (
    <dialog ref={dialog} class="web-asks" aria-labelledby="waiting-title" onClose={() => void answer("stay")}>
      <h2 id="waiting-title">{words.title(unsaved)}</h2>
      <p>{words.says(wanted)}</p>
      <p class="acts">
        {canSave ? (
          <button type="button" class="btn main" onClick={() => void answer("save")}>
            {words.save}
          </button>
        ) : null}
        <button type="button" class="btn" onClick={() => void answer("open")}>
          {words.open}
        </button>
        <button type="button" class="btn" onClick={() => void answer("stay")}>
          {words.stay}
        </button>
      </p>
    </dialog>
  );
}
