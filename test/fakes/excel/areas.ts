import { quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { type Book, happens, sheetIn } from "./book.ts";
import { ExcelError, type ExcelObject, method, part, value } from "./members.ts";
import { range } from "./range.ts";

/** Several ranges of one sheet. */
export function rangeAreas(book: Book, areas: readonly CellRange[]): ExcelObject {
  const [first] = areas;
  if (!first) throw new ExcelError("InvalidArgument", "There are no areas.");
  const on = () => quoteSheet(sheetIn(book, first.sheet).name);
  return {
    type: "RangeAreas",
    members: {
      address: value("1.9", () => areas.map((area) => `${on()}!${rangeName(area)}`).join(",")),
      areas: part("1.9", () => ({
        type: "RangeCollection",
        members: {},
        items: () => areas.map((area) => range(book, area)),
      })),
      select: method("1.9", () => {
        if (book.active !== first.sheet) throw new ExcelError("InvalidOperation", "The sheet is not the active one.");
        book.selected = areas;
        happens(book, "selected", first, rangeName(first));
      }),
    },
  };
}
