import { serialOfIso } from "./dates.ts";
import type { CellRange, CellValue, SheetSnapshot, Validation, Workbook } from "./types.ts";

interface DrawnSheet {
  readonly name: string;
  readonly rows: string[][];
}

/**
 * Reads workbooks drawn as Markdown tables. The first column is no column of the sheet: text in it starts a sheet
 * of that name, whose first row is the rest of that line.
 *
 *     | Plan | Action step | Due        |
 *     |      | Hire coach  | 2026-09-01 |
 *
 * `12` is a number, `2026-09-01` a date, `true` a boolean, `#REF!` an error, `=A1+1` a formula without a value and
 * `=A1+1 → 4` one with it; quotes make text of any of them ("12"). `<br>` breaks a line, `^` merges a cell with the
 * one above, `<` with the one to its left, and `\|` is a bar. Lines of dashes are passed over. `Done ▾` is a cell
 * with a drop-down, whose choices are all the words so marked in its column.
 */
export function markdownWorkbook(text: string): Workbook {
  const drawn: DrawnSheet[] = [];
  for (const line of text.split("\n")) {
    if (!line.trim().startsWith("|") || /^[\s|:-]+$/.test(line.replace(/\|\s*\|/g, "|x|"))) continue;
    const [name = "", ...row] = cellsOf(line.trim());
    if (name !== "") drawn.push({ name, rows: [] });
    const sheet = drawn.at(-1);
    if (!sheet) throw new Error(`The first line must name a sheet in its first column: ${line}`);
    sheet.rows.push(row);
  }
  return { name: "drawn.xlsx", locale: "en-US", timeZone: "America/Chicago", names: [], sheets: drawn.map(sheetOf) };
}

function cellsOf(line: string): string[] {
  return line
    .replace(/^\|/, "")
    .replace(/(?<!\\)\|$/, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll("\\|", "|").replaceAll("<br>", "\n"));
}

function sheetOf({ name, rows }: DrawnSheet): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, col) => contentOf(row[col] ?? "")));
  return {
    id: name,
    name,
    hidden: false,
    origin: { row: 0, col: 0 },
    values: cells.map((row) => row.map((cell) => cell.value)),
    formulas: cells.map((row) => row.map((cell) => cell.formula)),
    formats: cells.map((row) => row.map((cell) => cell.format)),
    merges: mergesOf(name, rows),
    hiddenRows: [],
    hiddenCols: [],
    notes: [],
    validations: dropDownsOf(name, rows),
    tables: [],
    links: [],
    protected: false,
  };
}

const DROP_DOWN = /\s*▾$/;

function dropDownsOf(sheet: string, rows: readonly string[][]): Validation[] {
  const width = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: width }, (_, col): Validation[] => {
    const marked = rows.flatMap((row, index) => (DROP_DOWN.test(row[col] ?? "") ? [index] : []));
    if (marked.length === 0) return [];
    const words = marked.map((row) => (rows[row]?.[col] ?? "").replace(DROP_DOWN, "")).filter((word) => word !== "");
    const at = marked.map((row) => ({ sheet, row, col, rows: 1, cols: 1 }));
    return [{ at, type: "list", choices: [...new Set(words)], formulas: [], allowBlank: true }];
  }).flat();
}

function contentOf(marked: string): { value: CellValue; formula: string | null; format: string | null } {
  const text = marked.replace(DROP_DOWN, "");
  const [, formula, result] = /^=([^→]*?)\s*(?:→\s*(.*))?$/.exec(text) ?? [];
  if (formula !== undefined) return { ...contentOf(result ?? ""), formula };
  const serial = serialOfIso(text);
  if (serial !== null) return { value: serial, formula: null, format: "yyyy-mm-dd" };
  return { value: typedValue(text), formula: null, format: null };
}

function typedValue(text: string): CellValue {
  if (text === "" || text === "^" || text === "<") return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text === "true" || text === "false") return text === "true";
  if (/^#[A-Z0-9/]+[!?]?$/.test(text) && text.length > 3) return { error: text };
  return /^"[\s\S]*"$/.test(text) ? text.slice(1, -1) : text;
}

/** Each merge is the rectangle that grows from a cell over the `<` to its right and the `^` below it. */
function mergesOf(sheet: string, rows: readonly string[][]): CellRange[] {
  const merges: CellRange[] = [];
  for (const [row, cells] of rows.entries()) {
    for (const [col, cell] of cells.entries()) {
      if (cell === "^" || cell === "<") continue;
      let cols = 1;
      while (cells[col + cols] === "<") cols += 1;
      let height = 1;
      while (rows[row + height]?.[col] === "^") height += 1;
      if (height > 1 || cols > 1) merges.push({ sheet, row, col, rows: height, cols });
    }
  }
  return merges;
}
