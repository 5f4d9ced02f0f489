import { useLayoutEffect, useRef } from "preact/hooks";
import { fillIn } from "./actions/fill-in.ts";
import { boxOf } from "./hit.ts";
import { goAlong, goDown, move } from "./keys.ts";
import type { Direction } from "./selection.ts";
import type { GridView } from "./view.ts";

const MOST_WIDTH = 480;

/** Where a cell is filled in. It is always there, so that the first letter typed, by whatever means, goes into it. */
export function Editor({ view, field }: { view: GridView; field: { current: HTMLTextAreaElement | null } }) {
  const editing = view.editing.value;
  const isHere = editing?.where === "cell";
  const at = editing?.at ?? view.active.value;
  const box = boxOf({ ...at, rows: 1, cols: 1 }, view.layout.value, view.viewport.value);
  const wanted = useRef<HTMLTextAreaElement | null>(null);

  useLayoutEffect(() => {
    const area = wanted.current;
    if (!area || !isHere) return;
    area.style.height = "0";
    area.style.height = `${Math.max(box.height + 1, area.scrollHeight + 2)}px`;
  });
  // At once: the next key may be pressed before the screen is painted.
  useLayoutEffect(() => {
    const area = wanted.current;
    if (!area || !isHere || editing.mode !== "within") return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(area.value.length, area.value.length);
  }, [isHere, editing?.mode, editing?.at]);

  const width = Math.max(box.width + 1, Math.min(MOST_WIDTH, 24 + 7.5 * longestLine(editing?.text ?? "")));
  return (
    <textarea
      ref={(area) => {
        wanted.current = area;
        field.current = area;
      }}
      class={isHere ? "editor" : "editor resting"}
      aria-label={view.words.value.grid.formula}
      aria-hidden={isHere ? undefined : true}
      dir="auto"
      tabIndex={-1}
      spellcheck={isHere}
      autocomplete="off"
      value={isHere ? editing.text : ""}
      style={{
        left: `${box.left - 1}px`,
        top: `${box.top - 1}px`,
        width: `${width}px`,
        minHeight: `${box.height + 1}px`,
      }}
      onInput={({ currentTarget: { value } }) => {
        const now = view.editing.value;
        if (now) view.editing.value = { ...now, text: value };
        else view.editing.value = { at: view.active.value, text: value, mode: "over", where: "cell" };
      }}
      onKeyDown={(event) => editingKey(view, event)}
      onBlur={() => {
        const now = view.editing.value;
        if (now?.where === "cell") leave(view);
      }}
    />
  );
}

/** Enter, Tab and, where typing began over the cell, arrows end the editing and go on; Escape leaves the cell as it was. */
export function editingKey(view: GridView, event: KeyboardEvent): void {
  const editing = view.editing.value;
  if (!editing || event.isComposing) return;
  if (event.key === "Escape") {
    event.preventDefault();
    stop(view);
    return;
  }
  if (event.key === "F2") {
    event.preventDefault();
    view.editing.value = { ...editing, mode: "within" };
    return;
  }
  const direction = directionOf(event, editing.mode);
  if (direction === null) return;
  event.preventDefault();
  if (!fillIn(view, editing.at, editing.text)) return;
  stop(view);
  if (event.key === "Tab") goAlong(view, event.shiftKey ? "left" : "right");
  else if (event.key === "Enter") goDown(view, event.shiftKey ? "up" : "down");
  else move(view, direction, false, false);
}

function directionOf(event: KeyboardEvent, mode: "over" | "within"): Direction | null {
  if (event.key === "Enter" && !event.altKey) return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  if (mode === "within" || event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return null;
  switch (event.key) {
    case "ArrowUp":
      return "up";
    case "ArrowDown":
      return "down";
    case "ArrowLeft":
      return "left";
    case "ArrowRight":
      return "right";
    default:
      return null;
  }
}

function stop(view: GridView): void {
  view.editing.value = null;
  view.takeFocus();
}

/** Ends the editing where something else is pressed. What may not stand in the cell is let go, and said. */
export function leave(view: GridView): void {
  const editing = view.editing.value;
  if (!editing) return;
  view.editing.value = null;
  fillIn(view, editing.at, editing.text);
}

function longestLine(text: string): number {
  return text.split("\n").reduce((most, line) => Math.max(most, line.length), 0);
}
