import { type PlacedContent, withContents } from "./cells.ts";
import { entryRule } from "./entry-rules.ts";
import { translate } from "./formulas-move.ts";
import { formatOf } from "./look.ts";
import type { SheetSpec, SpecCell, SpecColumn, SpecPlace, SpecTable } from "./sheet-spec.ts";
import type { CellContent, CellRange, DefinedName, Link, Note, SheetSnapshot, Validation } from "./types.ts";

/** Where everything of a spec stands, the same on every host. Rows count from 0; the first column is always 0. */
export interface Layout {
  /** The row of each line of `above`, then of each of `below`. */
  readonly lines: readonly number[];
  /** Null where there is no table. */
  readonly headings: number | null;
  readonly firstRow: number;
  /** Rows with values, and all rows; the table ends before `firstRow + allRows`. */
  readonly filledRows: number;
  readonly allRows: number;
  readonly cols: number;
}

export function layOut({ above, table, below = [] }: SheetSpec): Layout {
  const headings = above.length === 0 ? 0 : above.length + 1;
  const firstRow = headings + 1;
  const filledRows = table?.rows.length ?? 0;
  const allRows = filledRows + (table?.emptyRows ?? 0);
  const end = table ? firstRow + allRows : above.length;
  const firstBelow = end === 0 ? 0 : end + 1;
  return {
    lines: [...above.map((_, index) => index), ...below.map((_, index) => firstBelow + index)],
    headings: table ? headings : null,
    firstRow,
    filledRows,
    allRows,
    cols: table?.columns.length ?? 1,
  };
}

/** The cells that a place of the spec covers; at least one row, even where a table has none. */
export function placeOf(spec: SheetSpec, place: SpecPlace): CellRange {
  const { lines, headings, firstRow, filledRows, allRows, cols } = layOut(spec);
  const head = headings ?? 0;
  switch (place.part) {
    case "table":
      return { sheet: spec.name, row: head, col: 0, rows: allRows + 1, cols };
    case "headings":
      return { sheet: spec.name, row: head, col: 0, rows: 1, cols };
    case "heading":
      return { sheet: spec.name, row: head, col: place.col, rows: 1, cols: 1 };
    case "column": {
      const rows = Math.max(1, place.filled ? filledRows : allRows);
      return { sheet: spec.name, row: firstRow, col: place.col, rows, cols: 1 };
    }
    case "cells":
      return { sheet: spec.name, row: firstRow + place.first, col: place.col, rows: place.count, cols: 1 };
    case "line":
      return { sheet: spec.name, row: lines[place.line] ?? 0, col: 0, rows: 1, cols: 1 };
  }
}

/** The sheet as a host reads it once it is made, and the names that came with it. Its id is its name. */
export function snapshotOf(spec: SheetSpec): { readonly sheet: SheetSnapshot; readonly names: readonly DefinedName[] } {
  const bare: SheetSnapshot = {
    id: spec.name,
    name: spec.name,
    hidden: spec.hidden ?? false,
    origin: { row: 0, col: 0 },
    values: [],
    formulas: [],
    formats: [],
    merges: mergesOf(spec),
    hiddenRows: [],
    hiddenCols: [],
    notes: notesOf(spec),
    validations: validationsOf(spec),
    tables: tablesOf(spec),
    links: linksOf(spec),
    protected: false,
  };
  return {
    sheet: withContents(bare, contentsOf(spec)),
    names: spec.names.map(({ name, hidden, of }) => ({ name, at: placeOf(spec, of), ...(hidden ? { hidden } : {}) })),
  };
}

/** Every cell of the sheet that holds something or has a number format, from the top. */
export function contentsOf(spec: SheetSpec): PlacedContent[] {
  return placedCells(spec).map(({ row, col, cell, format }) => ({ row, col, content: contentOf(cell, format) }));
}

interface PlacedCell {
  readonly row: number;
  readonly col: number;
  readonly cell: SpecCell;
  readonly format: string | null;
}

const EMPTY: SpecCell = { value: null };

function placedCells(spec: SheetSpec): PlacedCell[] {
  const { lines, headings } = layOut(spec);
  const words = [...spec.above, ...(spec.below ?? [])].map(({ cell }, index) => ({
    row: lines[index] ?? 0,
    col: 0,
    cell,
    format: null,
  }));
  const heads = (spec.table?.columns ?? []).map(({ heading }, col) => ({
    row: headings ?? 0,
    col,
    cell: { value: heading },
    format: null,
  }));
  return [...words, ...heads, ...(spec.table ? tableCells(spec, spec.table) : [])].sort(
    (one, other) => one.row - other.row || one.col - other.col,
  );
}

