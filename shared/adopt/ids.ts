import { firstFreeNumber, missingIds } from "../plan/references/next-ids.ts";
import { witnessesOf } from "../plan/references/witnesses.ts";
import { headingRecords } from "../plan/sheets/outline.ts";
import { cellsIn, columnsOfType, fieldOf, type PlacedCell, textOf } from "../recognize/cells.ts";
import type { Plan, RecognizedRecord } from "../recognize/types.ts";
import type { Field } from "../templates/types.ts";
import { contentAt, isEmpty } from "../workbook/cells.ts";
import type { SetCell } from "../workbook/edits.ts";
import { phrase } from "../workbook/phrases.ts";
import type { CellRef, CellValue, SheetSnapshot } from "../workbook/types.ts";
import { type AdoptableTable, headingAt } from "./adoptable.ts";
import { nothing, type Step } from "./types.ts";

interface IdOptions {
  readonly newIds: boolean;
  /** Ids that other tables are getting at the same time. */
  readonly given: readonly string[];
}

interface IdStep extends Step {
  /** The ids that rows get, in small letters. */
  readonly given: readonly string[];
  /** A new column for them. */
  readonly column: AdoptableTable["added"];
}

const noIds: IdStep = { ...nothing, given: [], column: null };

/** Ids for rows that have none: the next of their column, or where a person asks for them, the first. None is changed. */
export function ids(plan: Plan, table: AdoptableTable, options: IdOptions): IdStep {
  const placed = table.columns.find(({ field }) => field.id === "id" && field.type === "id");
  const column = columnsOfType(plan, "id").find((one) => one.column === placed?.column);
  if (!column) return withoutColumn(plan, table, options);
  const named = namedRecords(table);
  const open = [...cellsIn(column)].filter(
    ({ cell, record }) => cell.raw === null && cell.from === null && named.has(record),
  );
  if (open.length === 0) return noIds;
  const next = missingIds(plan, column, options.given).filter(({ placed: { record } }) => named.has(record));
  const known = next.flatMap(({ placed: { cell }, next: id }) => (id === null ? [] : [{ at: cell.at, id }]));
  const { heading } = column.column;
  const isBlank = [...cellsIn(column)].every(({ cell }) => textOf(cell) === "");
  const first = firstFreeNumber(plan, column, options.given);
  const numbered = options.newIds && isBlank ? open.map(({ cell }, nth) => ({ at: cell.at, id: first + nth })) : [];
  const writing = numbered.length > 0 ? numbered : known;
  const byPlace = new Map(open.map((one) => [one.cell.at.row, one]));
  const edits = writing.map(({ at, id }) => writeId(at, id, byPlace.get(at.row)));
  const missing = open.length - writing.length;
  const at = headingAt(table.recognized, column.column);
  const left = isBlank
    ? phrase("No row has anything under “{heading}”, so none gets an id unless you ask for new ids.", { heading })
    : phrase(
        "{count:row|rows} without “{heading}” {count#stays|stay} so: the ids beside {count#it|them} follow no pattern.",
        {
          heading,
          count: missing,
        },
      );
  return {
    ...withIds(`Ids for rows without “${heading}”`, edits, writing),
    says: writing.length === 0 ? [] : [{ part: "ids", at, says: givesIds(heading, writing) }],
    left: missing === 0 ? [] : [{ part: "ids", at, says: left }],
    column: null,
  };

  function writeId(at: CellRef, id: CellValue, cell: PlacedCell | undefined): SetCell {
    const witness = cell ? witnessesOf(plan.workbook, cell) : [];
    return { kind: "set-cell", at, was: { value: null, formula: null }, to: { value: id, formula: null }, witness };
  }
}

