import { showsDay } from "@throughline/shared/workbook/dates.ts";
import { serialFromFile, serialToFile } from "@throughline/shared/workbook/serials.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";

/** A cell as Excel tells it, made ours. */
export interface ShownCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Null for General. */
  readonly format: string | null;
  /** Whether it is more than its value: a stock, a place or another entry of linked data. */
  readonly isRich: boolean;
}

/** A cell out of the four matrices of a range. What Excel hands out is not typed: this is the door it comes in by. */
export function shownCell(value: unknown, type: unknown, formula: unknown, format: unknown): ShownCell {
  const written = formulaOf(value, type, formula);
  return {
    value: valueIn(value, type),
    formula: written,
    format: typeof format === "string" && format !== "General" && format !== "" ? format : null,
    isRich: type === "RichValue",
  };
}

/** Text may begin with "=" too; then it is shown as it is written. */
function formulaOf(value: unknown, type: unknown, formula: unknown): string | null {
  if (typeof formula !== "string" || !formula.startsWith("=")) return null;
  return type === "String" && value === formula ? null : formula.slice(1);
}

function valueIn(value: unknown, type: unknown): CellValue {
  if (type === "Error") return { error: String(value) };
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value !== "string" || type === "Empty" ? null : value;
}

/** The serial day of our own count, whatever the workbook counts from. */
export function dayRead(cell: ShownCell, countsFrom1904: boolean): ShownCell {
  const { value, format } = cell;
  if (typeof value !== "number" || format === null || !showsDay(format)) return cell;
  return { ...cell, value: serialFromFile(value, countsFrom1904) };
}

/** A value as the workbook counts it: the inverse of `dayRead`. */
export function dayToWrite(value: CellValue, format: string | undefined, countsFrom1904: boolean): CellValue {
  if (typeof value !== "number" || format === undefined || !showsDay(format)) return value;
  return serialToFile(value, countsFrom1904);
}
