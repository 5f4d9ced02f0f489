import { useEffect, useRef } from "preact/hooks";
import { Icon } from "../page/icons.tsx";
import type { GridView } from "./view.ts";

// More than these do not stand side by side on most screens.
const MANY = 6;

/** The sheets of the workbook. Hidden ones are shown when asked for. */
export function Tabs({ view }: { view: GridView }) {
  const words = view.words.value.grid;
  const { sheets } = view.document.workbook.value;
  const hidden = sheets.filter((sheet) => sheet.hidden).length;
  const showsHidden = view.showsHiddenSheets.value;
  const shown = sheets.filter((sheet) => !sheet.hidden || showsHidden);
  const current = view.sheet.value.id;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector("[aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
  }, [current]);
  return (
    <div class="tabs">
      {shown.length > MANY ? (
        <label class="all-sheets" title={words.allSheets}>
          <Icon shape="list" />
          <span class="web-hidden">{words.allSheets}</span>
          <select value={current} onChange={({ currentTarget: { value } }) => view.goTo(value)}>
            {shown.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div
        ref={list}
        class="tab-list"
        role="tablist"
        aria-label={words.sheets}
        onWheel={({ currentTarget, deltaX, deltaY }) => {
          // A wheel that only turns up and down moves along the tabs, too.
          if (deltaX === 0) currentTarget.scrollLeft += deltaY;
        }}
        onKeyDown={(event) => {
          const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
          const next = shown[shown.findIndex(({ id }) => id === current) + step];
          if (step === 0 || !next) return;
          event.preventDefault();
          view.goTo(next.id);
          list.current?.querySelectorAll<HTMLElement>("[role=tab]")[shown.indexOf(next)]?.focus();
        }}
      >
        {shown.map(({ id, name, hidden: isHidden }) => (
          <button
            key={id}
            type="button"
            role="tab"
            class={isHidden ? "tab was-hidden" : "tab"}
            aria-selected={id === current}
            aria-controls="sheet-panel"
            tabIndex={id === current ? 0 : -1}
            onClick={() => {
              view.goTo(id);
              view.takeFocus();
            }}
            onDblClick={() => view.say(view.words.value.said.tabs, "refused")}
          >
            <TabMark view={view} sheet={id} />
            {name}
          </button>
        ))}
      </div>
      {hidden > 0 ? (
        <button
          type="button"
          class="quiet"
          aria-pressed={showsHidden}
          onClick={() => {
            view.showsHiddenSheets.value = !showsHidden;
          }}
        >
          {showsHidden ? words.hideHiddenSheets : words.hiddenSheets(hidden)}
        </button>
      ) : null}
    </div>
  );
}

/** A sheet's own color, where the file gives it one. */
function TabMark({ view, sheet }: { view: GridView; sheet: string }) {
  const color = view.document.faces.value.get(sheet)?.appearance.tab ?? null;
  return color === null ? null : <span class="tab-mark" style={{ backgroundColor: `#${color}` }} />;
}
