import { contentAt, trimmed } from "../cells.ts";
import type { InsertRows, Likeness } from "../edits.ts";
import { shiftRows } from "../formulas-move.ts";
import { type RowShift, shiftHidden, shiftRange, shiftRow } from "../rows.ts";
import type { CellRange, Link, Note, SheetSnapshot, SparseMatrix, TableSpan, Validation, Workbook } from "../types.ts";
import { looksNear } from "./validations.ts";

/** Rows of one sheet, put in or taken out. Formulas know the sheet by its name, ranges by its id. */
export interface RowMove extends RowShift {
  readonly sheet: Pick<SheetSnapshot, "id" | "name">;
  readonly like: Likeness;
}

/**
 * The workbook after rows were put in (empty, but for their look) or taken out: everything that points at rows below
 * moves along, on every sheet. What pointed only at rows taken out is gone. Sheets that nothing changes on stay the
 * very same objects.
 */
export function moveRows(workbook: Workbook, move: RowMove): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) =>
      sheet.id === move.sheet.id ? ownSheet(sheet, move) : otherSheet(sheet, move),
    ),
    names: moved(workbook.names, (name) => (name.at.sheet === move.sheet.id ? movedPlace(name, move) : name)),
  };
}

/** The edit with the format of each of its cells said: its own, or else that of the row it is to be like. */
export function withLikeFormats(sheet: SheetSnapshot, edit: InsertRows): InsertRows {
  const { before, cells, like } = edit;
  if (like === null) return edit;
  const model = like === "above" ? before - 1 : before;
  const rows = cells.rows.map((row) =>
    row.map((content, place) => ({
      format: contentAt(sheet, model, cells.col + place).format ?? "General",
      ...content,
    })),
  );
  return { ...edit, cells: { ...cells, rows } };
}

function ownSheet(sheet: SheetSnapshot, move: RowMove): SheetSnapshot {
  const { merges, hiddenRows, notes, tables, links, validations, unlocked } = sheet;
  const area = (range: CellRange) => shiftRange(range, move);
  const own: SheetSnapshot = {
    ...movedCells(sheet, move),
    ...(merges && { merges: moved(merges, area) }),
    ...(hiddenRows && { hiddenRows: shiftHidden(hiddenRows, move) }),
    ...(notes && { notes: moved(notes, (note) => movedNote(note, move)) }),
    ...(tables && { tables: moved(tables, (table) => movedTable(table, move)) }),
    ...(links && { links: moved(links, (link) => movedPlace(link, move)) }),
    ...(validations && { validations: moved(validations, (one) => movedValidation(one, move)) }),
    ...(unlocked && { unlocked: moved(unlocked, area) }),
  };
  return movedFormulas(own, move);
}

export function movedPlace<T extends { readonly at: CellRange }>(one: T, move: RowShift): T | null {
  const at = shiftRange(one.at, move);
  return at === one.at ? one : at && { ...one, at };
}

function movedNote(note: Note, move: RowShift): Note | null {
  const row = shiftRow(note.at.row, move);
  return row === null ? null : { ...note, at: { ...note.at, row } };
}

/** A table that ends with the row that new rows are like grows over them, unless it ends with its totals. */
export function movedTable(table: TableSpan, move: RowMove): TableSpan | null {
  const at = shiftRange(table.at, move);
  if (at === null) return null;
  const grows = move.count > 0 && move.like === "above" && !table.hasTotals;
  return { ...table, at: grows ? grown(table.at, at, move) : at };
}

/** Drop-downs that end, or begin, with the row that new rows are like grow over them. */
export function movedValidation(validation: Validation, move: RowMove): Validation | null {
  const at = validation.at.flatMap((range) => {
    const shifted = shiftRange(range, move);
    if (!shifted) return [];
    // The formulas are written for the first cell: where they look at rows near it, no other can come before it.
    const grows = move.count > 0 && !(move.like === "below" && looksNear(validation));
    return [grows ? grown(range, shifted, move) : shifted];
  });
  const formulas = moved(validation.formulas, (formula) => movedText(formula, move.sheet.name, move));
  return at.length === 0 ? null : { ...validation, at, formulas };
}

