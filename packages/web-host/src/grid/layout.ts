import type { CellRange, SheetSnapshot, Span } from "@throughline/shared/workbook/types.ts";
import type { CellLook, SheetAppearance } from "@throughline/xlsx/src/appearance/types.ts";
import { shownValue } from "../shown/shown-value.ts";
import { type Axis, axisOf } from "./axis.ts";
import { lookOf } from "./look-at.ts";
import { heightFor } from "./row-height.ts";

/** A sheet laid out to be seen. */
export interface Layout {
  readonly rows: Axis;
  readonly cols: Axis;
  readonly frozen: { readonly rows: number; readonly cols: number };
  readonly looks: readonly CellLook[];
  readonly appearance: SheetAppearance;
}

/** What a person set for this view alone; the file knows nothing of it. */
export interface Liking {
  readonly showsHidden: boolean;
  /** Widths dragged, in pixels, by column. */
  readonly widths: ReadonlyMap<number, number>;
}

export const noLiking: Liking = { showsHidden: false, widths: new Map() };

export const plainAppearance: SheetAppearance = {
  columns: [],
  rows: [],
  looks: { starts: new Uint32Array(1), runs: new Uint32Array(0) },
  usualWidth: 96,
  usualHeight: 22,
  frozen: { rows: 0, cols: 0 },
  showsLines: true,
  tab: null,
};

// Room to write below and beside what is there.
const SPARE_ROWS = 60;
const LEAST_ROWS = 100;
const SPARE_COLS = 6;
const LEAST_COLS = 26;
const USUAL_POINTS = 11;
const MOST_ROWS = 1_048_576;
const MOST_COLS = 16_384;

export function layOutSheet(
  sheet: SheetSnapshot,
  appearance: SheetAppearance,
  looks: readonly CellLook[],
  liking: Liking,
): Layout {
  const usedRows = sheet.origin.row + sheet.values.length;
  const usedCols = sheet.origin.col + (sheet.values[0]?.length ?? 0);
  const reach = reachOf(sheet.merges ?? []);
  const rows = Math.min(MOST_ROWS, Math.max(usedRows + SPARE_ROWS, LEAST_ROWS, reach.rows));
  const cols = Math.min(MOST_COLS, Math.max(usedCols + SPARE_COLS, LEAST_COLS, reach.cols));
  const [hiddenRows, hiddenCols] = liking.showsHidden
    ? [new Set<number>(), new Set<number>()]
    : [indexesOf(sheet.hiddenRows ?? [], rows), indexesOf(sheet.hiddenCols ?? [], cols)];
  const widths = appearance === plainAppearance ? widthsForTexts(sheet, cols) : widthsOf(appearance, cols);
  const widthOf = (col: number) => (hiddenCols.has(col) ? 0 : (liking.widths.get(col) ?? widths[col] ?? 0));
  const colAxis = axisOf(cols, widthOf);
  const heights = new Map(appearance.rows.map(({ row, height }) => [row, height]));
  const lookAt = (row: number, col: number) => lookOf(appearance, looks, row, col);
  const isEven = !looks.some(({ wraps, size }) => wraps || (size ?? 0) > USUAL_POINTS);
  const rowAxis = axisOf(rows, (row) => {
    if (hiddenRows.has(row)) return 0;
    const said = heights.get(row) ?? null;
    // A row hidden in the file may have no height there.
    if (said !== null && said > 0) return said;
    if (isEven) return appearance.usualHeight;
    return heightFor(sheet, row, { usual: appearance.usualHeight, lookAt, widthOf: colAxis.size });
  });
  const frozen = {
    rows: Math.min(appearance.frozen.rows, rows - 1),
    cols: Math.min(appearance.frozen.cols, cols - 1),
  };
  return { rows: rowAxis, cols: colAxis, frozen, looks, appearance };
}

/** How far merged cells reach; a merge of whole columns does not count. */
function reachOf(merges: readonly CellRange[]): { readonly rows: number; readonly cols: number } {
  let [rows, cols] = [0, 0];
  for (const merge of merges) {
    if (merge.rows < MOST_ROWS / 2) rows = Math.max(rows, merge.row + merge.rows);
    if (merge.cols < MOST_COLS / 2) cols = Math.max(cols, merge.col + merge.cols);
  }
  return { rows, cols };
}

function indexesOf(spans: readonly Span[], count: number): ReadonlySet<number> {
  const indexes = new Set<number>();
  for (const { first, count: length } of spans) {
    for (let index = first; index < Math.min(first + length, count); index += 1) indexes.add(index);
  }
  return indexes;
}

// A letter of the usual font is about so wide.
const LETTER = 7.4;
const WIDEST = 320;
const READ_ROWS = 200;

/** Wide enough for the texts of a file that says nothing of columns, as those begin that stand at its top. */
function widthsForTexts({ origin, values }: SheetSnapshot, count: number): readonly number[] {
  const letters = new Array<number>(count).fill(0);
  for (const cells of values.slice(0, READ_ROWS)) {
    for (const [index, value] of cells.entries()) {
      const col = origin.col + index;
      letters[col] = Math.max(letters[col] ?? 0, shownValue(value, undefined).text.length);
    }
  }
  return letters.map((longest) =>
    Math.round(Math.max(plainAppearance.usualWidth, Math.min(WIDEST, longest * LETTER + 12))),
  );
}

function widthsOf({ columns, usualWidth }: SheetAppearance, count: number): readonly number[] {
  const widths = new Array<number>(count).fill(usualWidth);
  for (const { first, count: length, width } of columns) {
    if (width !== null) widths.fill(width, first, Math.min(first + length, count));
  }
  return widths;
}
