import { civilOf } from "@throughline/shared/workbook/dates.ts";
import type { CellValue, SheetSnapshot } from "@throughline/shared/workbook/types.ts";

/** A sheet as a .csv file: a byte order mark, commas, CRLF, as Excel saves “CSV UTF-8”. */
export function csvText({ values, formats }: SheetSnapshot): string {
  const lines = values.map((row, at) =>
    row.map((value, col) => csvCell(textOf(value, formats?.[at]?.[col] ?? null))).join(","),
  );
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

function textOf(value: CellValue, format: string | null): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value !== "number" || format === null) return String(value);
  const { year, month, day } = civilOf(value);
  return `${month}/${day}/${year}`;
}

function csvCell(text: string): string {
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
