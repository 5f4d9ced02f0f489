import { useComputed } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { type Copied, copyCells, cutCells, paste } from "./actions/copying.ts";
import { Body, drawnWindow } from "./body.tsx";
import { Choices } from "./choices.tsx";
import { Editor } from "./editor.tsx";
import { FindBar } from "./find-bar.tsx";
import { pressed, startEditing } from "./keys.ts";
import type { ClassOf } from "./look-styles.ts";
import { type Clipboard, Menu } from "./menu.tsx";
import { NoteCard } from "./note-card.tsx";
import { pointing } from "./pointer.ts";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./row.tsx";
import { textWidths } from "./text-width.ts";
import type { GridView } from "./view.ts";

/** The cells of a sheet: elements for those in sight, so that whoever cannot see them can hear them. */
export function Grid({ view, classOf }: { view: GridView; classOf: ClassOf }) {
  const scroller = useRef<HTMLDivElement>(null);
  const field = useRef<HTMLTextAreaElement | null>(null);
  const copied = useRef<Copied | null>(null);
  // Tab goes on to the next cell; after Escape it leaves the cells, as it leaves any other control.
  const isLeaving = useRef(false);
  const window_ = useMemo(() => drawnWindow(view), [view]);
  const widthOf = useMemo(() => textWidths(document), []);
  const pointer = useMemo(() => pointing(view, widthOf), [view, widthOf]);
  const place = useComputed(() => view.viewport.value);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth, clientHeight } = element;
      view.viewport.value = {
        ...view.viewport.value,
        width: clientWidth - HEAD_WIDTH,
        height: clientHeight - HEAD_HEIGHT,
      };
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [view]);

  // What the view asks for is scrolled to; what the person scrolls is told to the view.
  useLayoutEffect(() => {
    const { top, left } = place.value;
    const element = scroller.current;
    if (!element) return;
    if (Math.abs(element.scrollTop - top) >= 1) element.scrollTop = top;
    if (Math.abs(element.scrollLeft - left) >= 1) element.scrollLeft = left;
  });

  useEffect(() => {
    view.focusBy(() => scroller.current?.focus({ preventScroll: true }));
    return () => view.focusBy(null);
  }, [view]);

  const cornerOf = (): DOMRect => scroller.current?.getBoundingClientRect() ?? new DOMRect();
  const clipboard: Clipboard = useMemo(
    () => ({
      copy: () => void write(copyCells(view)),
      cut: () => void write(cutCells(view)),
      paste: () => {
        void navigator.clipboard
          .readText()
          .then((text) => paste(view, { text, html: "" }, copied.current))
          .catch(() => view.say("Ctrl+V"));
      },
    }),
    [view],
  );
  async function write(what: Copied): Promise<void> {
    copied.current = what;
    await navigator.clipboard.writeText(what.text).catch(() => undefined);
  }

  const onClipboard = (event: ClipboardEvent) => {
    if (view.editing.value || event.target instanceof HTMLTextAreaElement) return;
    event.preventDefault();
    if (event.type === "paste") {
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text === "" && (event.clipboardData?.files.length ?? 0) > 0) {
        view.say(view.words.value.said.pictures, "refused");
      } else paste(view, { text, html: event.clipboardData?.getData("text/html") ?? "" }, copied.current);
      return;
    }
    const what = event.type === "cut" ? cutCells(view) : copyCells(view);
    copied.current = what;
    event.clipboardData?.setData("text/plain", what.text);
  };

  const { rows, cols } = view.layout.value;
  const active = view.active.value;
  const isDrawn = rows.size(active.row) > 0 && cols.size(active.col) > 0;
  const words = view.words.value.grid;
  return (
    <div class={view.layout.value.appearance.showsLines ? "grid lined" : "grid"}>
      <div
        ref={scroller}
        class="scroller"
        role="grid"
        aria-label={words.label(view.sheet.value.name)}
        aria-rowcount={rows.count + 1}
        aria-colcount={cols.count + 1}
        aria-multiselectable="true"
        {...(isDrawn ? { "aria-activedescendant": `cell-${active.row}-${active.col}` } : {})}
        tabIndex={0}
        onScroll={({ currentTarget: { scrollTop, scrollLeft } }) => {
          const now = view.viewport.value;
          if (now.top === scrollTop && now.left === scrollLeft) return;
          view.viewport.value = { ...now, top: scrollTop, left: scrollLeft };
        }}
        onKeyDown={(event) => {
          if (event.target !== event.currentTarget) return;
          const wasLeaving = isLeaving.current;
          isLeaving.current = event.key === "Escape" || (event.key === "Shift" && wasLeaving);
          if (event.key === "Tab" && wasLeaving) return;
          if (event.key === "Escape" && view.beside.value === null) view.say(words.tabLeaves);
          if (pressed(view, event)) event.preventDefault();
          else if (beginsText(event)) {
            startEditing(view, "over", "");
            field.current?.focus({ preventScroll: true });
          }
        }}
        onPointerDown={(event) => {
          if (event.target === field.current) return;
          const corner = cornerOf();
          const element = event.currentTarget;
          // The bars by which one scrolls are no cells.
          if (event.clientX - corner.left >= element.clientWidth) return;
          if (event.clientY - corner.top >= element.clientHeight) return;
          pointer.down(event, corner);
          if (event.button === 0) element.setPointerCapture(event.pointerId);
        }}
        onPointerMove={(event) => {
          const { on } = pointer.move(event, cornerOf());
          event.currentTarget.classList.toggle("on-edge", on === "edge");
        }}
        onPointerUp={pointer.up}
        onPointerCancel={pointer.up}
        onDblClick={(event) => pointer.double(event, cornerOf())}
        onContextMenu={(event) => {
          event.preventDefault();
          const corner = cornerOf();
          view.beside.value = { is: "menu", at: { x: event.clientX - corner.left, y: event.clientY - corner.top } };
        }}
        onCopy={onClipboard}
        onCut={onClipboard}
        onPaste={onClipboard}
      >
        <Body view={view} window={window_} classOf={classOf} widthOf={widthOf} />
      </div>
      <Editor view={view} field={field} />
      <Choices view={view} />
      <NoteCard view={view} />
      <FindBar view={view} />
      <Menu view={view} clipboard={clipboard} />
    </div>
  );
}

/** Whether a key begins a text: a letter, or the first step towards one. */
function beginsText({ key, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent): boolean {
  if (isComposing || key === "Process" || key === "Dead") return true;
  // On many keyboards a letter is typed with Ctrl and Alt together.
  return key.length === 1 && !metaKey && ctrlKey === altKey;
}
