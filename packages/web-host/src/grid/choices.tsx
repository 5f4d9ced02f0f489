import { cellName } from "@throughline/shared/workbook/a1.ts";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { choicesFor, ruleOf } from "../entry/fits.ts";
import { fillIn } from "./actions/fill-in.ts";
import { type Box, boxOf } from "./hit.ts";
import { HEAD_WIDTH } from "./row.tsx";
import type { GridView } from "./view.ts";

const SIGN = 24;

/** The sign beside a cell that can be chosen from a list, and the list when it is open. */
export function Choices({ view }: { view: GridView }) {
  const workbook = view.document.workbook.value;
  const at = view.active.value;
  const rule = ruleOf(workbook, at);
  const choices = rule && choicesFor(workbook, rule, at.sheet);
  if (rule?.type !== "list" || view.editing.value?.where === "cell") return null;
  const box = boxOf({ ...at, rows: 1, cols: 1 }, view.layout.value, view.viewport.value);
  const isOpen = view.beside.value?.is === "choices";
  const words = view.words.value.grid;
  return (
    <>
      <button
        type="button"
        class="drop"
        tabIndex={-1}
        aria-label={words.openChoices}
        aria-expanded={isOpen}
        style={{
          // Beside the cell; on it where the window ends.
          left: `${Math.min(box.left + box.width, view.viewport.value.width + HEAD_WIDTH - SIGN)}px`,
          top: `${box.top}px`,
          height: `${Math.min(box.height, 24)}px`,
        }}
        onPointerDown={(event) => event.preventDefault()}
        onClick={() => {
          view.beside.value = isOpen ? null : { is: "choices" };
        }}
      >
        <svg viewBox="0 0 12 12" aria-hidden="true">
          <path d="M2.5 4.5 6 8l3.5-3.5" />
        </svg>
      </button>
      {isOpen ? <List view={view} choices={choices ?? []} box={box} label={words.choices(cellName(at))} /> : null}
    </>
  );
}

interface ListProps {
  readonly view: GridView;
  readonly choices: readonly string[];
  readonly box: Box;
  readonly label: string;
}

function List({ view, choices, box, label }: ListProps) {
  const list = useRef<HTMLDivElement>(null);
  const now = view.activeText.value;
  const [at, setAt] = useState(Math.max(0, choices.indexOf(now)));
  const typed = useRef({ text: "", when: 0 });
  useLayoutEffect(() => list.current?.focus({ preventScroll: true }), []);
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: "nearest" }), [at]);

  const close = () => {
    view.beside.value = null;
    view.takeFocus();
  };
  const choose = (choice: string | undefined) => {
    const cell = view.active.value;
    close();
    if (choice !== undefined) fillIn(view, cell, choice);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = nextChoice(event.key, at, choices.length) ?? byLetter(event, choices, at, typed.current);
    if (to !== null) setAt(to);
    else if (event.key === "Enter" || event.key === " ") choose(choices[at]);
    else if (event.key === "Escape" || event.key === "Tab") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const room = view.viewport.value.height + 24 - box.top - box.height;
  const wide = Math.max(box.width, 16 + 8 * Math.max(12, ...choices.map(({ length }) => Math.min(length, 46))));
  const goesUp = room < 180 && box.top > room;
  return (
    <div
      ref={list}
      class="choices"
      role="listbox"
      aria-label={label}
      aria-activedescendant={choices.length > 0 ? `choice-${at}` : undefined}
      tabIndex={0}
      style={{
        left: `${Math.max(HEAD_WIDTH, Math.min(box.left, view.viewport.value.width + HEAD_WIDTH - wide))}px`,
        minWidth: `${Math.max(120, box.width)}px`,
        ...(goesUp ? { bottom: `calc(100% - ${box.top}px)` } : { top: `${box.top + box.height + 1}px` }),
      }}
      onKeyDown={onKeyDown}
      onBlur={() => {
        if (view.beside.value?.is === "choices") view.beside.value = null;
      }}
    >
      {choices.map((choice, index) => (
        <div
          key={choice}
          id={`choice-${index}`}
          role="option"
          tabIndex={-1}
          class={index === at ? "choice at" : "choice"}
          aria-selected={choice === now}
          onPointerDown={(event) => {
            event.preventDefault();
            choose(choice);
          }}
        >
          {choice}
        </div>
      ))}
      {choices.length === 0 ? <p>{view.words.value.grid.noChoices}</p> : null}
    </div>
  );
}

function nextChoice(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowDown":
      return Math.min(count - 1, at + 1);
    case "ArrowUp":
      return Math.max(0, at - 1);
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

const PAUSE_MS = 700;

/** The next choice that begins with what is being typed. */
function byLetter(
  { key, ctrlKey, metaKey, timeStamp }: KeyboardEvent,
  choices: readonly string[],
  at: number,
  typed: { text: string; when: number },
): number | null {
  if (key.length !== 1 || key === " " || ctrlKey || metaKey) return null;
  typed.text = timeStamp - typed.when < PAUSE_MS ? typed.text + key.toLowerCase() : key.toLowerCase();
  typed.when = timeStamp;
  const start = typed.text.length === 1 ? at + 1 : at;
  const order = choices.map((_, index) => (start + index) % choices.length);
  return order.find((index) => choices[index]?.toLowerCase().startsWith(typed.text)) ?? at;
}
