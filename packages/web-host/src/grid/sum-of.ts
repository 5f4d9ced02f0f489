import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { isDateFormat } from "@throughline/shared/workbook/dates.ts";
import type { CellRange, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { shownValue } from "../shown/shown-value.ts";
import { usedPart } from "./actions/clear.ts";

// Not to hold up who selects a whole sheet.
const MOST_CELLS = 100_000;

/** The sum of the numbers in a range, as the first of them is shown; null for fewer than two. Days have no sum. */
export function sumOf(sheet: SheetSnapshot, range: CellRange): string | null {
  const { row, col, rows, cols } = usedPart(sheet, range);
  if (rows * cols < 2 || rows * cols > MOST_CELLS) return null;
  const numbers: { readonly value: number; readonly format: string | undefined }[] = [];
  for (let index = 0; index < rows * cols; index += 1) {
    const { value, format } = contentAt(sheet, row + Math.floor(index / cols), col + (index % cols));
    if (typeof value !== "number") continue;
    if (format !== undefined && isDateFormat(format)) return null;
    numbers.push({ value, format });
  }
  if (numbers.length < 2) return null;
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  return shownValue(Number(sum.toPrecision(15)), numbers[0]?.format).text;
}