/** Rows that say what they are; not those that only head others, nor a line with a total and nothing else. */
function namedRecords({ recognized }: AdoptableTable): ReadonlySet<RecognizedRecord> {
  const heads = headingRecords(recognized);
  const naming = recognized.kind.namedBy.filter((id) => id !== "id");
  const isNamed = (record: RecognizedRecord) => naming.some((id) => (fieldOf(record, id)?.raw ?? null) !== null);
  return new Set(recognized.records.filter((record) => !heads.has(record) && isNamed(record)));
}

function givesIds(heading: string, writing: readonly { readonly id: string | number }[]) {
  const given = { items: writing.map(({ id }) => String(id)), by: "," } as const;
  return phrase("Gives {count:row an id|rows an id each} under “{heading}”: {ids}.", {
    count: writing.length,
    heading,
    ids: given,
  });
}

/** A table whose kind has ids, but which has no such column. */
function withoutColumn(plan: Plan, table: AdoptableTable, { newIds, given }: IdOptions): IdStep {
  const { recognized, area } = table;
  const field = recognized.kind.fields.id;
  const isUnsure = recognized.columns.some((column) => column.field?.id === "id");
  // Kinds whose records go by another name first, such as a roster's, do well without.
  const isWanted = recognized.kind.namedBy[0] === "id";
  if (!field || !isIdField(field) || !isWanted || isUnsure || namedRecords(table).size === 0) return noIds;
  const at = headingAt(recognized, { col: area.col });
  const left = (says: Step["left"][number]["says"]): IdStep => ({ ...noIds, left: [{ part: "ids", at, says }] });
  if (!newIds) {
    return left(
      phrase("Its rows have no ids. A column “{heading}” is added only if you ask for it.", { heading: field.heading }),
    );
  }
  const sheet = plan.workbook.sheets.find(({ id }) => id === recognized.sheet);
  const col = area.col + area.cols;
  if (!sheet || !isFree(sheet, table, col)) {
    return left(
      phrase("There is no room for a column “{heading}”: cells right of the table are in use.", {
        heading: field.heading,
      }),
    );
  }
  const first = firstFreeNumber(plan, { table: recognized, field }, given);
  const rows = [...namedRecords(table)];
  const writing = rows.map(({ row }, nth) => ({ at: { sheet: sheet.id, row, col }, id: first + nth }));
  const cells: readonly { readonly at: CellRef; readonly id: CellValue }[] = [
    { at: { sheet: sheet.id, row: table.headerRow, col }, id: field.heading },
    ...writing,
  ];
  const edits = cells.map(({ at: place, id }): SetCell => {
    const beside = { ...place, col: area.col };
    const value = contentAt(sheet, beside.row, beside.col).value;
    const witness = value === null ? [] : [{ at: beside, was: value }];
    return {
      kind: "set-cell",
      at: place,
      was: { value: null, formula: null },
      to: { value: id, formula: null },
      witness,
    };
  });
  const says = phrase("Adds a column “{heading}” right of the table, with ids {first} to {last}.", {
    heading: field.heading,
    first: String(first),
    last: String(first + rows.length - 1),
  });
  return {
    ...withIds(`A column “${field.heading}”`, edits, writing),
    says: [{ part: "ids", at: { sheet: sheet.id, row: area.row, col, rows: area.rows, cols: 1 }, says }],
    left: [],
    column: { col, field },
  };
}

function isIdField(field: Field): field is Field<"id"> {
  return field.type === "id";
}

/** Whether the column, and the next one, which keeps it apart from whatever follows, are empty beside the table. */
function isFree(sheet: SheetSnapshot, { area }: AdoptableTable, col: number): boolean {
  for (let row = area.row; row < area.row + area.rows; row += 1) {
    if (!isEmpty(contentAt(sheet, row, col)) || !isEmpty(contentAt(sheet, row, col + 1))) return false;
  }
  return true;
}

function withIds(title: string, edits: readonly SetCell[], writing: readonly { readonly id: string | number }[]) {
  return {
    changes: edits.length === 0 ? [] : [{ change: { title, edits }, rule: "adopt" }],
    given: writing.map(({ id }) => String(id).toLowerCase()),
  };
}
