import type { CellValue } from "@throughline/shared/workbook/types.ts";

/**
 * A field as a cell's value. Only what would be written again letter for letter becomes a number: “12”, “3.5” and
 * “-4” do; “007”, “$5”, “50%”, “1.50” and “6/30/24” stay text, for recognition to read.
 */
export function csvValue(text: string): CellValue {
  if (text === "") return null;
  if (text === "TRUE" || text === "FALSE") return text === "TRUE";
  const first = text.charCodeAt(0);
  const mayBeNumber = (first >= 48 && first <= 57) || first === 45;
  if (!mayBeNumber || text.length > 22 || !/^-?\d+(\.\d+)?$/.test(text)) return text;
  const number = Number(text);
  return String(number) === text ? number : text;
}
