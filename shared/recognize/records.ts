import type { Field, SheetKind } from "../templates/types.ts";
import type { CellRef, CellValue } from "../workbook/types.ts";
import type { Grid } from "./tables/grid.ts";
import type { Cell, ColumnMatch, Period, PeriodCell, RecognizedRecord, RecordCells } from "./types.ts";

/** Reads what stands in a cell as a field's type; null where it cannot be read. */
export type ReadAs = (field: Field, raw: CellValue, shown: Shown) => unknown;

/** How a spreadsheet shows the cell. */
export interface Shown {
  readonly isDate: boolean;
  readonly format: string | null;
}

export interface TableRows<K extends SheetKind> {
  readonly grid: Grid;
  readonly kind: K;
  readonly columns: readonly ColumnMatch[];
  /** Rows of the sheet that are records, from the top. */
  readonly rows: readonly number[];
}

/**
 * The records of a table. A table of 100,000 rows has a million cells and most rules look at few: a cell is made when
 * it is first asked for and its text read when its value is.
 */
export function recordsOf<K extends SheetKind>(table: TableRows<K>, readAs: ReadAs): RecognizedRecord<K>[] {
  const readers = new Map<string, readonly ColumnReader[]>();
  const inherits = inheritance(table);
  for (const field of fieldsOf(table)) {
    const columns = table.columns.filter((column) => column.field?.id === field.id);
    readers.set(
      field.id,
      columns.map((column) => columnReader(table.grid, field, column, inherits, readAs)),
    );
  }
  const missing = missingColumn(table);
  const main = new Map([...readers].map(([field, columns]) => [field, mainColumn(columns) ?? missing]));
  const shared = { sheet: table.grid.sheet.id, cellsOf: cellsMaker<K>(main), main, readers };
  return table.rows.map((row) => new LazyRecord(row, shared));
}

/** The fields of the kind, and those that columns hold beyond them. */
function fieldsOf({ kind, columns }: TableRows<SheetKind>): readonly Field[] {
  const fields = new Map(Object.entries(kind.fields));
  for (const { field } of columns) if (field && !fields.has(field.id)) fields.set(field.id, field);
  return [...fields.values()];
}

/** A field by period has no cell of its own; the latest period stands for it. */
function mainColumn(columns: readonly ColumnReader[]): ColumnReader | undefined {
  return columns.find((column) => column.period === null) ?? columns.at(-1);
}

interface ColumnReader {
  readonly sheet: string;
  readonly col: number;
  readonly heading: string;
  readonly period: Period | null;
  /** The values read so far, by row. Cells come and go; what was read out of their text stays. */
  readonly known: unknown[];
  /** Where the value of this row is inherited from; null where the cell speaks for itself. */
  sourceOf(row: number): Source | null;
  rawAt(row: number, col: number): CellValue;
  read(raw: CellValue, row: number, col: number): unknown;
}

interface Source {
  readonly row: number;
  readonly col: number;
}

function columnReader(
  grid: Grid,
  field: Field,
  { col, heading, period }: ColumnMatch,
  inherits: Inheritance,
  readAs: ReadAs,
): ColumnReader {
  return {
    sheet: grid.sheet.id,
    col,
    heading,
    period,
    known: [],
    sourceOf: inherits(field.id, col),
    rawAt: grid.valueAt,
    read: (raw, row, col) => readAs(field, raw, { isDate: grid.isDateAt(row, col), format: grid.formatAt(row, col) }),
  };
}

/** Stands in for a field that has no column: every cell of it is empty, and lies where its row begins. */
function missingColumn({ grid, columns }: TableRows<SheetKind>): ColumnReader {
  const col = columns[0]?.col ?? grid.left;
  return {
    sheet: grid.sheet.id,
    col,
    heading: "",
    period: null,
    known: [],
    sourceOf: () => null,
    rawAt: () => null,
    read: () => null,
  };
}

type Inheritance = (field: string, col: number) => (row: number) => Source | null;

/**
 * Where a blank cell takes its value from: the cell it is merged with, or, in the fields a kind fills down, the last
 * one written above it. A child field starts anew where its parent does: a new priority has no initiative yet.
 */
