import type { Field, FieldType } from "../templates/types.ts";
import type { Cell, ColumnMatch, Plan, RecognizedRecord, RecognizedTable, ValueOf } from "./types.ts";

/** A column that some field claims. */
export interface PlacedColumn<T extends FieldType = FieldType> {
  readonly table: RecognizedTable;
  readonly column: ColumnMatch;
  readonly field: Field<T>;
}

/** A cell, with the row and table it stands in. */
export interface PlacedCell<T = unknown> {
  readonly table: RecognizedTable;
  readonly record: RecognizedRecord;
  readonly cell: Cell<T>;
}

/** Every claimed column of one of these types, or of any, whatever the kind of sheet. Unknown tables are left alone. */
export function columnsOfType<T extends FieldType = FieldType>(plan: Plan, ...types: readonly T[]): PlacedColumn<T>[] {
  const known = plan.tables.filter(({ kind }) => kind.id !== "unknown");
  return known.flatMap((table) =>
    table.columns.flatMap((column) => {
      const { field } = column;
      return field !== null && isOfType(field, types) ? [{ table, column, field }] : [];
    }),
  );
}

function isOfType<T extends FieldType>(field: Field, types: readonly T[]): field is Field<T> {
  return types.length === 0 || types.some((type) => type === field.type);
}

/** The cells of a column from the top, one a record. */
export function* cellsIn<T extends FieldType>({
  table,
  column,
  field,
}: PlacedColumn<T>): Generator<PlacedCell<ValueOf<T>>> {
  // Most fields have one column: it is asked for by its name, without looking for it among several in every row.
  const isOnly = table.columns.filter((other) => other.field?.id === field.id).length === 1;
  for (const record of table.records) {
    const cell = isOnly ? record.cell(field.id) : record.series(field.id).find(({ at }) => at.col === column.col);
    if (cell && isReadAs(field, cell)) yield { table, record, cell };
  }
}

/** A field by its id, for rules that look at kinds they do not know; null where the kind has no such field. */
export function fieldOf(record: RecognizedRecord, field: string): Cell | null {
  return record.cell(field);
}

// recognize reads every cell of a field as the field's type, which the compiler cannot follow to here.
function isReadAs<T extends FieldType>(_: Field<T>, cell: Cell): cell is Cell<ValueOf<T>> {
  return cell !== null;
}

const UNEVEN = /^\s|\s$|\s\s|[\n\t\r\u00a0]/;

/** What stands in a cell, on one line; "" for an empty cell or an error. */
export function textOf({ raw }: Cell): string {
  if (raw === null || typeof raw === "object") return "";
  if (typeof raw !== "string") return String(raw);
  // Most texts are on one line already.
  return UNEVEN.test(raw) ? raw.replace(/[\s\u00a0]+/g, " ").trim() : raw;
}
