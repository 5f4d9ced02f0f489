import { AppError } from "@throughline/shared/host/errors.ts";
import { isDateFormat, isoOf } from "@throughline/shared/workbook/dates.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellValue, SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";

type PlainValue = string | number | boolean | null;

/**
 * Cells as they stand, from A1 on and rectangular: dates as ISO text, errors as text such as "#REF!", empty ones null.
 * Pieces of JSON rather than one text, which a large sheet would not fit in.
 */
export function cellsJson({ sheets }: Workbook): Generator<string> {
  for (const sheet of sheets) refuseFarCells(sheet);
  return pieces(sheets);
}

function* pieces(sheets: readonly SheetSnapshot[]): Generator<string> {
  yield '{"sheets": [';
  for (const [index, sheet] of sheets.entries()) {
    yield `${index > 0 ? "," : ""}\n{"name": ${JSON.stringify(sheet.name)}, "rows": [`;
    let first = true;
    for (const row of rowsOf(sheet)) {
      yield `${first ? "" : ","}\n${JSON.stringify(row)}`;
      first = false;
    }
    yield "]}";
  }
  yield "\n]}\n";
}

// Filling up to A1 may cost this many empty cells; one lone cell in the last corner of a sheet would cost 17 billion.
const MOST_PADDING = 2_000_000;

function refuseFarCells({ name, origin, values }: SheetSnapshot): void {
  if (values.length * origin.col > MOST_PADDING) {
    throw new AppError(
      "read/far-cells",
      phrase("The cells of “{name}” begin so far to the right that a full listing would not fit.", { name }),
      "Delete the empty columns before them, and try again.",
    );
  }
}

function* rowsOf({ origin, values, formats }: SheetSnapshot): Generator<readonly PlainValue[]> {
  const width = origin.col + (values[0]?.length ?? 0);
  // Rows above the first cell stay short where there are very many of them.
  const above = origin.row * width > MOST_PADDING ? [] : Array<null>(width).fill(null);
  for (let row = 0; values.length > 0 && row < origin.row; row += 1) yield above;
  const before = Array<null>(origin.col).fill(null);
  for (const [row, cells] of values.entries()) {
    yield [...before, ...cells.map((value, col) => plainValue(value, formats?.[row]?.[col] ?? null))];
  }
}

const LAST_DAY = 2_958_465;

function plainValue(value: CellValue, format: string | null): PlainValue {
  if (typeof value === "object" && value !== null) return value.error;
  if (typeof value !== "number" || format === null || !isDateFormat(format)) return value;
  // A spreadsheet shows no date outside of 1900 to 9999, so there is none to print.
  if (value < 0 || value > LAST_DAY + 1) return value;
  const iso = isoOf(value);
  return value < 1 && !/[dy]/i.test(format) ? (iso.split("T")[1] ?? "00:00:00") : iso;
}
