import { overlap } from "@throughline/shared/workbook/cells.ts";
import { isLegalName } from "@throughline/shared/workbook/legal-names.ts";
import type { CellRange, TableSpan } from "@throughline/shared/workbook/types.ts";
import { type Book, changeSheet, checkUnprotected } from "./book.ts";
import { ExcelError, type ExcelObject, method, number, part, text, truth, value } from "./members.ts";
import { cellsOf, range } from "./range.ts";
import { worksheet } from "./worksheet.ts";

export function tableCollection(book: Book): ExcelObject {
  return {
    type: "TableCollection",
    items: () => tablesOf(book).map(({ name }) => table(book, name)),
    members: {
      getItem: method("1.1", (name) => table(book, find(book, text(name)).name)),
      getItemAt: method("1.1", (index) => {
        const found = tablesOf(book)[number(index)];
        if (!found) throw new ExcelError("InvalidArgument", "There are not as many tables.");
        return table(book, found.name);
      }),
    },
  };
}

export function addTable(book: Book, at: CellRange, hasHeadings: boolean): ExcelObject {
  checkUnprotected(book, at.sheet);
  if (tablesOf(book).some((one) => overlap(one.at, at))) {
    throw new ExcelError("InvalidOperation", "A table can't overlap another table.");
  }
  const name = `Table${tablesOf(book).length + 1}`;
  const made: TableSpan = { name, at, hasHeadings, hasTotals: false };
  changeSheet(book, at.sheet, (sheet) => ({ ...sheet, tables: [...(sheet.tables ?? []), made] }));
  return table(book, name);
}

function tablesOf(book: Book): TableSpan[] {
  return book.workbook.sheets.flatMap(({ tables }) => tables ?? []);
}

function find(book: Book, name: string): TableSpan {
  const found = tablesOf(book).find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new ExcelError("ItemNotFound", "The table is gone.");
  return found;
}

function table(book: Book, known: string): ExcelObject {
  let name = known;
  const now = () => find(book, name);
  const change = (to: Partial<TableSpan>) => {
    const before = now();
    checkUnprotected(book, before.at.sheet);
    changeSheet(book, before.at.sheet, (sheet) => ({
      ...sheet,
      tables: (sheet.tables ?? []).map((one) => (one === before ? { ...one, ...to } : one)),
    }));
  };
  const noted = (what: string, check: (to: unknown) => unknown) =>
    value(
      "1.3",
      () => book.settings.get(`${name} ${what}`) ?? null,
      (to) => {
        check(to);
        book.settings.set(`${name} ${what}`, to);
      },
    );
  return {
    type: "Table",
    members: {
      name: value(
        "1.1",
        () => now().name,
        (to) => {
          if (!isLegalName(text(to))) throw new ExcelError("InvalidArgument", `“${text(to)}” is no name for a table.`);
          change({ name: text(to) });
          name = text(to);
        },
      ),
      showHeaders: value("1.1", () => now().hasHeadings),
      showTotals: value("1.1", () => now().hasTotals),
      style: noted("style", text),
      showFilterButton: noted("showFilterButton", truth),
      showBandedRows: noted("showBandedRows", truth),
      worksheet: part("1.2", () => worksheet(book, now().at.sheet)),
      getRange: method("1.1", () => range(book, now().at)),
      resize: method("1.13", (at) => change({ at: cellsOf(at) })),
    },
  };
}
