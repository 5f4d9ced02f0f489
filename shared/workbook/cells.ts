import { sameFormula } from "./formulas.ts";
import type { CellContent, CellRange, CellRef, CellValue, SheetSnapshot } from "./types.ts";

/** What stands in a cell, counted from the sheet's first; empty where the sheet holds nothing there. */
export function contentAt(sheet: SheetSnapshot, row: number, col: number): CellContent {
  const [r, c] = [row - sheet.origin.row, col - sheet.origin.col];
  const format = sheet.formats?.[r]?.[c] ?? null;
  const content = { value: sheet.values[r]?.[c] ?? null, formula: sheet.formulas?.[r]?.[c] ?? null };
  return format === null ? content : { ...content, format };
}

/** The value alone, for those who look at every cell of a large sheet. */
export function valueAt({ origin, values }: SheetSnapshot, row: number, col: number): CellValue {
  return values[row - origin.row]?.[col - origin.col] ?? null;
}

export function isEmpty({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

export function sameValue(one: CellValue, other: CellValue): boolean {
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return one === other;
  return one.error === other.error;
}

/** Whether two cells without a formula look the same: to a person, one that holds no text is empty. */
export function looksSame(one: CellValue, other: CellValue): boolean {
  return sameValue(one === "" ? null : one, other === "" ? null : other);
}

export function sameFormat(one: string | undefined, other: string | undefined): boolean {
  return (one ?? "General") === (other ?? "General");
}

/** Whether a cell still holds `was`, formats aside. A formula that nobody has calculated yet goes by itself. */
export function stillHolds(cell: CellContent, was: CellContent): boolean {
  if (!sameFormula(cell.formula, was.formula)) return false;
  const isCalculated = was.formula === null || (was.value !== null && cell.value !== null);
  return !isCalculated || sameValue(cell.value, was.value);
}

export interface PlacedContent {
  readonly row: number;
  readonly col: number;
  readonly content: CellContent;
}

/**
 * The sheet with these contents in place. It grows on any side as far as needed; empty rows and columns at its end go.
 * Content without a format leaves the cell's own. Rows that nothing is put in are those of the sheet, not copies.
 */
export function withContents(sheet: SheetSnapshot, placed: readonly PlacedContent[]): SheetSnapshot {
  if (placed.length === 0) return sheet;
  const frame = frameOf(sheet, placed);
  const [down, right] = [Math.max(0, sheet.origin.row - frame.row), Math.max(0, sheet.origin.col - frame.col)];
  const values = draft<CellValue>(sheet.values, down, right);
  while (values.length < frame.rows) values.push([]);
  const formulas = draft(sheet.formulas ?? [], down, right);
  const formats = draft(sheet.formats ?? [], down, right);
  for (const { row, col, content } of placed) {
    const [r, c] = [row - frame.row, col - frame.col];
    if (r < 0 || c < 0) continue;
    put(values, r, c, content.value);
    put(formulas, r, c, content.formula);
    if (content.format !== undefined) put(formats, r, c, content.format);
  }
  return trimmed({
    ...sheet,
    origin: { row: frame.row, col: frame.col },
    values: values.slice(0, frame.rows).map((row) => widened(row, frame.cols)),
    ...(sheet.formulas || formulas.length > down ? { formulas } : {}),
    ...(sheet.formats || formats.length > down ? { formats } : {}),
  });
}

/** The rectangle that holds the sheet's cells and all that is put in. What is emptied needs no room. */
function frameOf(sheet: SheetSnapshot, placed: readonly PlacedContent[]): Omit<CellRange, "sheet"> {
  const [rows, cols] = [sheet.values.length, sheet.values[0]?.length ?? 0];
  // A sheet that holds nothing may begin anywhere, unless formats are laid out from where it began.
  const held = (rows > 0 && cols > 0) || sheet.formats?.length ? [{ ...sheet.origin, rows, cols }] : [];
  const added = placed.filter(({ content }) => !isEmpty(content) || content.format !== undefined);
  const all = [...held, ...added.map(({ row, col }) => ({ row, col, rows: 1, cols: 1 }))];
  const [first = { ...sheet.origin, rows, cols }] = all;
  return all.reduce(
    (frame, one) => {
      const [row, col] = [Math.min(frame.row, one.row), Math.min(frame.col, one.col)];
      const bottom = Math.max(frame.row + frame.rows, one.row + one.rows);
      const right = Math.max(frame.col + frame.cols, one.col + one.cols);
      return { row, col, rows: bottom - row, cols: right - col };
    },
    { row: first.row, col: first.col, rows: first.rows, cols: first.cols },
  );
}

/** Rows to write into, `down` lower and `right` further on: still the sheet's own ones where nothing moves. */
function draft<T>(matrix: readonly (readonly (T | null)[])[], down: number, right: number): (readonly (T | null)[])[] {
  const rows = right === 0 ? matrix : matrix.map((row) => [...Array.from({ length: right }, () => null), ...row]);
  return [...Array.from({ length: down }, (): null[] => []), ...rows];
}

function put<T>(matrix: (readonly (T | null)[])[], row: number, col: number, content: T | null): void {
  if ((matrix[row]?.[col] ?? null) === content) return;
  while (matrix.length <= row) matrix.push([]);
  const line = widened(matrix[row] ?? [], col + 1).slice();
  line[col] = content;
  matrix[row] = line;
}

function widened<T>(row: readonly (T | null)[], cols: number): readonly (T | null)[] {
  return row.length >= cols ? row : [...row, ...Array.from({ length: cols - row.length }, () => null)];
}

/** The sheet without the empty rows and columns at its end. Formats may reach further than its cells. */
export function trimmed(sheet: SheetSnapshot): SheetSnapshot {
  const { values, formulas } = sheet;
  const holds = (r: number, c: number) => values[r]?.[c] !== null || (formulas?.[r]?.[c] ?? null) !== null;
  const [height, width] = [values.length, values[0]?.length ?? 0];
  let rows = height;
  while (rows > 0 && !values[rows - 1]?.some((_, c) => holds(rows - 1, c))) rows -= 1;
  let cols = rows === 0 ? 0 : width;
  while (cols > 0 && !values.some((_, r) => r < rows && holds(r, cols - 1))) cols -= 1;
  if (rows === height && cols === width) return sheet;
  return { ...sheet, values: values.slice(0, rows).map((row) => row.slice(0, cols)) };
}

export function covers(range: CellRange, at: CellRef): boolean {
  const [row, col] = [at.row - range.row, at.col - range.col];
  return range.sheet === at.sheet && row >= 0 && row < range.rows && col >= 0 && col < range.cols;
}

export function overlap(one: CellRange, other: CellRange): boolean {
  return (
    one.sheet === other.sheet &&
    one.row < other.row + other.rows &&
    other.row < one.row + one.rows &&
    one.col < other.col + other.cols &&
    other.col < one.col + one.cols
  );
}
