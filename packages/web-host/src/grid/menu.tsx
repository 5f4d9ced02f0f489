import { useLayoutEffect, useRef } from "preact/hooks";
import { clearCells } from "./actions/clear.ts";
import { fillDown } from "./actions/copying.ts";
import { deleteRows, insertRows } from "./actions/rows.ts";
import { boxOf } from "./hit.ts";
import type { GridView } from "./view.ts";

export interface Clipboard {
  copy(): void;
  cut(): void;
  paste(): void;
}

/** What can be done with the selected cells, where the pointer asked for it or beside the active cell. */
export function Menu({ view, clipboard }: { view: GridView; clipboard: Clipboard }) {
  const menu = useRef<HTMLDivElement>(null);
  const beside = view.beside.value;
  const isOpen = beside?.is === "menu";
  useLayoutEffect(() => {
    if (isOpen) menu.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus({ preventScroll: true });
  }, [isOpen]);
  if (!isOpen) return null;

  const words = view.words.value;
  const { rows } = view.range.value;
  const acts: readonly (readonly [label: string, keys: string, act: () => void] | null)[] = [
    [words.grid.cut, "Ctrl+X", clipboard.cut],
    [words.grid.copy, "Ctrl+C", clipboard.copy],
    [words.grid.paste, "Ctrl+V", clipboard.paste],
    null,
    [words.bar.insertAbove, "Ctrl++", () => insertRows(view, "above")],
    [words.bar.insertBelow, "", () => insertRows(view, "below")],
    [words.bar.deleteRows(rows), "Ctrl+-", () => deleteRows(view)],
    null,
    [words.grid.fillDown, "Ctrl+D", () => fillDown(view)],
    [words.grid.clear, "Del", () => clearCells(view)],
    [
      words.grid.writeNote,
      "Shift+F2",
      () => {
        view.beside.value = { is: "note" };
      },
    ],
  ];
  const close = () => {
    view.beside.value = null;
    view.takeFocus();
  };
  const box = boxOf({ ...view.active.value, rows: 1, cols: 1 }, view.layout.value, view.viewport.value);
  const { x, y } = beside.at ?? { x: box.left + 8, y: box.top + box.height };
  const room = view.viewport.value;
  return (
    <div
      ref={menu}
      class="menu"
      role="menu"
      tabIndex={-1}
      aria-label={words.grid.menu}
      style={{ left: `${Math.min(x, room.width - 190)}px`, top: `${Math.max(0, Math.min(y, room.height - 270))}px` }}
      onKeyDown={(event) => {
        if (event.key === "Escape" || event.key === "Tab") close();
        else if (event.key === "ArrowDown" || event.key === "ArrowUp") step(event, event.key === "ArrowDown" ? 1 : -1);
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        if (!(to instanceof Node && menu.current?.contains(to)) && view.beside.value?.is === "menu") {
          view.beside.value = null;
        }
      }}
    >
      {acts.map((act) =>
        act === null ? (
          <hr key="line" />
        ) : (
          <button
            key={act[0]}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={() => {
              close();
              act[2]();
            }}
          >
            {act[0]}
            <kbd>{act[1]}</kbd>
          </button>
        ),
      )}
    </div>
  );
}

function step(event: KeyboardEvent, by: 1 | -1): void {
  const menu = event.currentTarget;
  if (!(menu instanceof HTMLElement)) return;
  const items = [...menu.querySelectorAll<HTMLElement>("[role=menuitem]")];
  const at = items.findIndex((item) => item.contains(document.activeElement));
  items[(at + by + items.length) % items.length]?.focus();
}
