import { parseA1, quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import { moveRows } from "@throughline/shared/workbook/apply/move-rows.ts";
import { contentAt, covers, overlap, withContents } from "@throughline/shared/workbook/cells.ts";
import { COLS, ROWS } from "@throughline/shared/workbook/formulas.ts";
import type { CellRange, CellRef, Link, SheetSnapshot, Span } from "@throughline/shared/workbook/types.ts";
import { rangeAreas } from "./areas.ts";
import { type Book, changeSheet, checkUnprotected, checkWritable, happens, sheetIn } from "./book.ts";
import { conditionalFormats, rangeFormat } from "./looks.ts";
import { matrixOf, putMatrix, reformatted, shownFormula, shownValue, typed, valueType } from "./matrices.ts";
import { ExcelError, type ExcelObject, isObject, method, NotModeled, number, part, text, value } from "./members.ts";
import { dataValidation, record } from "./validation.ts";
import { worksheet } from "./worksheet.ts";

const ranges = new WeakMap<ExcelObject, CellRange>();

/** The cells that a range object stands for. */
export function cellsOf(given: unknown): CellRange {
  const at = isObject(given) ? ranges.get(given) : undefined;
  if (!at) throw new ExcelError("InvalidArgument", "That is no range.");
  return at;
}

/** Cells of a sheet by their address: cells, whole rows ("5:6"), whole columns ("A:B") or, without one, all. */
export function rangeAt(sheet: SheetSnapshot, address: unknown): CellRange {
  const whole = { sheet: sheet.id, row: 0, col: 0, rows: ROWS, cols: COLS };
  if (address === undefined || address === null) return whole;
  const written = text(address);
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(written);
  if (rows) return { ...whole, row: Number(rows[1]) - 1, rows: Number(rows[2]) - Number(rows[1]) + 1 };
  const at = parseA1(written);
  if (!at) throw new ExcelError("InvalidArgument", `“${written}” is no address.`);
  return { sheet: sheet.id, row: at.row, col: at.col, rows: at.rows, cols: at.cols };
}

export function range(book: Book, at: CellRange): ExcelObject {
  const object = rangeObject(book, at);
  ranges.set(object, at);
  return object;
}

function rangeObject(book: Book, at: CellRange): ExcelObject {
  const address = () => `${quoteSheet(sheetIn(book, at.sheet).name)}!${addressOf(at)}`;
  const changed = () => happens(book, "changed", at, addressOf(at));
  const put = (given: unknown) => {
    checkNotFixed(book, at, given);
    putMatrix(book, at, given, typed(book));
    changed();
  };
  const within = (row: number, col: number, rows: number, cols: number) =>
    range(book, { sheet: at.sheet, row: at.row + row, col: at.col + col, rows, cols });
  return {
    type: "Range",
    members: {
      address: value("1.1", address),
      rowIndex: value("1.1", () => at.row),
      columnIndex: value("1.1", () => at.col),
      rowCount: value("1.1", () => at.rows),
      columnCount: value("1.1", () => at.cols),
      values: value("1.1", () => matrixOf(book, at, (cell) => shownValue(book, cell)), put),
      formulas: value("1.1", () => matrixOf(book, at, (cell) => shownFormula(book, cell)), put),
      valueTypes: value("1.1", () =>
        matrixOf(book, at, (cell, row, col) =>
          isRich(book, { sheet: at.sheet, row, col }) ? "RichValue" : valueType(cell),
        ),
      ),
      numberFormat: value(
        "1.1",
        () => matrixOf(book, at, ({ format }) => format ?? "General"),
        (given) => putMatrix(book, at, given, reformatted(book)),
      ),
      hasSpill: value("1.12", () => spillOf(book, at)),
      rowHidden: value(
        "1.2",
        () => null,
        (to) => {
          checkUnprotected(book, at.sheet);
          changeSheet(book, at.sheet, (sheet) => withHidden(sheet, at, to === true));
        },
      ),
      hyperlink: value(
        "1.7",
        () => linkAt(sheetIn(book, at.sheet), at),
        (to) => {
          checkWritable(book, at);
          changeSheet(book, at.sheet, (sheet) => withLink(sheet, at, record(to)));
        },
      ),
      worksheet: part("1.1", () => worksheet(book, at.sheet)),
      format: part("1.1", () => rangeFormat(book, at)),
      dataValidation: part("1.8", () => dataValidation(book, at)),
      conditionalFormats: part("1.6", () => conditionalFormats(book, at)),
      getRow: method("1.1", (row) => within(number(row), 0, 1, at.cols)),
      getBoundingRect: method("1.1", (other) => range(book, around(at, cellsOf(other)))),
      _ValidateArraySize: method("1.3", (rows, cols) => {
        if (rows === at.rows && cols === at.cols) return;
        throw new ExcelError("InvalidArgument", "The array is not of the size of the range.");
      }),
      getCellProperties: method("1.9", (wanted) => cellProperties(book, at, record(wanted))),
      getRowProperties: method("1.9", () =>
        Array.from({ length: at.rows }, (_, r) => ({
          rowHidden: isHidden(sheetIn(book, at.sheet).hiddenRows, at.row + r),
        })),
      ),
      getColumnProperties: method("1.9", () =>
        Array.from({ length: at.cols }, (_, c) => ({
          columnHidden: isHidden(sheetIn(book, at.sheet).hiddenCols, at.col + c),
        })),
      ),
      getSpecialCellsOrNullObject: method("1.9", (kind) => {
        if (kind !== "DataValidations") throw new NotModeled(`special cells of the kind ${String(kind)}`);
        checkUnprotected(book, at.sheet);
        const ruled = (sheetIn(book, at.sheet).validations ?? []).flatMap((one) => one.at);
        return ruled.length === 0 ? null : rangeAreas(book, joinedColumns(ruled));
      }),
      getMergedAreasOrNullObject: method("1.13", () => {
        const { merges = [] } = sheetIn(book, at.sheet);
        return merges.length === 0 ? null : rangeAreas(book, merges);
      }),
      insert: method("1.1", (shift) => {
        if (shift !== "Down" || at.cols !== COLS) throw new NotModeled("putting in cells other than whole rows");
        insertRows(book, at);
        changed();
        return range(book, at);
      }),
      delete: method("1.1", (shift) => {
        if (shift !== "Up" || at.cols !== COLS) throw new NotModeled("taking out cells other than whole rows");
        checkUnprotected(book, at.sheet);
        moveIn(book, at, -at.rows);
        changed();
      }),
      clear: method("1.1", (what) => {
        if (what !== "Formats") throw new NotModeled(`clearing ${String(what)}`);
        checkWritable(book, { ...at, cols: 1 });
        clearFormats(book, at);
      }),
      copyFrom: method("1.9", (source, what) => {
        if (what !== "Formats") throw new NotModeled(`copying ${String(what)}`);
        checkUnprotected(book, at.sheet);
        copyFormats(book, at, cellsOf(source));
      }),
      merge: method("1.2", () => {
        checkUnprotected(book, at.sheet);
        changeSheet(book, at.sheet, (sheet) => ({ ...sheet, merges: [...(sheet.merges ?? []), at] }));
      }),
      select: method("1.1", () => {
        if (book.active !== at.sheet) throw new ExcelError("InvalidOperation", "The sheet is not the active one.");
        book.selected = [at];
        happens(book, "selected", at, addressOf(at));
      }),
    },
  };
}

/** As Excel writes it: whole rows and columns by their own names. */
function addressOf(at: CellRange): string {
  return at.cols === COLS ? `${at.row + 1}:${at.row + at.rows}` : rangeName(at);
}

function around(one: CellRange, other: CellRange): CellRange {
  const [row, col] = [Math.min(one.row, other.row), Math.min(one.col, other.col)];
  const bottom = Math.max(one.row + one.rows, other.row + other.rows);
  const right = Math.max(one.col + one.cols, other.col + other.cols);
  return { sheet: one.sheet, row, col, rows: bottom - row, cols: right - col };
}

/** From the first cell that holds something to the last; null where none does. */
export function usedRange(sheet: SheetSnapshot): CellRange | null {
  const rows = sheet.values.flatMap((row, r) => (row.some((_, c) => holds(sheet, r, c)) ? [r] : []));
  const cols = (sheet.values[0] ?? []).flatMap((_, c) => (sheet.values.some((_, r) => holds(sheet, r, c)) ? [c] : []));
  const [top, left] = [rows[0], cols[0]];
  if (top === undefined || left === undefined) return null;
  const [bottom = top, right = left] = [rows.at(-1), cols.at(-1)];
  const { row, col } = sheet.origin;
  return { sheet: sheet.id, row: row + top, col: col + left, rows: bottom - top + 1, cols: right - left + 1 };
}

function holds(sheet: SheetSnapshot, r: number, c: number): boolean {
  return (sheet.values[r]?.[c] ?? null) !== null || (sheet.formulas?.[r]?.[c] ?? null) !== null;
}

/** Cells filled by a formula elsewhere, or under a merged one, take nothing. */
function checkNotFixed(book: Book, at: CellRange, given: unknown): void {
  const rows = Array.isArray(given) ? given : [];
  for (const [r, row] of rows.entries()) {
    for (const [c, one] of (Array.isArray(row) ? row : []).entries()) {
      if (one === null) continue;
      const cell = { sheet: at.sheet, row: at.row + r, col: at.col + c };
      if (book.spilled.some((spill) => covers(spill, cell) && !(spill.row === cell.row && spill.col === cell.col))) {
        throw new Error(`The add-in writes into a formula's spill at ${JSON.stringify(cell)}.`);
      }
      const merge = sheetIn(book, at.sheet).merges?.find((one) => covers(one, cell));
      if (merge && one !== "" && (merge.row !== cell.row || merge.col !== cell.col)) {
        throw new Error(`The add-in writes under a merged cell at ${JSON.stringify(cell)}.`);
      }
    }
  }
}

function isRich(book: Book, cell: CellRef): boolean {
  return book.rich.some((one) => one.sheet === cell.sheet && one.row === cell.row && one.col === cell.col);
}

/** True where all cells spill, false where none does, null where some do. */
function spillOf(book: Book, at: CellRange): boolean | null {
  const near = book.spilled.filter((spill) => overlap(spill, at));
  if (near.length === 0) return false;
  return at.rows === 1 && at.cols === 1 ? true : null;
}

function withHidden(sheet: SheetSnapshot, at: CellRange, hidden: boolean): SheetSnapshot {
  const rows = new Set(
    (sheet.hiddenRows ?? []).flatMap(({ first, count }) => Array.from({ length: count }, (_, i) => first + i)),
  );
  for (let row = at.row; row < at.row + at.rows; row += 1) {
    if (hidden) rows.add(row);
    else rows.delete(row);
  }
  return { ...sheet, hiddenRows: spansOf([...rows]) };
}

function spansOf(rows: readonly number[]): Span[] {
  const spans: { first: number; count: number }[] = [];
  for (const row of [...rows].sort((one, other) => one - other)) {
    const last = spans.at(-1);
    if (last && last.first + last.count === row) last.count += 1;
    else spans.push({ first: row, count: 1 });
  }
  return spans;
}

function isHidden(spans: readonly Span[] | undefined, index: number): boolean {
  return (spans ?? []).some(({ first, count }) => index >= first && index < first + count);
}

function linkAt(sheet: SheetSnapshot, { row, col }: { readonly row: number; readonly col: number }): unknown {
  const target = sheet.links?.find((one) => covers(one.at, { sheet: sheet.id, row, col }))?.target;
  if (target === undefined) return null;
  return target.startsWith("#") ? { documentReference: target.slice(1) } : { address: target };
}

function withLink(
  sheet: SheetSnapshot,
  at: CellRange,
  { address, documentReference }: Readonly<Record<string, unknown>>,
): SheetSnapshot {
  const target = documentReference === undefined ? text(address) : `#${text(documentReference)}`;
  const links: Link[] = [...(sheet.links ?? []).filter((one) => !overlap(one.at, at)), { at, target }];
  return { ...sheet, links };
}

function cellProperties(book: Book, at: CellRange, wanted: Readonly<Record<string, unknown>>): unknown[][] {
  const sheet = sheetIn(book, at.sheet);
  const locks = wanted.format !== undefined;
  return matrixOf(book, at, (_, row, col) => {
    const cell = { sheet: at.sheet, row, col };
    const link = wanted.hyperlink === true ? linkAt(sheet, cell) : null;
    const locked = !sheet.unlocked?.some((open) => covers(open, cell));
    return {
      ...(link !== null && { hyperlink: link }),
      ...(locks && { format: { protection: { locked, formulaHidden: false } } }),
    };
  });
}

/** Excel names neighboring columns of the same rows as one area. */
function joinedColumns(areas: readonly CellRange[]): CellRange[] {
  const sorted = [...areas].sort((one, other) => one.row - other.row || one.col - other.col);
  const joined: CellRange[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    const isNeighbor = last && last.row === area.row && last.rows === area.rows && last.col + last.cols === area.col;
    if (last && isNeighbor) joined[joined.length - 1] = { ...last, cols: last.cols + area.cols };
    else joined.push(area);
  }
  return joined;
}

function moveIn(book: Book, at: CellRange, count: number): void {
  const sheet = sheetIn(book, at.sheet);
  book.workbook = moveRows(book.workbook, { sheet, before: at.row, count, like: null });
}

/** New rows take formats, and whether they are hidden, from the row above; no drop-down or table grows at its end. */
function insertRows(book: Book, at: CellRange): void {
  checkUnprotected(book, at.sheet);
  const above = { ...at, row: at.row - 1, rows: 1 };
  const { hiddenRows } = sheetIn(book, at.sheet);
  moveIn(book, at, at.rows);
  if (above.row < 0) return;
  copyFormats(book, at, above);
  if (isHidden(hiddenRows, above.row)) changeSheet(book, at.sheet, (sheet) => withHidden(sheet, at, true));
}

/** The formats of a row, given to whole rows. */
function copyFormats(book: Book, to: CellRange, { row: model }: CellRange): void {
  changeSheet(book, to.sheet, (sheet) => {
    const width = Math.max(sheet.values[0]?.length ?? 0, ...(sheet.formats ?? []).map((row) => row.length), 0);
    const placed = Array.from({ length: to.rows }, (_, r) =>
      Array.from({ length: width }, (_, c) => {
        const [row, col] = [to.row + r, sheet.origin.col + c];
        const { value, formula } = contentAt(sheet, row, col);
        return { row, col, content: { value, formula, format: contentAt(sheet, model, col).format ?? "General" } };
      }),
    );
    return withGeneralLeftOut(withContents(sheet, placed.flat()));
  });
}

/** Formats are told only where they are not General. */
function withGeneralLeftOut(sheet: SheetSnapshot): SheetSnapshot {
  const formats = (sheet.formats ?? []).map((row) => row.map((format) => (format === "General" ? null : format)));
  return { ...sheet, formats };
}

function clearFormats(book: Book, at: CellRange): void {
  changeSheet(book, at.sheet, (sheet) => {
    const formats = (sheet.formats ?? []).map((row, r) => {
      const down = sheet.origin.row + r;
      return down >= at.row && down < at.row + at.rows
        ? row.map((format, c) =>
            sheet.origin.col + c >= at.col && sheet.origin.col + c < at.col + at.cols ? null : format,
          )
        : row;
    });
    return { ...sheet, formats };
  });
}
