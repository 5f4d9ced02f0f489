import type { CellContent, SheetId } from "@throughline/shared/workbook/types.ts";
import { dayToWrite } from "../read/cell.ts";
import { entryFor } from "./entry.ts";
import { type Placed, rectanglesOf } from "./rectangles.ts";
import type { Writer } from "./writer.ts";

/** What a cell is to hold, and the number format it has. */
export interface CellToWrite {
  readonly to: CellContent;
  readonly format: string;
}

/** Writes cells of one sheet in as few rectangles as pay. */
export async function writeCells(
  writer: Writer,
  sheet: SheetId,
  cells: readonly Placed<CellToWrite>[],
  mayHaveGaps: boolean,
): Promise<void> {
  await putFormats(writer, sheet, formatsBefore(cells), mayHaveGaps);
  const entries = cells.map(({ row, col, of: { to, format } }) => {
    const own = to.format ?? format;
    const value = dayToWrite(to.value, own, writer.countsFrom1904);
    return { row, col, of: entryFor({ ...to, value }, own) };
  });
  for (const rectangle of rectanglesOf(entries, mayHaveGaps)) {
    const written = rectangle.cells.map((row) => [...row]);
    await writer.room(JSON.stringify(written).length);
    writer.range(sheet, rectangle).formulas = written;
  }
  await putFormats(writer, sheet, formatsAfter(cells), mayHaveGaps);
}

/** Excel makes text of all that goes into a cell of text, so figures and formulas go in while it is General. */
function isHeldOff({ to, format }: CellToWrite): boolean {
  return (to.format ?? format) === "@" && (typeof to.value !== "string" || to.formula !== null) && !isEmptied(to);
}

function isEmptied({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

function formatsBefore(cells: readonly Placed<CellToWrite>[]): Placed<string>[] {
  return cells.flatMap(({ row, col, of }) => {
    const format = isHeldOff(of) ? "General" : of.to.format;
    return format === undefined ? [] : [{ row, col, of: format }];
  });
}

function formatsAfter(cells: readonly Placed<CellToWrite>[]): Placed<string>[] {
  return cells.filter(({ of }) => isHeldOff(of)).map(({ row, col }) => ({ row, col, of: "@" }));
}

export async function putFormats(
  writer: Writer,
  sheet: SheetId,
  formats: readonly Placed<string>[],
  mayHaveGaps: boolean,
): Promise<void> {
  for (const rectangle of rectanglesOf(formats, mayHaveGaps)) {
    const written = rectangle.cells.map((row) => [...row]);
    await writer.room(JSON.stringify(written).length);
    writer.range(sheet, rectangle).numberFormat = written;
  }
}
