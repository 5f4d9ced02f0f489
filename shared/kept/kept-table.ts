import { contentAt, isEmpty } from "../workbook/cells.ts";
import type { SetCell } from "../workbook/edits.ts";
import type { CellContent, CellRef, CellValue, SheetSnapshot, Workbook } from "../workbook/types.ts";

/** A table of ours as it now stands, after people have sorted, edited or deleted what they like. */
export interface KeptTable<H extends string> {
  readonly sheet: SheetSnapshot;
  readonly headingRow: number;
  readonly cols: ReadonlyMap<H, number>;
  readonly entries: readonly KeptEntry<H>[];
}

export interface KeptEntry<H extends string> {
  /** Its first cell. */
  readonly at: CellRef;
  /** Null for an empty cell, and for one whose column is gone. */
  value(heading: H): CellValue;
  /** What stands there as text, without spaces around it; "" for nothing. */
  text(heading: H): string;
}

/** The table under our headings, whatever their order; null where the sheet or all of its headings are gone. */
export function keptTable<H extends string>(
  { sheets }: Workbook,
  name: string,
  headings: readonly H[],
): KeptTable<H> | null {
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === name.toLowerCase());
  if (!sheet) return null;
  const rows = sheet.values.map((values) => colsOf(values, headings, sheet.origin.col));
  const most = Math.max(0, ...rows.map(({ size }) => size));
  // A word such as “Run” may stand in any sentence of theirs; a heading row has most of our headings.
  if (most < headings.length / 2) return null;
  const index = rows.findIndex(({ size }) => size === most);
  const cols = rows[index] ?? new Map<H, number>();
  const headingRow = sheet.origin.row + index;
  const below = sheet.values.slice(index + 1);
  const entries = below.flatMap((values, down) =>
    values.some((value) => value !== null) ? [entryAt(sheet, headingRow + 1 + down, cols)] : [],
  );
  return { sheet, headingRow, cols, entries };
}

function colsOf<H extends string>(
  values: readonly CellValue[],
  headings: readonly H[],
  firstCol: number,
): ReadonlyMap<H, number> {
  const found = new Map<H, number>();
  for (const [col, value] of values.entries()) {
    const heading = headings.find((one) => one.toLowerCase() === plainText(value).toLowerCase());
    if (heading !== undefined && !found.has(heading)) found.set(heading, firstCol + col);
  }
  return found;
}

function entryAt<H extends string>(sheet: SheetSnapshot, row: number, cols: ReadonlyMap<H, number>): KeptEntry<H> {
  const value = (heading: H): CellValue => {
    const col = cols.get(heading);
    return col === undefined ? null : contentAt(sheet, row, col).value;
  };
  return {
    at: { sheet: sheet.id, row, col: Math.min(...cols.values()) },
    value,
    text: (heading) => plainText(value(heading)),
  };
}

function plainText(value: CellValue): string {
  if (value === null) return "";
  return (typeof value === "object" ? value.error : String(value)).trim();
}

export type Row<H extends string> = Readonly<Partial<Record<H, CellContent>>>;

/**
 * The edits that write rows below all that stands on the sheet, for each row its own. A heading that somebody has
 * taken out is not written under.
 */
export function appended<H extends string>(
  table: KeptTable<H>,
  rows: readonly Row<H>[],
): readonly (readonly SetCell[])[] {
  const { sheet, cols } = table;
  const firstRow = sheet.origin.row + sheet.values.length;
  return rows.map((row, index) =>
    [...cols].flatMap(([heading, col]) => {
      const to = row[heading];
      if (to === undefined || isEmpty(to)) return [];
      const at = { sheet: sheet.id, row: firstRow + index, col };
      return [{ kind: "set-cell" as const, at, was: contentAt(sheet, at.row, col), to, witness: [] }];
    }),
  );
}

/** The edits that empty a row of ours, and leave what others wrote beside it. */
export function emptied<H extends string>(table: KeptTable<H>, entry: KeptEntry<H>): readonly SetCell[] {
  return [...table.cols.values()].flatMap((col) => {
    const was = contentAt(table.sheet, entry.at.row, col);
    const at = { sheet: table.sheet.id, row: entry.at.row, col };
    return isEmpty(was)
      ? []
      : [{ kind: "set-cell" as const, at, was, to: { value: null, formula: null }, witness: [] }];
  });
}

/** No text is an empty cell: that is what a spreadsheet makes of it. */
export function text(value: string): CellContent {
  return { value: value === "" ? null : value, formula: null };
}
