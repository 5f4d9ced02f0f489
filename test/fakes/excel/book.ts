import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import { covers } from "@throughline/shared/workbook/cells.ts";
import { showsDay } from "@throughline/shared/workbook/dates.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { serialToFile } from "@throughline/shared/workbook/serials.ts";
import type {
  CellRange,
  CellRef,
  CellValue,
  SheetId,
  SheetSnapshot,
  Workbook,
} from "@throughline/shared/workbook/types.ts";
import { ExcelError } from "./members.ts";

/** A setting of how cells look or print, as it was made. */
export interface Look {
  readonly at: CellRange;
  /** Such as "format.font.bold". */
  readonly what: string;
  readonly to: unknown;
}

export interface ConditionalLook {
  readonly at: CellRange;
  readonly formula: string;
  readonly looks: Map<string, unknown>;
}

/** Something that happened, for those who registered for it. */
export interface Happening {
  readonly event: "changed" | "selected" | "activated" | "added" | "deleted" | "calculated";
  readonly sheet: SheetId;
  readonly address: string;
  readonly source: "Local" | "Remote";
}

/** The workbook that this Excel has open, and what a snapshot does not say of it. */
export interface Book {
  /** Cells, rules, notes, tables, names and protection as any host reads them; ids are Excel's. */
  workbook: Workbook;
  readonly countsFrom1904: boolean;
  readonly veryHidden: Set<SheetId>;
  active: SheetId;
  selected: readonly CellRange[];
  readonly looks: Look[];
  readonly conditional: ConditionalLook[];
  readonly frozen: Map<SheetId, CellRange>;
  /** Settings of a sheet: the color of its tab, its page. */
  readonly settings: Map<string, unknown>;
  /** Cells that a formula elsewhere fills, and those of linked data. */
  readonly spilled: CellRange[];
  readonly rich: CellRef[];
  eventsOn: boolean;
  readonly happenings: Happening[];
  made: number;
}

export interface BookSetting {
  readonly countsFrom1904?: boolean;
  readonly veryHidden?: readonly string[];
  readonly spilled?: readonly CellRange[];
  readonly rich?: readonly CellRef[];
}

/** A book with this workbook in it; its sheets get ids as Excel gives them. */
export function openBook(start: Workbook, setting: BookSetting = {}): Book {
  const workbook = withIds(start, (id) => idOf(start, id));
  const [first] = workbook.sheets;
  return {
    workbook,
    countsFrom1904: setting.countsFrom1904 ?? false,
    veryHidden: new Set((setting.veryHidden ?? []).map((name) => idOf(start, name))),
    active: first?.id ?? "",
    selected: first ? [{ sheet: first.id, row: 0, col: 0, rows: 1, cols: 1 }] : [],
    ...{ looks: [], conditional: [], frozen: new Map(), settings: new Map() },
    spilled: (setting.spilled ?? []).map((at) => ({ ...at, sheet: idOf(start, at.sheet) })),
    rich: (setting.rich ?? []).map((at) => ({ ...at, sheet: idOf(start, at.sheet) })),
    ...{ eventsOn: true, happenings: [], made: start.sheets.length },
  };
}

function idOf({ sheets }: Workbook, id: SheetId): SheetId {
  return newId(sheets.findIndex((sheet) => sheet.id === id) + 1);
}

export function newId(number: number): SheetId {
  return `{0000000${number.toString(16).toUpperCase()}-0001-0000-0000-000000000000}`;
}

/** The workbook with another id wherever a sheet's stands. */
function withIds(workbook: Workbook, idFor: (id: SheetId) => SheetId): Workbook {
  const known = new Set(workbook.sheets.map(({ id }) => id));
  const swapped = (_: string, given: unknown): unknown =>
    isPlaced(given) && known.has(given.sheet) ? { ...given, sheet: idFor(given.sheet) } : given;
  // What is replaced once is not looked at again: the new ids are nobody's old ones.
  const copy: Workbook = JSON.parse(JSON.stringify(workbook, swapped));
  return { ...copy, sheets: copy.sheets.map((sheet) => ({ ...sheet, id: idFor(sheet.id) })) };
}

function isPlaced(given: unknown): given is { readonly sheet: SheetId } {
  return typeof given === "object" && given !== null && "sheet" in given && typeof given.sheet === "string";
}

export function sheetIn(book: Book, id: SheetId): SheetSnapshot {
  const sheet = book.workbook.sheets.find((one) => one.id === id);
  if (!sheet) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
  return sheet;
}

export function changeSheet(book: Book, id: SheetId, change: (sheet: SheetSnapshot) => SheetSnapshot): void {
  const { workbook } = book;
  book.workbook = { ...workbook, sheets: workbook.sheets.map((sheet) => (sheet.id === id ? change(sheet) : sheet)) };
}

/** Throws where a protected sheet does not let these cells be written. */
export function checkWritable(book: Book, at: CellRange): void {
  const sheet = sheetIn(book, at.sheet);
  if (!sheet.protected) return;
  for (let row = at.row; row < at.row + at.rows; row += 1) {
    for (let col = at.col; col < at.col + at.cols; col += 1) {
      if (!sheet.unlocked?.some((open) => covers(open, { sheet: at.sheet, row, col }))) throw denied();
    }
  }
}

export function checkUnprotected(book: Book, id: SheetId): void {
  if (sheetIn(book, id).protected) throw denied();
}

function denied(): ExcelError {
  return new ExcelError("AccessDenied", "You cannot perform the requested operation on a protected sheet.");
}

export function happens(book: Book, event: Happening["event"], at: CellRange | SheetId, address: string): void {
  if (!book.eventsOn) return;
  const sheet = typeof at === "string" ? at : at.sheet;
  book.happenings.push({ event, sheet, address, source: "Local" });
}

/** Somebody else changes the workbook. Events of theirs may be missed. */
export function elsewhere(book: Book, changes: readonly Change[], isMissed = false): void {
  const { workbook, result } = applyChanges(book.workbook, changes);
  book.workbook = workbook;
  if (isMissed) return;
  for (const { id } of result.sheets) {
    book.happenings.push({ event: "changed", sheet: id, address: "A1", source: "Remote" });
  }
}

/** A value as the workbook counts its days. */
export function counted(book: Book, value: CellValue, format: string): CellValue {
  return typeof value === "number" && showsDay(format) ? serialToFile(value, book.countsFrom1904) : value;
}
