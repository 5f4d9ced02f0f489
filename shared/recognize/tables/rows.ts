import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { repeats } from "./body.ts";
import { type Grid, textAt } from "./grid.ts";
import type { Area } from "./headers.ts";
import { filledColumns, firstText, isGroupTitle, isNote, isTotal, mayBeTotal, shapeAt } from "./shapes.ts";

export interface SkippedRow {
  readonly row: number;
  readonly because: Phrase;
}

export interface SortedRows {
  readonly dataStart: number | null;
  /** Inclusive. */
  readonly dataEnd: number | null;
  /** Rows that are records, from the top. */
  readonly records: readonly number[];
  /** Rows of the data that are none. Blank rows are neither. */
  readonly skipped: readonly SkippedRow[];
}

/** Sorts the rows under the headings into records and what stands between, before and after them. */
export function sortRows(grid: Grid, area: Area, headerRow: number, headerRows: readonly number[]): SortedRows {
  const headings = new Map(
    filledColumns(grid, headerRow, area.left, area.right).map((col) => [
      col,
      textAt(grid, headerRow, col).toLowerCase(),
    ]),
  );
  const filled: { readonly row: number; readonly columns: readonly number[] }[] = [];
  for (let row = (headerRows.at(-1) ?? headerRow) + 1; row < area.bottom; row += 1) {
    const columns = filledColumns(grid, row, area.left, area.right);
    if (columns.length > 0 && !isLeftover(grid, row, columns)) filled.push({ row, columns });
  }
  let first = 0;
  while (first < filled.length - 1 && isGuidance(grid, filled.slice(first, first + 4))) first += 1;
  let last = filled.length - 1;
  while (last > first && endsTable(grid, filled, last, area)) last -= 1;
  const records: number[] = [];
  const skipped: SkippedRow[] = [];
  for (const { row, columns } of filled.slice(first, last + 1)) {
    const because = whyNoRecord(grid, row, columns, area, headings);
    if (because === null) records.push(row);
    else skipped.push({ row, because });
  }
  return { dataStart: filled[first]?.row ?? null, dataEnd: filled[last]?.row ?? null, records, skipped };
}

/** What a template leaves behind in rows nobody has filled in: check boxes and formulas. */
function isLeftover(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((col) => grid.hasFormulaAt(row, col) || grid.valueAt(row, col) === false);
}

const GUIDANCE =
  /^(?:\(|e\.?g\.?\b|i\.?e\.?\b|example\b|enter\b|list\b|describe\b|select\b|choose\b|insert\b|type\b|provide\b|identify\b|indicate\b|include\b|specify\b|write\b|add\b|use\b|state\b|explain\b|start with\b|begin with\b|please\b|what\b|who\b|when\b|where\b|how\b|why\b|which\b|<|\[)/i;

// "Planned / In progress / Complete": what may be written, not what was.
const CHOICES = /^[^/]{1,30}(?:\s\/\s[^/]{1,30}){2,8}$/;

/** Whether the first of the rows tells what to write below: most of its cells instruct or ask, and the next row's do not. */
function isGuidance(grid: Grid, [top, ...below]: readonly { row: number; columns: readonly number[] }[]): boolean {
  if (!top || top.columns.length < 2) return false;
  return guides(grid, top) >= 0.5 && below.every((row) => guides(grid, row) < 0.5);
}

function guides(grid: Grid, { row, columns }: { row: number; columns: readonly number[] }): number {
  const instructing = columns.filter((col) => {
    const text = textAt(grid, row, col);
    if (text.length <= 12) return false;
    return GUIDANCE.test(text) || text.endsWith("?") || /\be\.g\./i.test(text) || CHOICES.test(text);
  });
  return instructing.length / columns.length;
}

function endsTable(
  grid: Grid,
  filled: readonly { readonly row: number; readonly columns: readonly number[] }[],
  index: number,
  area: Area,
): boolean {
  const { row, columns } = filled[index] ?? { row: 0, columns: [] };
  const text = firstText(grid, row, area.left, area.right);
  if (isTotal(text) || (columns.length === 1 && isNote(text))) return true;
  if (isOnlyNumbers(grid, row, columns) && isSum(grid, filled, index)) return true;
  return mayBeTotal(text) && (columns.length === 1 || isSum(grid, filled, index));
}

function isOnlyNumbers(grid: Grid, row: number, columns: readonly number[]): boolean {
  return columns.every((col) => shapeAt(grid, row, col) === "number");
}

/** Whether a number of the row is the sum of those above it, or a formula under plain numbers. */
function isSum(
  grid: Grid,
  filled: readonly { readonly row: number; readonly columns: readonly number[] }[],
  index: number,
): boolean {
  const { row, columns } = filled[index] ?? { row: 0, columns: [] };
  return columns.some((col) => {
    const value = grid.valueAt(row, col);
    if (typeof value !== "number") return false;
    const above = filled
      .slice(Math.max(0, index - 500), index)
      .map(({ row: at }) => ({ at, value: grid.valueAt(at, col) }));
    const numbers = above.filter((cell) => typeof cell.value === "number");
    if (numbers.length < 2) return false;
    if (grid.hasFormulaAt(row, col) && numbers.every(({ at }) => !grid.hasFormulaAt(at, col))) return true;
    const sum = numbers.reduce((total, cell) => total + Number(cell.value), 0);
    return Math.abs(sum - value) < 0.005 * Math.max(1, Math.abs(value));
  });
}

function whyNoRecord(
  grid: Grid,
  row: number,
  columns: readonly number[],
  area: Area,
  headings: ReadonlyMap<number, string>,
): Phrase | null {
  const text = firstText(grid, row, area.left, area.right);
  if (columns.length > 1 && repeats(grid, row, headings)) return phrase("It repeats the headings.");
  if (isTotal(text)) return phrase("It sums up other rows.");
  if (columns.length > 1 || headings.size < 2) return null;
  const [col = 0] = columns;
  const merge = grid.mergeAt(row, col);
  if (merge && merge.cols > 1 && merge.cols >= headings.size / 2) return phrase("It is a title over the rows below.");
  if (isGroupTitle(text) && headings.size > 2) return phrase("It is a title over the rows below.");
  return shapeAt(grid, row, col) === "number" && headings.size > 2 ? phrase("Only its number is filled in.") : null;
}
