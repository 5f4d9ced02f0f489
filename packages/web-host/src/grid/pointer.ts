import { fitColumn } from "./actions/fit-column.ts";
import { type Hit, hitAt } from "./hit.ts";
import { startEditing } from "./keys.ts";
import { holderOf, type Place } from "./selection.ts";
import type { TextWidth } from "./text-width.ts";
import type { GridView } from "./view.ts";

const NARROWEST = 24;

/** What pressing, dragging and letting go of the pointer does on the grid. */
export function pointing(view: GridView, widthOf: TextWidth) {
  let dragging: ((hit: Hit, x: number) => void) | null = null;

  const hitOf = (event: PointerEvent | MouseEvent, corner: DOMRect): Hit =>
    hitAt(event.clientX - corner.left, event.clientY - corner.top, view.layout.value, view.viewport.value);

  return {
    down(event: PointerEvent, corner: DOMRect): void {
      const hit = hitOf(event, corner);
      const opensMenu = event.button === 2 || (event.ctrlKey && event.button === 0 && /Mac/.test(navigator.platform));
      if (opensMenu) {
        if (!isSelected(view, hit)) press(view, hit, false);
        return;
      }
      if (event.button !== 0) return;
      if (hit.on === "edge") {
        dragging = widening(view, hit.col, event.clientX);
        return;
      }
      press(view, hit, event.shiftKey);
      dragging = (to) => reach(view, hit, to);
    },
    move(event: PointerEvent, corner: DOMRect): Hit {
      const hit = hitOf(event, corner);
      dragging?.(hit, event.clientX);
      return hit;
    },
    up(): void {
      dragging = null;
    },
    isDragging: () => dragging !== null,
    double(event: MouseEvent, corner: DOMRect): void {
      const hit = hitOf(event, corner);
      if (hit.on === "cell") startEditing(view, "within");
      if (hit.on === "edge") fitColumn(view, hit.col, widthOf);
    },
  };
}

function press(view: GridView, hit: Hit, extends_: boolean): void {
  const { rows, cols } = view.layout.value;
  const sheet = view.sheet.value.id;
  const { from } = view.selection.value;
  const last: Place = { row: rows.count - 1, col: cols.count - 1 };
  switch (hit.on) {
    case "cell": {
      const { row, col } = hit;
      const place = extends_ ? { row, col } : holderOf({ row, col }, view.sheet.value.merges ?? []);
      view.select({ sheet, from: extends_ ? from : place, to: place });
      return;
    }
    case "row": {
      const start = extends_ ? from.row : hit.row;
      view.select({ sheet, from: { row: start, col: 0 }, to: { row: hit.row, col: last.col } });
      return;
    }
    case "column": {
      const start = extends_ ? from.col : hit.col;
      view.select({ sheet, from: { row: 0, col: start }, to: { row: last.row, col: hit.col } });
      return;
    }
    case "corner":
      view.select({ sheet, from: { row: 0, col: 0 }, to: last });
      return;
    case "edge":
      return;
  }
}

/** Dragging goes on with what it began with: cells, rows or columns. */
function reach(view: GridView, began: Hit, now: Hit): void {
  if (began.on === "corner" || began.on === "edge") return;
  const { sheet, from, to } = view.selection.value;
  const row = "row" in now ? now.row : to.row;
  const col = "col" in now ? now.col : to.col;
  const place = { row: began.on === "column" ? to.row : row, col: began.on === "row" ? to.col : col };
  if (place.row === to.row && place.col === to.col) return;
  view.select({ sheet, from, to: place });
}

function widening(view: GridView, col: number, startX: number): (hit: Hit, x: number) => void {
  const sheet = view.sheet.value.id;
  const width = view.layout.value.cols.size(col);
  return (_, x) => {
    const { widths } = view.liking(sheet);
    view.like(sheet, { widths: new Map([...widths, [col, Math.max(NARROWEST, width + x - startX)]]) });
    view.say(view.words.value.said.wideEnough);
  };
}

function isSelected(view: GridView, hit: Hit): boolean {
  const { row, col, rows, cols } = view.range.value;
  const all = view.layout.value;
  const inRows = "row" in hit ? hit.row >= row && hit.row < row + rows : rows === all.rows.count;
  const inCols = "col" in hit ? hit.col >= col && hit.col < col + cols : cols === all.cols.count;
  return inRows && inCols;
}
