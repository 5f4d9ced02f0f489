import { computed, type ReadonlySignal } from "@preact/signals";
import { columnName } from "@throughline/shared/workbook/a1.ts";
import type { CellContent, CellRange, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { ClassOf } from "./look-styles.ts";
import { HEAD_HEIGHT, HEAD_WIDTH, Row } from "./row.tsx";
import type { TextWidth } from "./text-width.ts";
import type { GridView } from "./view.ts";
import { isSameWindow, type Window, windowOf } from "./window.ts";

/** The window, which stays the same thing while no other row or column comes into sight. */
export function drawnWindow(view: GridView): ReadonlySignal<Window> {
  let last: Window = { firstRow: 0, endRow: 0, firstCol: 0, endCol: 0 };
  return computed(() => {
    const now = windowOf(view.layout.value, view.viewport.value);
    if (!isSameWindow(now, last)) last = now;
    return last;
  });
}

interface BodyProps {
  readonly view: GridView;
  readonly window: ReadonlySignal<Window>;
  readonly classOf: ClassOf;
  readonly widthOf: TextWidth;
}

/** Headings, frozen rows, and the rows in sight. */
export function Body({ view, window, classOf, widthOf }: BodyProps) {
  const layout = view.layout.value;
  const { rows, cols, frozen } = layout;
  const drawn = window.value;
  const sheet = view.sheet.value;
  const merges = sheet.merges ?? [];
  const width = HEAD_WIDTH + cols.total;
  const frozenRows = Array.from({ length: frozen.rows }, (_, row) => row);
  const inSight = Array.from({ length: Math.max(0, drawn.endRow - drawn.firstRow) }, (_, at) => drawn.firstRow + at);
  // Merged cells reach into sight from rows above.
  const above = [
    ...new Set(
      merges
        .filter(({ row, rows: height }) => row >= frozen.rows && row < drawn.firstRow && row + height > drawn.firstRow)
        .map(({ row }) => row),
    ),
  ];
  const draw = (row: number, onlyReaching = false) =>
    rows.size(row) === 0 && !onlyReaching ? null : (
      <Row key={row} {...rowProps(view, row, { window: drawn, classOf, widthOf, merges, sheet, onlyReaching })} />
    );
  return (
    <>
      <div
        class="top"
        role="rowgroup"
        style={{ width: `${width}px`, height: `${HEAD_HEIGHT + rows.start(frozen.rows)}px` }}
      >
        <ColumnHeads view={view} window={drawn} />
        <div class="frozen" role="presentation">
          {frozenRows.map((row) => draw(row))}
        </div>
      </div>
      <div
        class="body"
        role="rowgroup"
        style={{ width: `${width}px`, height: `${rows.total - rows.start(frozen.rows)}px` }}
      >
        <div class="shift" role="presentation" style={{ top: `${-rows.start(frozen.rows)}px` }}>
          {above.map((row) => draw(row, true))}
          {inSight.map((row) => draw(row))}
        </div>
      </div>
    </>
  );
}

function ColumnHeads({ view, window }: { view: GridView; window: Window }) {
  const { cols, frozen } = view.layout.value;
  const range = view.range.value;
  const words = view.words.value.grid;
  const head = (col: number) => {
    if (cols.size(col) === 0) return null;
    const isLit = col >= range.col && col < range.col + range.cols;
    const isGap = col > 0 && cols.size(col - 1) === 0;
    return (
      <div
        key={col}
        class={`head col-head${isLit ? " lit" : ""}${isGap ? " gap" : ""}`}
        role="columnheader"
        aria-colindex={col + 2}
        aria-label={isGap ? `${words.column(columnName(col))}, ${words.gap}` : words.column(columnName(col))}
        style={{ left: `${HEAD_WIDTH + cols.start(col)}px`, width: `${cols.size(col)}px` }}
      >
        {columnName(col)}
      </div>
    );
  };
  const frozenCols = Array.from({ length: frozen.cols }, (_, col) => col);
  const others = Array.from({ length: Math.max(0, window.endCol - window.firstCol) }, (_, at) => window.firstCol + at);
  return (
    <div class="heads" role="row" aria-rowindex={1} style={{ height: `${HEAD_HEIGHT}px` }}>
      <div class="pinned" role="presentation" style={{ width: `${HEAD_WIDTH + cols.start(frozen.cols)}px` }}>
        <div class="head corner" role="columnheader" aria-colindex={1}>
          <span class="web-hidden">{words.cell}</span>
        </div>
        {frozenCols.map(head)}
      </div>
      {others.map(head)}
    </div>
  );
}

interface Drawing {
  readonly window: Window;
  readonly classOf: ClassOf;
  readonly widthOf: TextWidth;
  readonly merges: readonly CellRange[];
  readonly sheet: SheetSnapshot;
  readonly onlyReaching: boolean;
}

const NO_MERGES: readonly CellRange[] = [];

function rowProps(view: GridView, row: number, { window, classOf, widthOf, merges, sheet, onlyReaching }: Drawing) {
  const range = view.range.value;
  const active = view.active.value;
  const isSelected = row >= range.row && row < range.row + range.rows;
  const words = view.words.value.grid;
  return {
    row,
    sheet,
    layout: view.layout.value,
    classOf,
    widthOf,
    firstCol: onlyReaching ? 0 : window.firstCol,
    endCol: window.endCol,
    merges: mergesOf(merges, row),
    onlyReaching,
    isScrolled: view.isScrolled.value,
    selectedFrom: isSelected ? range.col : 0,
    selectedEnd: isSelected ? range.col + range.cols : 0,
    activeCol: active.row === row ? active.col : -1,
    notes: notesOf(sheet).get(row) ?? null,
    typed: typedIn(view, row),
    lastShown: view.document.lastShown.value.get(sheet.id)?.get(row) ?? null,
    label: words.row(row + 1),
    notCalculated: words.notCalculated,
    lastKnown: words.lastKnown,
  };
}

// What is worked out of a sheet once stays with it.
const mergesByRow = new WeakMap<readonly CellRange[], Map<number, readonly CellRange[]>>();
const notesByRow = new WeakMap<SheetSnapshot, ReadonlyMap<number, ReadonlySet<number>>>();

function mergesOf(merges: readonly CellRange[], row: number): readonly CellRange[] {
  const known = mergesByRow.get(merges) ?? new Map<number, readonly CellRange[]>();
  mergesByRow.set(merges, known);
  const here = known.get(row) ?? merges.filter((one) => one.row <= row && row < one.row + one.rows);
  known.set(row, here.length === 0 ? NO_MERGES : here);
  return known.get(row) ?? NO_MERGES;
}

function notesOf(sheet: SheetSnapshot): ReadonlyMap<number, ReadonlySet<number>> {
  const known = notesByRow.get(sheet);
  if (known) return known;
  const byRow = new Map<number, Set<number>>();
  for (const { at } of sheet.notes ?? []) {
    const cols = byRow.get(at.row) ?? new Set<number>();
    byRow.set(at.row, cols.add(at.col));
  }
  notesByRow.set(sheet, byRow);
  return byRow;
}

function typedIn(view: GridView, row: number): ReadonlyMap<number, CellContent> | null {
  if (view.typed.value.size === 0) return null;
  const cells = new Map<number, CellContent>();
  const start = `${view.sheet.value.id}!${row},`;
  for (const [key, content] of view.typed.value) {
    if (key.startsWith(start)) cells.set(Number(key.slice(start.length)), content);
  }
  return cells.size === 0 ? null : cells;
}
