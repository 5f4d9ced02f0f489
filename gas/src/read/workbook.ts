import type { ReadRequest, SheetPart } from "@throughline/shared/host/port.ts";
import type { ReadPart, ReadPlace } from "@throughline/shared/host/served.ts";
import type { CellRange, DefinedName, SheetId, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import { ABOUT } from "../about.ts";
import { gridsOf, idOf, placeOf } from "../places.ts";
import { serialsIn } from "./dates.ts";
import { guardsOf } from "./protections.ts";
import { readRows, type Surroundings } from "./sheet.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Cells that are read in one part: a call that takes longer than half a minute is one that people give up on. */
const CELLS_A_PART = 60_000;
/** Rows that a part has in common with the one before, to see whether rows have moved in between. */
const ROWS_IN_COMMON = 5;

/** Reads on from a place as far as one part goes; everything in one part, where a workbook is of usual size. */
export function readPart(spreadsheet: Spreadsheet, request: ReadRequest, from: ReadPlace | null): ReadPart {
  const grids = gridsOf(spreadsheet)
    .filter((sheet) => request.sheets?.includes(idOf(sheet)) ?? true)
    .map(measured);
  const parts = request.parts ?? ABOUT.capabilities.parts;
  const around = surroundings(spreadsheet, parts);
  const sheets: SheetSnapshot[] = [];
  const found = from === null ? 0 : grids.findIndex(({ sheet }) => idOf(sheet) === from.sheet);
  const start = found < 0 ? (from?.index ?? 0) : found;
  let room = CELLS_A_PART;
  let next: ReadPlace | null = null;
  for (const [index, { sheet, rows, cols }] of grids.entries()) {
    if (index < start || next !== null) continue;
    const row = index === found && from ? from.row : 0;
    const lap = Math.min(row, ROWS_IN_COMMON);
    const height = Math.min(rows - row, Math.max(1, Math.floor(room / Math.max(1, cols))));
    if (room > 0 || rows === 0) {
      const span = { row: row - lap, rows: Math.max(0, lap + height) };
      sheets.push(readRows(sheet, { rows: span, cols, parts }, around));
      room -= height * cols;
      if (row + height < rows) next = { sheet: idOf(sheet), index, row: row + height };
    } else next = { sheet: idOf(sheet), index, row };
  }
  const all = grids.reduce((sum, { rows, cols }) => sum + rows * cols, 0);
  return {
    workbook: { ...factsOf(spreadsheet), sheets },
    order: grids.map(({ sheet }) => idOf(sheet)),
    next,
    done: next === null ? all : cellsBefore(grids, next),
    of: all,
  };
}

/** Sheets in full, each with the cells of `reach` even where nothing stands in them yet. For what is about to be changed. */
export function readSheets(
  spreadsheet: Spreadsheet,
  { only, reach = [] }: { readonly only: ReadonlySet<SheetId> | null; readonly reach?: readonly CellRange[] },
): Workbook {
  const { parts } = ABOUT.capabilities;
  const around = surroundings(spreadsheet, parts);
  const sheets = gridsOf(spreadsheet).map((sheet) => {
    const id = idOf(sheet);
    if (only && !only.has(id)) return readRows(sheet, { rows: { row: 0, rows: 0 }, cols: 0, parts: [] }, around);
    const { rows, cols, maxRows, maxCols } = measured(sheet);
    const near = reach.filter((at) => at.sheet === id);
    const bottom = Math.max(rows, ...near.map((at) => Math.min(maxRows, at.row + at.rows)));
    const right = Math.max(cols, ...near.map((at) => Math.min(maxCols, at.col + at.cols)));
    return readRows(sheet, { rows: { row: 0, rows: bottom }, cols: right, parts }, around);
  });
  return { ...factsOf(spreadsheet), sheets };
}

interface Grid {
  readonly sheet: Sheet;
  readonly rows: number;
  readonly cols: number;
  readonly maxRows: number;
  readonly maxCols: number;
}

function measured(sheet: Sheet): Grid {
  const size = { maxRows: sheet.getMaxRows(), maxCols: sheet.getMaxColumns() };
  return { sheet, rows: sheet.getLastRow(), cols: sheet.getLastColumn(), ...size };
}

function surroundings(spreadsheet: Spreadsheet, parts: readonly SheetPart[]): Surroundings {
  const asksGuards = parts.includes("protected") || parts.includes("unlocked");
  return {
    serial: serialsIn(spreadsheet.getSpreadsheetTimeZone()),
    guards: asksGuards ? guardsOf(spreadsheet) : [],
  };
}

function factsOf(spreadsheet: Spreadsheet): Omit<Workbook, "sheets"> {
  return {
    name: spreadsheet.getName(),
    locale: spreadsheet.getSpreadsheetLocale().replace("_", "-"),
    timeZone: spreadsheet.getSpreadsheetTimeZone(),
    names: namesOf(spreadsheet),
  };
}

export function namesOf(spreadsheet: Spreadsheet): DefinedName[] {
  return spreadsheet.getNamedRanges().flatMap((named): DefinedName[] => {
    try {
      return [{ name: named.getName(), at: placeOf(named.getRange()) }];
    } catch {
      // A name whose cells were taken out stands for nothing.
      return [];
    }
  });
}

function cellsBefore(grids: readonly Grid[], { index, row }: ReadPlace): number {
  return grids.slice(0, index).reduce((sum, { rows, cols }) => sum + rows * cols, row * (grids[index]?.cols ?? 0));
}
