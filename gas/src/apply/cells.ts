import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { SetCell } from "@throughline/shared/workbook/edits.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellContent, CellRange, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { rangeOf } from "../places.ts";
import type { Journal } from "./journal.ts";
import { literal } from "./literal.ts";
import { rectanglesOf } from "./rectangles.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** From how many rectangles of one value on it is one call for all of them. */
const MANY = 3;

/** Puts cells of one sheet in place: formats first, since a cell's format decides how an entry is read. */
export function writeCells(sheet: Sheet, now: SheetSnapshot, edits: readonly SetCell[], journal: Journal): void {
  makeRoom(
    sheet,
    edits.map(({ at }) => at),
  );
  const formatted = edits.filter(({ to }) => to.format !== undefined);
  const formatAfter = ({ at, to }: SetCell) => to.format ?? contentAt(now, at.row, at.col).format;
  writeEach(sheet, now, journal, {
    after: new Map(formatted.map((edit) => [keyOf(edit.at), formatAfter(edit) ?? "General"])),
    before: (content) => content.format ?? "General",
    cells: formatted.map(({ at }) => at),
    writeOne: (ranges, format) => ranges.setNumberFormat(String(format)),
    writeAll: (range, formats) => range.setNumberFormats(formats.map((row) => row.map(String))),
  });
  writeEach(sheet, now, journal, {
    after: new Map(edits.map((edit) => [keyOf(edit.at), literal(edit.to, formatAfter(edit))])),
    before: (content) => literal(content, content.format),
    cells: edits.map(({ at }) => at),
    writeOne: (ranges, value) => ranges.setValue(value),
    writeAll: (range, values) => range.setValues(values.map((row) => [...row])),
  });
}

type Entry = string | number | boolean;

interface Writing {
  readonly cells: readonly SetCell["at"][];
  readonly after: ReadonlyMap<string, Entry>;
  readonly before: (content: CellContent) => Entry;
  readonly writeOne: (ranges: GoogleAppsScript.Spreadsheet.RangeList, entry: Entry) => void;
  readonly writeAll: (range: GoogleAppsScript.Spreadsheet.Range, entries: readonly (readonly Entry[])[]) => void;
}

/** One call a rectangle; where a value stands in many places, one for all of them. */
function writeEach(sheet: Sheet, now: SheetSnapshot, journal: Journal, writing: Writing): void {
  const { after, before, writeOne, writeAll } = writing;
  const rectangles = rectanglesOf(writing.cells).map((at) => ({
    at,
    entries: matrixOf(at, (row, col) => after.get(keyOf({ row, col })) ?? ""),
  }));
  const back = (at: CellRange) => () =>
    writeAll(
      rangeOf(sheet, at),
      matrixOf(at, (row, col) => before(contentAt(now, row, col))),
    );
  const together = new Set<CellRange>();
  for (const [entry, same] of alikeIn(rectangles)) {
    if (same.length < MANY) continue;
    for (const { at } of same) together.add(at);
    journal.step(
      nameOf(now, same[0]?.at),
      () => writeOne(sheet.getRangeList(same.map(({ at }) => rangeName(at))), entry),
      () => {
        for (const { at } of same) back(at)();
      },
    );
  }
  for (const { at, entries } of rectangles) {
    if (!together.has(at)) journal.step(nameOf(now, at), () => writeAll(rangeOf(sheet, at), entries), back(at));
  }
}

/** Makes the grid reach as far as these cells. */
export function makeRoom(sheet: Sheet, cells: readonly { readonly row: number; readonly col: number }[]): void {
  const rows = Math.max(0, ...cells.map(({ row }) => row + 1)) - sheet.getMaxRows();
  if (rows > 0) sheet.insertRowsAfter(sheet.getMaxRows(), rows);
  const cols = Math.max(0, ...cells.map(({ col }) => col + 1)) - sheet.getMaxColumns();
  if (cols > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), cols);
}

interface Filled {
  readonly at: CellRange;
  readonly entries: readonly (readonly Entry[])[];
}

/** Rectangles that hold one value throughout, by that value. */
function alikeIn(rectangles: readonly Filled[]): Map<Entry, Filled[]> {
  const alike = new Map<Entry, Filled[]>();
  for (const rectangle of rectangles) {
    const [first] = rectangle.entries[0] ?? [];
    if (first === undefined || !rectangle.entries.every((row) => row.every((entry) => entry === first))) continue;
    alike.set(first, [...(alike.get(first) ?? []), rectangle]);
  }
  return alike;
}

function matrixOf<T>({ row, col, rows, cols }: CellRange, of: (row: number, col: number) => T): T[][] {
  return Array.from({ length: rows }, (_, r) => Array.from({ length: cols }, (_, c) => of(row + r, col + c)));
}

function keyOf({ row, col }: { readonly row: number; readonly col: number }): string {
  return `${row} ${col}`;
}

function nameOf({ name }: SheetSnapshot, at: CellRange | undefined): Phrase {
  return phrase("{range} of “{sheet}”", { range: at ? rangeName(at) : "", sheet: name });
}
