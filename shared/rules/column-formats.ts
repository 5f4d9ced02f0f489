import type { PlacedColumn } from "../recognize/cells.ts";
import type { Plan, RecognizedTable } from "../recognize/types.ts";
import { isDateFormat } from "../workbook/dates.ts";
import type { CellValue, SheetSnapshot } from "../workbook/types.ts";

/** Gives the number format for a new date of a column, which was written so until now. */
export type DateFormats = (column: PlacedColumn, text: string) => string;

/** The format most dates of the column have, else most dates of the workbook; else the way in which it was written. */
export function dateFormats(plan: Plan): DateFormats {
  let usual: string | null | undefined;
  return ({ table, column }, text) => {
    const own = commonest(formatsIn(plan, table, [column.col]));
    if (own !== null) return own;
    usual ??= commonest(
      plan.tables.flatMap((one) =>
        formatsIn(
          plan,
          one,
          one.columns.map(({ col }) => col),
        ),
      ),
    );
    return usual ?? formatOfText(text) ?? (plan.settings.monthFirst ? "m/d/yyyy" : "d/m/yyyy");
  };
}

/** The format of each real date in these columns of a table. */
function formatsIn({ workbook }: Plan, table: RecognizedTable, cols: readonly number[]): string[] {
  const sheet = workbook.sheets.find(({ id }) => id === table.sheet);
  if (!sheet) return [];
  return table.records.flatMap(({ row }) => cols.flatMap((col) => dateFormatAt(sheet, row, col) ?? []));
}

function dateFormatAt({ values, formats, origin }: SheetSnapshot, row: number, col: number): string | null {
  const [r, c] = [row - origin.row, col - origin.col];
  const value: CellValue = values[r]?.[c] ?? null;
  const format = formats?.[r]?.[c] ?? null;
  // A time of day is no way to show a day.
  return typeof value === "number" && format !== null && isDateFormat(format) && /[dy]/i.test(format) ? format : null;
}

/** "dd/mm/yy" for "29/03/21", whose first number can be no month; null where it could, and for names of months. */
function formatOfText(text: string): string | null {
  const [, first = "", mark = "", second = "", , third = ""] = /^(\d+)([/.-])(\d+)(\2)(\d+)$/.exec(text.trim()) ?? [];
  if (third === "") return null;
  const isPadded = first.startsWith("0") || second.startsWith("0");
  const [day, month] = isPadded ? ["dd", "mm"] : ["d", "m"];
  const year = (digits: string) => (digits.length === 2 ? "yy" : "yyyy");
  if (first.length === 4) return ["yyyy", "mm", "dd"].join(mark);
  if (Number(first) > 12) return [day, month, year(third)].join(mark);
  return Number(second) > 12 ? [month, day, year(third)].join(mark) : null;
}

function commonest(formats: readonly string[]): string | null {
  const counts = new Map<string, number>();
  let best: string | null = null;
  for (const format of formats) {
    const count = (counts.get(format) ?? 0) + 1;
    counts.set(format, count);
    if (best === null || count > (counts.get(best) ?? 0)) best = format;
  }
  return best;
}
