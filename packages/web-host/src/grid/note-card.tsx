import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { ruleOf } from "../entry/fits.ts";
import { noteAt, setNote } from "./actions/notes.ts";
import { type Box, boxOf } from "./hit.ts";
import type { GridView } from "./view.ts";

const WIDTH = 240;

/** What a note, or the rule a cell is filled in by, says of the cell one stands in. */
export function NoteCard({ view }: { view: GridView }) {
  const at = view.active.value;
  const note = noteAt(view.sheet.value, at);
  const help = ruleOf(view.document.workbook.value, at)?.help ?? null;
  const box = boxOf({ ...at, rows: 1, cols: 1 }, view.layout.value, view.viewport.value);
  const words = view.words.value.grid;
  if (view.beside.value?.is === "note") return <NoteForm view={view} box={box} />;
  const isBusy = view.beside.value !== null || view.editing.value !== null;
  if ((note === null && help === null) || isBusy) return null;
  return (
    <div class="card" id="cell-note" role="note" style={placeOf(view, box)}>
      {note ? <p class="card-by">{note.author ? words.noteBy(note.author) : words.note}</p> : null}
      {note ? <p>{note.text}</p> : null}
      {help && help !== note?.text ? <p class="card-help">{help}</p> : null}
    </div>
  );
}

function NoteForm({ view, box }: { view: GridView; box: Box }) {
  const note = noteAt(view.sheet.value, view.active.value);
  const words = view.words.value.grid;
  const [text, setText] = useState(note?.text ?? "");
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), []);
  const close = (kept: string | null) => {
    view.beside.value = null;
    view.takeFocus();
    if (kept !== null) setNote(view, kept);
  };
  if (note?.kind === "thread") {
    return (
      <div class="card" role="note" id="cell-note" style={placeOf(view, box)}>
        <p>{note.text}</p>
        <p class="card-help">{words.threads}</p>
      </div>
    );
  }
  return (
    <form
      class="card"
      style={placeOf(view, box)}
      onSubmit={(event) => {
        event.preventDefault();
        close(text);
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") close(null);
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) close(text);
        event.stopPropagation();
      }}
    >
      <label class="card-by" for="note-text">
        {words.note}
      </label>
      <textarea
        id="note-text"
        ref={field}
        rows={4}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <div class="card-acts">
        <button type="submit" class="btn main">
          {words.saveNote}
        </button>
        <button type="button" class="btn" onClick={() => close(null)}>
          {words.cancel}
        </button>
        {note ? (
          <button type="button" class="btn" onClick={() => close("")}>
            {words.removeNote}
          </button>
        ) : null}
      </div>
    </form>
  );
}

/** To the right of the cell, and of the sign that opens its list; to its left where there is no room. */
function placeOf(view: GridView, box: Box) {
  const { width, height } = view.viewport.value;
  const right = box.left + box.width + 26;
  const left = right + WIDTH < width + 46 ? right : Math.max(50, box.left - WIDTH - 8);
  return { left: `${left}px`, top: `${Math.max(4, Math.min(box.top, height - 80))}px`, width: `${WIDTH}px` };
}