function inheritance({ grid, kind, columns, rows }: TableRows<SheetKind>): Inheritance {
  const parents = (kind.fillDown ?? []).flatMap((field) =>
    columns.filter((column) => column.field?.id === field && column.period === null).map(({ col }) => ({ field, col })),
  );
  const filled = new Map<string, ReadonlyMap<number, number>>();
  const sourceRows = (field: string) => {
    const known = filled.get(field);
    if (known) return known;
    const index = parents.findIndex((parent) => parent.field === field);
    const own = parents[index];
    const sources = own ? fillDown(grid, rows, own.col, parents.slice(0, index)) : new Map<number, number>();
    filled.set(field, sources);
    return sources;
  };
  const isParent = new Set(parents.map((parent) => parent.field));
  return (field, col) => {
    const isFilledDown = isParent.has(field);
    // Most columns of most sheets inherit nothing, and are read a hundred thousand times.
    if (!isFilledDown && !grid.isMerged) return () => null;
    return (row) => {
      if (grid.valueAt(row, col) !== null) return null;
      const merge = grid.isMerged ? grid.mergeAt(row, col) : null;
      if (merge && grid.valueAt(merge.row, merge.col) !== null) return { row: merge.row, col: merge.col };
      const above = isFilledDown ? sourceRows(field).get(row) : undefined;
      return above === undefined ? null : { row: above, col };
    };
  };
}

function fillDown(
  grid: Grid,
  rows: readonly number[],
  col: number,
  parents: readonly { readonly col: number }[],
): ReadonlyMap<number, number> {
  const sources = new Map<number, number>();
  let last: number | null = null;
  for (const row of rows) {
    if (grid.valueAt(row, col) !== null) last = row;
    else if (parents.some((parent) => grid.valueAt(row, parent.col) !== null)) last = null;
    else if (last !== null) sources.set(row, last);
  }
  return sources;
}

// A symbol, because a field may go by any name.
const recordRow = Symbol("row");

/** Makes the cells of a record: an object with a getter a field. The getters are made once a table. */
function cellsMaker<K extends SheetKind>(columns: ReadonlyMap<string, ColumnReader>): (row: number) => RecordCells<K> {
  class Cells {
    readonly [recordRow]: number;
    constructor(row: number) {
      this[recordRow] = row;
    }
  }
  for (const [field, column] of columns) {
    Object.defineProperty(Cells.prototype, field, {
      enumerable: true,
      get(this: Cells) {
        return new LazyCell(column, this[recordRow]);
      },
    });
  }
  // Only the getters just defined know the fields' types: Object.assign gives the object without any.
  return (row) => Object.assign(new Cells(row));
}

interface SharedByRecords<K extends SheetKind> {
  readonly sheet: string;
  readonly cellsOf: (row: number) => RecordCells<K>;
  readonly main: ReadonlyMap<string, ColumnReader>;
  readonly readers: ReadonlyMap<string, readonly ColumnReader[]>;
}

class LazyRecord<K extends SheetKind> implements RecognizedRecord<K> {
  readonly row: number;
  private readonly shared: SharedByRecords<K>;
  private made: RecordCells<K> | null = null;

  constructor(row: number, shared: SharedByRecords<K>) {
    this.row = row;
    this.shared = shared;
  }

  get sheet(): string {
    return this.shared.sheet;
  }

  get cells(): RecordCells<K> {
    this.made ??= this.shared.cellsOf(this.row);
    return this.made;
  }

  cell(field: string): Cell | null {
    const column = this.shared.main.get(field);
    return column ? new LazyCell(column, this.row) : null;
  }

  // The value's type follows from the field asked for, which the compiler cannot see through a map.
  // biome-ignore lint/suspicious/noExplicitAny: the map holds columns of this very field.
  series(field: string): readonly PeriodCell<any>[] {
    return (this.shared.readers.get(field) ?? []).map((column) => new LazyPeriodCell(column, this.row));
  }
}

class LazyCell implements Cell {
  readonly raw: CellValue;
  protected readonly column: ColumnReader;
  private readonly row: number;
  private readonly source: Source | null;

  constructor(column: ColumnReader, row: number) {
    this.column = column;
    this.row = row;
    this.source = column.sourceOf(row);
    this.raw = this.source ? column.rawAt(this.source.row, this.source.col) : column.rawAt(row, column.col);
  }

  get at(): CellRef {
    return { sheet: this.column.sheet, row: this.row, col: this.column.col };
  }

  get from(): CellRef | null {
    return this.source && { sheet: this.column.sheet, ...this.source };
  }

  get value(): unknown {
    if (this.raw === null) return null;
    const { known } = this.column;
    if (known[this.row] === undefined) {
      const { row, col } = this.source ?? { row: this.row, col: this.column.col };
      known[this.row] = this.column.read(this.raw, row, col) ?? null;
    }
    return known[this.row];
  }
}

class LazyPeriodCell extends LazyCell implements PeriodCell {
  get period(): Period | null {
    return this.column.period;
  }

  get heading(): string {
    return this.column.heading;
  }
}
