import { useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { firstFrom, foundCells } from "../find/found-cells.ts";
import { Icon } from "../page/icons.tsx";
import type { GridView } from "./view.ts";

/** Finds cells by what they show, in all sheets that are shown. */
export function FindBar({ view }: { view: GridView }) {
  return view.isFinding.value ? <Finding view={view} /> : null;
}

function Finding({ view }: { view: GridView }) {
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const words = view.words.value.find;
  const all = view.document.workbook.value.sheets;
  const showsHidden = view.showsHiddenSheets.value;
  const sheets = useMemo(() => all.filter(({ hidden }) => !hidden || showsHidden), [all, showsHidden]);
  const found = useMemo(() => foundCells(sheets, text), [sheets, text]);
  const { sheet, row, col } = view.active.value;
  const at = found.findIndex((one) => one.sheet === sheet && one.row === row && one.col === col);
  // At once: the next key may be pressed before the screen is painted.
  useLayoutEffect(() => field.current?.focus(), []);

  const go = (index: number) => {
    const cell = found[(index + found.length) % Math.max(1, found.length)];
    if (cell) view.show([{ ...cell, rows: 1, cols: 1 }]);
  };
  const step = (by: 1 | -1) => {
    const next = firstFrom(found, sheets, view.active.value);
    go(at >= 0 ? at + by : by > 0 ? next : next - 1);
  };
  const close = () => {
    view.isFinding.value = false;
    view.takeFocus();
  };
  return (
    <search
      class="find"
      onKeyDown={(event) => {
        if (event.key === "Escape") close();
        else if (event.key === "Enter" && event.target === field.current) step(event.shiftKey ? -1 : 1);
        else return;
        event.preventDefault();
      }}
    >
      <input
        ref={field}
        type="text"
        aria-label={words.label}
        placeholder={words.label}
        autocomplete="off"
        spellcheck={false}
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          const cells = foundCells(sheets, value);
          const first = cells[firstFrom(cells, sheets, view.active.value)];
          if (first) view.show([{ ...first, rows: 1, cols: 1 }]);
        }}
      />
      <p role="status">
        {text.trim() === "" ? "" : found.length === 0 ? words.none : words.found(at + 1, found.length)}
      </p>
      <button type="button" class="btn flat" title={`${words.previous} (Shift+Enter)`} onClick={() => step(-1)}>
        <Icon shape="up" />
        <span class="web-hidden">{words.previous}</span>
      </button>
      <button type="button" class="btn flat" title={`${words.next} (Enter)`} onClick={() => step(1)}>
        <Icon shape="down" />
        <span class="web-hidden">{words.next}</span>
      </button>
      <button type="button" class="btn flat" title={`${words.close} (Esc)`} onClick={close}>
        <Icon shape="close" />
        <span class="web-hidden">{words.close}</span>
      </button>
    </search>
  );
}
