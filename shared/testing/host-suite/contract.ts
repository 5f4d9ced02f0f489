import { sheetParts, type WorkbookHost } from "../../host/port.ts";
import { cellName, parseA1 } from "../../workbook/a1.ts";
import { contentAt, isEmpty } from "../../workbook/cells.ts";
import type { Change, Edit, InsertRows, SetCell, Witness } from "../../workbook/edits.ts";
import type { CellContent, CellRange, CellRef, CellValue, SheetSnapshot, Workbook } from "../../workbook/types.ts";

/** All that the cases ask of an assertion library. */
export type Expect = (actual: unknown) => { toEqual(expected: unknown): void };

export interface Opened {
  readonly host: WorkbookHost;
  /** Calls of the spreadsheet itself so far: of its API, or of the file system. */
  readonly calls: () => number;
  /** How many of these a host may take for one `apply`, however many edits it has. */
  readonly callsForApply: number;
  /** Somebody else changes the workbook, without the host. */
  readonly elsewhere: (changes: readonly Change[]) => Promise<void>;
  /** The person selects something. Absent where nobody sees the cells. */
  readonly select?: (at: CellRange) => Promise<void>;
}

export interface Circumstances {
  /** The file counts its dates from 1904, as old Macs did. */
  readonly datesFrom1904?: boolean;
}

export type Open = (workbook: Workbook, circumstances?: Circumstances) => Promise<Opened>;

export interface Test {
  readonly open: Open;
  readonly expect: Expect;
}

/** Claims about every host, by name. */
export type Cases = Readonly<Record<string, (test: Test) => Promise<void>>>;

/** A value as it is shown in a case: a formula is told from text by being one. */
export type Seen = CellValue | { readonly formula: string };

/** What stands on a sheet, by address; empty cells are left out. */
export function seen(workbook: Workbook, sheet: string): Record<string, Seen> {
  const found = sheetOf(workbook, sheet);
  const cells = found.values.flatMap((row, r) =>
    row.map((_, c) => ({ row: found.origin.row + r, col: found.origin.col + c })),
  );
  return Object.fromEntries(
    cells.flatMap((at) => {
      const content = contentAt(found, at.row, at.col);
      return isEmpty(content) ? [] : [[cellName(at), seenContent(content)]];
    }),
  );
}

function seenContent({ value, formula }: CellContent): Seen {
  return formula === null ? value : { formula };
}

/** The sheet of this name; an empty one where there is none, so that a case fails by what it compares. */
export function sheetOf(workbook: Workbook, name: string): SheetSnapshot {
  const bare: SheetSnapshot = { id: name, name, hidden: false, origin: { row: 0, col: 0 }, values: [] };
  return workbook.sheets.find((sheet) => sheet.name === name) ?? bare;
}

/** What is expected of a sheet, without the parts that this host does not tell. */
export function toldBy<T extends object>({ about }: WorkbookHost, expected: T): Partial<T> {
  const untold: readonly string[] = sheetParts.filter((part) => !about.capabilities.parts.includes(part));
  return Object.fromEntries(Object.entries(expected).filter(([part]) => !untold.includes(part))) as Partial<T>;
}

/** A cell or range of a workbook by its address: "Plan!B7:D9". */
export function place(workbook: Workbook, address: string): CellRange {
  const at = parseA1(address);
  if (!at) throw new Error(`“${address}” is no address.`);
  const { sheet, ...range } = at;
  return { sheet: sheetOf(workbook, sheet ?? "").id, ...range };
}

export function cell(workbook: Workbook, address: string): CellRef {
  const { sheet, row, col } = place(workbook, address);
  return { sheet, row, col };
}

export function contentOf(workbook: Workbook, address: string): CellContent {
  const { sheet, row, col } = place(workbook, address);
  const found = workbook.sheets.find(({ id }) => id === sheet);
  return found ? contentAt(found, row, col) : { value: null, formula: null };
}

export function change(...edits: readonly Edit[]): Change {
  return { title: "A change", edits };
}

/** Sets a cell to a value, from what the snapshot says of it and of the cells beside it. */
export function setCell(
  snapshot: Workbook,
  address: string,
  to: CellValue | Partial<CellContent>,
  witnesses: readonly string[] = [],
): SetCell {
  const content = to !== null && typeof to === "object" && !("error" in to) ? to : { value: to };
  return {
    kind: "set-cell",
    at: cell(snapshot, address),
    was: contentOf(snapshot, address),
    to: { value: null, formula: null, ...content },
    witness: witnesses.map((witness) => witnessAt(snapshot, witness)),
  };
}

export function witnessAt(snapshot: Workbook, address: string): Witness {
  return { at: cell(snapshot, address), was: contentOf(snapshot, address).value };
}

/** Puts rows in above the cell, their first value in its column. */
export function insertAt(
  snapshot: Workbook,
  address: string,
  rows: readonly (readonly (CellValue | { readonly formula: string })[])[],
  more: Partial<Pick<InsertRows, "like" | "witness">> = {},
): InsertRows {
  const { sheet, row, col } = cell(snapshot, address);
  const contents = rows.map((values) => values.map(contentFrom));
  return { kind: "insert-rows", sheet, before: row, cells: { col, rows: contents }, like: null, witness: [], ...more };
}

function contentFrom(seen: Seen): CellContent {
  if (seen !== null && typeof seen === "object" && "formula" in seen) return { value: null, formula: seen.formula };
  return { value: seen, formula: null };
}
