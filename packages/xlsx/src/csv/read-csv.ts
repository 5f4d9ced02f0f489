import { BARE_SHEET } from "@throughline/shared/workbook/bare-sheet.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellValue, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import type { Limits } from "../limits.ts";
import { MAX_COLS, MAX_ROWS } from "../limits.ts";
import type { Notices } from "../notices.ts";
import { layGrid } from "../sheet/grid.ts";
import type { ScannedRow } from "../sheet/row-store.ts";
import { usedArea } from "../sheet/used-area.ts";
import { type CsvText, describeCsv } from "./dialect.ts";
import { fieldText, nextField, openCsv } from "./fields.ts";
import { csvValue } from "./values.ts";

/** Reads a text file as its one sheet, called by the file's name without its folders. */
export function readCsv(bytes: Uint8Array, path: string, limits: Limits, notices: Notices): SheetSnapshot {
  const name = path.split(/[\\/]/).at(-1) ?? path;
  const csv = describeCsv(bytes);
  const rows = readRows(csv, limits, notices);
  const area = usedArea(rows);
  return { ...BARE_SHEET, id: name, name, ...(area ? layGrid(rows, [], area) : { values: [] }) };
}

function readRows({ text, start, dialect }: CsvText, limits: Limits, notices: Notices): ScannedRow[] {
  const rows: ScannedRow[] = [];
  const csv = openCsv(text, dialect.separator, start);
  let cells: CellValue[] = [];
  let row = 0;
  let read = 0;
  let widest = 0;
  while (nextField(csv)) {
    if (cells.length < MAX_COLS) cells.push(csvValue(fieldText(csv)));
    if (!csv.endsLine) continue;
    const filled = filledRow(row, cells);
    row += 1;
    cells = [];
    if (!filled) continue;
    widest = Math.max(widest, filled.col + filled.values.length);
    read += filled.values.length;
    if (row > MAX_ROWS || read > limits.cells || widest * row > limits.cells * 4) {
      notices.add(phrase("The file is very large; it was read down to line {line}.", { line: String(row - 1) }));
      break;
    }
    rows.push(filled);
  }
  return rows;
}

/** The row without the empty fields at its ends; null for one that holds nothing. */
function filledRow(row: number, cells: readonly CellValue[]): ScannedRow | null {
  let first = 0;
  while (first < cells.length && cells[first] === null) first += 1;
  let end = cells.length;
  while (end > first && cells[end - 1] === null) end -= 1;
  return end > first ? { row, col: first, values: cells.slice(first, end), formulas: null } : null;
}
