import type { SheetPart } from "@throughline/shared/host/port.ts";
import type { CellRange, Note, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { idOf, placeOf, rangeOf } from "../places.ts";
import { formatFrom, formulaFrom, valueFrom } from "./cells.ts";
import { type Guard, protectionOf } from "./protections.ts";
import { validationsFrom } from "./validations.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What of a sheet is read: its rows, all columns that matter, and the parts asked for. */
export interface SheetRequest {
  readonly rows: Pick<CellRange, "row" | "rows">;
  readonly cols: number;
  readonly parts: readonly SheetPart[];
}

/** What all sheets of a spreadsheet share. */
export interface Surroundings {
  readonly serial: (date: Date) => number;
  readonly guards: readonly Guard[];
}

/** Reads rows of a sheet from its first column on, by one call for each part asked for. */
export function readRows(
  sheet: Sheet,
  { rows, cols, parts }: SheetRequest,
  { serial, guards }: Surroundings,
): SheetSnapshot {
  const id = idOf(sheet);
  const bare = {
    id,
    name: sheet.getName(),
    hidden: sheet.isSheetHidden(),
    origin: { row: rows.row, col: 0 },
    values: [],
  };
  const wants = (part: SheetPart) => parts.includes(part);
  const { unlocked, ...protection } = protectionOf(guards, id);
  const facts = {
    ...(wants("protected") ? protection : {}),
    ...(wants("unlocked") && unlocked ? { unlocked } : {}),
  };
  if (rows.rows === 0 || cols === 0) return { ...bare, ...empty(parts), ...facts };
  const at = { sheet: id, row: rows.row, col: 0, rows: rows.rows, cols };
  const range = rangeOf(sheet, at);
  return {
    ...bare,
    values: range.getValues().map((row) => row.map((value) => valueFrom(value, serial))),
    ...(wants("formulas") ? { formulas: sparse(range.getFormulas(), formulaFrom) } : {}),
    ...(wants("formats") ? { formats: sparse(range.getNumberFormats(), formatFrom) } : {}),
    ...(wants("merges") ? { merges: range.getMergedRanges().map(placeOf) } : {}),
    ...(wants("notes") ? { notes: notesIn(range.getNotes(), at) } : {}),
    ...(wants("validations") ? { validations: validationsFrom(range.getDataValidations(), at, serial) } : {}),
    ...facts,
  };
}

function empty(parts: readonly SheetPart[]): Partial<SheetSnapshot> {
  const lists = ["formulas", "formats", "merges", "notes", "validations"] as const;
  return Object.fromEntries(lists.filter((part) => parts.includes(part)).map((part) => [part, []]));
}

/** A matrix without the nulls at the end of its rows, nor empty rows at its end. */
function sparse<T>(matrix: readonly (readonly T[])[], from: (given: T) => string | null): (string | null)[][] {
  const rows = matrix.map((row) => withoutTail(row.map(from), (one) => one === null));
  return withoutTail(rows, (row) => row.length === 0);
}

function withoutTail<T>(list: readonly T[], isNothing: (one: T) => boolean): T[] {
  let length = list.length;
  for (let last = list[length - 1]; length > 0 && (last === undefined || isNothing(last)); last = list[length - 1]) {
    length -= 1;
  }
  return list.slice(0, length);
}

function notesIn(texts: readonly (readonly string[])[], { sheet, row, col }: CellRange): Note[] {
  return texts.flatMap((line, r) =>
    line.flatMap((text, c): Note[] =>
      text === "" ? [] : [{ at: { sheet, row: row + r, col: col + c }, text, author: null, kind: "note" }],
    ),
  );
}