function grown(before: CellRange, shifted: CellRange, { before: gap, count, like }: RowMove): CellRange {
  if (like === "above" && before.row + before.rows === gap) return { ...shifted, rows: shifted.rows + count };
  if (like === "below" && before.row === gap) return { ...shifted, row: gap, rows: shifted.rows + count };
  return shifted;
}

function movedCells(sheet: SheetSnapshot, move: RowMove): SheetSnapshot {
  const index = move.before - sheet.origin.row;
  const { values, formulas, formats } = sheet;
  const width = values[0]?.length ?? 0;
  const look = move.like === null ? [] : (formats?.[move.like === "above" ? index - 1 : index] ?? []);
  return trimmed({
    ...sheet,
    origin: { ...sheet.origin, row: movedOrigin(sheet.origin.row, move) },
    values: spliced(
      values,
      index,
      move.count,
      Array.from({ length: width }, () => null),
    ),
    ...(formulas ? { formulas: spliced(formulas, index, move.count, []) } : {}),
    ...(formats ? { formats: spliced(formats, index, move.count, look) } : {}),
  });
}

function movedOrigin(row: number, { before, count }: RowShift): number {
  if (before > row) return row;
  return count > 0 ? row + count : Math.max(before, row + count);
}

/** Rows put in at or taken out from an index, which may lie above the matrix or below. */
function spliced<T>(
  matrix: SparseMatrix<T>,
  index: number,
  count: number,
  fill: readonly (T | null)[],
): SparseMatrix<T> {
  const beyond = index > matrix.length || (index === matrix.length && fill.every((one) => one === null));
  if (beyond || (count > 0 && index <= 0)) return matrix;
  const rows = matrix.slice();
  const taken = count < 0 ? Math.max(0, Math.min(-count, index - count)) : 0;
  rows.splice(Math.max(0, index), taken, ...Array.from({ length: Math.max(0, count) }, () => fill));
  return rows;
}

/** Formulas of a sheet, in its cells and in links into the workbook. */
function movedFormulas(sheet: SheetSnapshot, move: RowMove): SheetSnapshot {
  const text = (formula: string) => movedText(formula, sheet.name, move);
  const { formulas, links } = sheet;
  const row = (one: readonly (string | null)[]) =>
    kept(
      one,
      one.map((formula) => (formula === null ? null : text(formula))),
    );
  const next = {
    formulas: formulas && moved(formulas, row),
    links: links && moved(links, (link) => withTarget(link, linkTarget(link.target, text))),
  };
  if (next.formulas === formulas && next.links === links) return sheet;
  return { ...sheet, ...(next.formulas && { formulas: next.formulas }), ...(next.links && { links: next.links }) };
}

function otherSheet(sheet: SheetSnapshot, move: RowMove): SheetSnapshot {
  const rules = sheet.validations;
  const validations =
    rules &&
    moved(rules, (one) =>
      withFormulas(
        one,
        moved(one.formulas, (text) => movedText(text, sheet.name, move)),
      ),
    );
  return movedFormulas(validations && validations !== rules ? { ...sheet, validations } : sheet, move);
}

function movedText(formula: string, on: string, { sheet, before, count }: RowMove): string {
  return shiftRows(formula, on, { sheet: sheet.name, before, count });
}

function withFormulas(validation: Validation, formulas: readonly string[]): Validation {
  return formulas === validation.formulas ? validation : { ...validation, formulas };
}

function withTarget(link: Link, target: string): Link {
  return target === link.target ? link : { ...link, target };
}

/** The target of a link into the workbook is "#" and a reference; any other stays. */
function linkTarget(target: string, change: (formula: string) => string): string {
  return target.startsWith("#") ? `#${change(target.slice(1))}` : target;
}

/** Each as `move` leaves it, without those it takes away; the very same list where nothing differs. */
function moved<T>(list: readonly T[], move: (one: T) => T | null): readonly T[] {
  return kept(
    list,
    list.flatMap((one) => {
      const other = move(one);
      return other === null ? [] : [other];
    }),
  );
}

function kept<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && before.every((one, index) => one === after[index]) ? before : after;
}
