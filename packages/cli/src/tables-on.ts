import { AppError } from "@throughline/shared/host/errors.ts";
import type { Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { oneOf } from "./one-of.ts";

/** The tables of a sheet, or the one of this number, counted from 1. Throws an AppError where there is no such sheet or table. */
export function tablesOn(
  { tables, workbook }: Plan,
  name: string,
  table: string | undefined,
): readonly RecognizedTable[] {
  const { sheet } = oneOf(
    workbook.sheets.map((one) => ({ id: one.name, sheet: one })),
    name,
    "sheet",
  );
  const here = tables.filter((one) => one.sheet === sheet.id);
  if (table === undefined) return here;
  const wanted = here[Number(table) - 1];
  if (wanted) return [wanted];
  throw new AppError(
    "usage",
    phrase("There is no table {table} on “{sheet}”.", { table, sheet: name }),
    phrase("There is {count:table|tables}, counted from the top.", { count: here.length }),
  );
}
