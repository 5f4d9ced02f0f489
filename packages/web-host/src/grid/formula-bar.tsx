import { cellName, parseA1, rangeName } from "@throughline/shared/workbook/a1.ts";
import { useRef, useState } from "preact/hooks";
import { editingKey, leave } from "./editor.tsx";
import { selectionOf } from "./selection.ts";
import type { GridView } from "./view.ts";

/** Which cell one is in, and what stands there. */
export function FormulaBar({ view }: { view: GridView }) {
  const words = view.words.value.grid;
  const editing = view.editing.value;
  const field = useRef<HTMLTextAreaElement>(null);
  const text = editing ? editing.text : view.activeText.value;
  const lines = Math.min(4, text.split("\n").length);
  return (
    <div class="formula-bar">
      <PlaceField view={view} />
      <textarea
        ref={field}
        class="formula"
        dir="auto"
        aria-label={words.formula}
        rows={lines}
        spellcheck={false}
        autocomplete="off"
        value={text}
        onFocus={() => {
          view.editing.value ??= {
            at: view.active.value,
            text: view.activeText.value,
            mode: "within",
            where: "bar",
          };
        }}
        onInput={({ currentTarget: { value } }) => {
          const now = view.editing.value;
          if (now) view.editing.value = { ...now, text: value };
        }}
        onKeyDown={(event) => editingKey(view, event)}
        onBlur={() => {
          if (view.editing.value?.where === "bar") leave(view);
        }}
      />
    </div>
  );
}

/** The selected place; another one typed here is gone to, and so is a range's name. */
function PlaceField({ view }: { view: GridView }) {
  const range = view.range.value;
  const now = range.rows * range.cols > 1 && !isOneMerge(view) ? rangeName(range) : cellName(view.active.value);
  // What is being typed stays, whatever goes on in the grid meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <input
      class="place"
      aria-label={view.words.value.grid.cell}
      autocomplete="off"
      spellcheck={false}
      value={typed ?? now}
      onFocus={(event) => event.currentTarget.select()}
      onInput={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape" && event.key !== "Enter") return;
        if (event.key === "Enter") goTo(view, event.currentTarget.value);
        setTyped(null);
        view.takeFocus();
      }}
      onBlur={() => setTyped(null)}
    />
  );
}

function isOneMerge(view: GridView): boolean {
  const { row, col, rows, cols } = view.range.value;
  const merges = view.sheet.value.merges ?? [];
  return merges.some((one) => one.row === row && one.col === col && one.rows === rows && one.cols === cols);
}

function goTo(view: GridView, text: string): void {
  const { names, sheets } = view.document.workbook.value;
  const named = names.find(({ name }) => name.toLowerCase() === text.trim().toLowerCase());
  const at = parseA1(text.trim());
  const sheet = at?.sheet == null ? view.sheet.value.id : sheets.find(({ name }) => name === at.sheet)?.id;
  const range = named?.at ?? (at && sheet !== undefined ? { ...at, sheet } : null);
  if (!range) return;
  view.show([range]);
  view.select(selectionOf(range));
}