function tableCells(spec: SheetSpec, table: SpecTable): PlacedCell[] {
  const { firstRow, allRows } = layOut(spec);
  return Array.from({ length: allRows }, (_, index) =>
    table.columns.map((column, col) => {
      const cell = tableCell(table, index, col);
      return { row: firstRow + index, col, cell, format: cell.format ?? formatOf(column) };
    }),
  )
    .flat()
    .filter(({ cell, format }) => cell.value !== null || cell.formula !== undefined || format !== null);
}

/** A cell of a table's row, counted from its first: its own, else the formula of its column. */
export function tableCell({ columns, rows }: SpecTable, row: number, col: number): SpecCell {
  const own = rows[row]?.[col] ?? EMPTY;
  if (own.value !== null || own.formula !== undefined) return own;
  const formula = columns[col]?.formula;
  return formula === undefined ? own : { value: null, formula: translate(formula, row, 0) };
}

function contentOf({ value, formula }: SpecCell, format: string | null): CellContent {
  return { value, formula: formula ?? null, ...(format === null ? {} : { format }) };
}

export function notesOf(spec: SheetSpec): Note[] {
  const { headings } = layOut(spec);
  return (spec.table?.columns ?? []).flatMap(({ help }, col) =>
    help === "" ? [] : [{ at: { sheet: spec.name, row: headings ?? 0, col }, text: help, author: null, kind: "note" }],
  );
}

function validationsOf(spec: SheetSpec): Validation[] {
  return (spec.table?.columns ?? []).flatMap((column, col) => {
    const rule = entryRule(column);
    return rule ? [{ at: [placeOf(spec, { part: "column", col, filled: false })], ...rule }] : [];
  });
}

function mergesOf(spec: SheetSpec): CellRange[] {
  return (spec.table?.merged ?? []).map((cells) => placeOf(spec, { part: "cells", ...cells }));
}

function tablesOf(spec: SheetSpec) {
  if (!spec.table || spec.table.isNamed === false) return [];
  return [{ name: spec.table.name, at: placeOf(spec, { part: "table" }), hasHeadings: true, hasTotals: false }];
}

/** A link into the workbook is "#" and the first cell of the sheet. */
export function linksOf(spec: SheetSpec): Link[] {
  const { lines, firstRow } = layOut(spec);
  const linked = (row: number, col: number, { link }: SpecCell): Link[] => {
    if (!link) return [];
    const target = "url" in link ? link.url : `#'${link.sheet.replaceAll("'", "''")}'!A1`;
    return [{ at: { sheet: spec.name, row, col, rows: 1, cols: 1 }, target }];
  };
  const above = spec.above.flatMap(({ cell }, index) => linked(lines[index] ?? 0, 0, cell));
  const rows = (spec.table?.rows ?? []).flatMap((row, down) =>
    row.flatMap((cell, col) => linked(firstRow + down, col, cell)),
  );
  const below = (spec.below ?? []).flatMap(({ cell }, index) => linked(lines[spec.above.length + index] ?? 0, 0, cell));
  return [...above, ...rows, ...below];
}

/** The spec with `change` made to each of its formulas, those of drop-downs and marks as well. */
export function mapSpecFormulas(spec: SheetSpec, change: (formula: string) => string): SheetSpec {
  const cell = (one: SpecCell): SpecCell =>
    one.formula === undefined ? one : { ...one, formula: change(one.formula) };
  const line = <L extends { readonly cell: SpecCell }>(one: L): L => ({ ...one, cell: cell(one.cell) });
  const column = (one: SpecColumn): SpecColumn => ({
    ...one,
    ...(one.formula === undefined ? {} : { formula: change(one.formula) }),
    marks: one.marks.map((mark) =>
      mark.when.is === "formula" ? { ...mark, when: { ...mark.when, formula: change(mark.when.formula) } } : mark,
    ),
  });
  return {
    ...spec,
    above: spec.above.map(line),
    ...(spec.below ? { below: spec.below.map(line) } : {}),
    table: spec.table && {
      ...spec.table,
      columns: spec.table.columns.map(column),
      rows: spec.table.rows.map((row) => row.map(cell)),
    },
  };
}
