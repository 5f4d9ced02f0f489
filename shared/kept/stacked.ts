import { LOG_SHEET, NOTES_SHEET, OTHER_SCORES_SHEET } from "../templates/kept-sheets.ts";
import { BARE_SHEET } from "../workbook/bare-sheet.ts";
import { isDateFormat, isoOf } from "../workbook/dates.ts";
import type { CellValue, Matrix, SheetSnapshot } from "../workbook/types.ts";

/**
 * Kept sheets as the text of one .csv file, one below the other: a .csv has but one sheet. Each begins with its name in
 * a line of its own, which is its title.
 */
export function stacked(sheets: readonly SheetSnapshot[]): string {
  return sheets.map((sheet) => [...linesOf(sheet), ""].map((line) => `${line}\r\n`).join("")).join("");
}

function linesOf({ name, values, formats }: SheetSnapshot): string[] {
  const rows = values.map((row, r) => row.map((value, c) => fieldOf(value, formats?.[r]?.[c] ?? null)).join(","));
  return values[0]?.[0] === name ? rows : [fieldOf(name, null), ...rows];
}

function fieldOf(value: CellValue, format: string | null): string {
  const text = plainText(value, format);
  // A spreadsheet would take such a text for a formula; spaces around our texts do not count.
  const harmless = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? ` ${text}` : text;
  return /[",\r\n]|^\s|\s$/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function plainText(value: CellValue, format: string | null): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  const isDate = typeof value === "number" && format !== null && isDateFormat(format);
  return isDate ? isoOf(value).replace("T", " ").replace(/:00$/, "") : String(value);
}

/** The kept sheets in the cells of such a file. Lines before the first name are nobody's. */
export function readStacked(values: Matrix<CellValue>): readonly SheetSnapshot[] {
  const sheets: { readonly name: string; readonly rows: (readonly CellValue[])[] }[] = [];
  for (const row of values) {
    const name = nameIn(row);
    if (name !== null && !sheets.some((sheet) => sheet.name === name)) sheets.push({ name, rows: [] });
    sheets.at(-1)?.rows.push(row);
  }
  return sheets.map(({ name, rows }) => ({ ...BARE_SHEET, id: name, name, values: withoutEmptyEnd(rows) }));
}

function nameIn([first, ...others]: readonly CellValue[]): string | null {
  const isAlone = others.every((value) => value === null || value === "");
  const name = typeof first === "string" && isAlone ? first.trim().toLowerCase() : "";
  return [LOG_SHEET, NOTES_SHEET, OTHER_SCORES_SHEET].find((one) => one.toLowerCase() === name) ?? null;
}

function withoutEmptyEnd(rows: readonly (readonly CellValue[])[]): Matrix<CellValue> {
  let end = rows.length;
  while (end > 0 && rows[end - 1]?.every((value) => value === null || value === "")) end -= 1;
  return rows.slice(0, end);
}
