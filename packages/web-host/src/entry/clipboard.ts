import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { CellRange, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { shownValue } from "../shown/shown-value.ts";

/** A range as text that every spreadsheet takes: tabs between cells, a line for each row. */
export function textOfRange(sheet: SheetSnapshot, { row, col, rows, cols }: CellRange): string {
  const height = Math.min(rows, Math.max(1, sheet.origin.row + sheet.values.length - row));
  const width = Math.min(cols, Math.max(1, sheet.origin.col + (sheet.values[0]?.length ?? 0) - col));
  return Array.from({ length: height }, (_, down) =>
    Array.from({ length: width }, (_, right) => {
      const { value, format } = contentAt(sheet, row + down, col + right);
      return quoted(shownValue(value, format).text);
    }).join("\t"),
  ).join("\n");
}

function quoted(text: string): string {
  return /[\t\n\r"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells of such a text; a text in quotes may have tabs and lines of its own. */
export function cellsOfText(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  const plain = text.replace(/\r\n?/g, "\n").replace(/\n$/, "");
  while (at <= plain.length) {
    const [cell, end] = cellAt(plain, at);
    row.push(cell);
    if (plain[end] !== "\t") {
      rows.push(row);
      row = [];
    }
    at = end + 1;
  }
  return rows;
}

function cellAt(text: string, at: number): readonly [cell: string, end: number] {
  if (text[at] === '"') {
    const closed = /^"((?:[^"]|"")*)"(?=[\t\n]|$)/.exec(text.slice(at));
    if (closed) return [(closed[1] ?? "").replaceAll('""', '"'), at + closed[0].length];
  }
  let end = at;
  while (end < text.length && text[end] !== "\t" && text[end] !== "\n") end += 1;
  return [text.slice(at, end), end];
}
