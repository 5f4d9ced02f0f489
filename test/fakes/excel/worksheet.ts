import { BARE_SHEET } from "@throughline/shared/workbook/bare-sheet.ts";
import { sheetNameProblem } from "@throughline/shared/workbook/legal-names.ts";
import type { SheetId, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { rangeAreas } from "./areas.ts";
import { type Book, changeSheet, happens, newId, sheetIn } from "./book.ts";
import { ExcelError, type ExcelObject, method, number, part, text, truth, value } from "./members.ts";
import { noteCollection } from "./notes.ts";
import { pageLayout } from "./page-layout.ts";
import { cellsOf, range, rangeAt, usedRange } from "./range.ts";
import { addTable } from "./tables.ts";

export function worksheet(book: Book, id: SheetId): ExcelObject {
  const now = () => sheetIn(book, id);
  const change = (to: (sheet: SheetSnapshot) => SheetSnapshot) => changeSheet(book, id, to);
  return {
    type: "Worksheet",
    id,
    members: {
      id: value("1.1", () => now().id),
      name: value("1.1", () => now().name),
      visibility: value(
        "1.1",
        () => (now().hidden ? (book.veryHidden.has(id) ? "VeryHidden" : "Hidden") : "Visible"),
        (to) => {
          if (to !== "Visible" && !book.workbook.sheets.some((one) => one.id !== id && !one.hidden)) {
            throw new ExcelError("InvalidOperation", "A workbook must have one sheet that can be seen.");
          }
          change((sheet) => ({ ...sheet, hidden: to !== "Visible" }));
        },
      ),
      position: value(
        "1.1",
        () => book.workbook.sheets.findIndex((one) => one.id === id),
        (to) => {
          const others = book.workbook.sheets.filter((one) => one.id !== id);
          const at = number(to);
          book.workbook = { ...book.workbook, sheets: [...others.slice(0, at), now(), ...others.slice(at)] };
        },
      ),
      tabColor: noted(book, `${id} tabColor`, text, "1.7"),
      showGridlines: noted(book, `${id} showGridlines`, truth, "1.8"),
      protection: part("1.2", () => ({
        type: "WorksheetProtection",
        members: { protected: value("1.2", () => now().protected ?? false) },
      })),
      freezePanes: part("1.7", () => ({
        type: "WorksheetFreezePanes",
        members: {
          freezeAt: method("1.7", (at) => void book.frozen.set(id, cellsOf(at))),
          freezeRows: method(
            "1.7",
            (rows) => void book.frozen.set(id, { sheet: id, row: 0, col: 0, rows: number(rows), cols: 0 }),
          ),
        },
      })),
      pageLayout: part("1.9", () => pageLayout(book, id)),
      notes: part("1.18", () => noteCollection(book, id)),
      tables: part("1.1", () => ({
        type: "TableCollection",
        members: { add: method("1.1", (at, hasHeaders) => addTable(book, cellsOf(at), truth(hasHeaders))) },
      })),
      getRange: method("1.1", (address) => range(book, rangeAt(now(), address))),
      getRangeByIndexes: method("1.7", (row, col, rows, cols) =>
        range(book, { sheet: now().id, row: number(row), col: number(col), rows: number(rows), cols: number(cols) }),
      ),
      getRanges: method("1.9", (addresses) =>
        rangeAreas(
          book,
          text(addresses)
            .split(",")
            .map((address) => rangeAt(now(), address.trim())),
        ),
      ),
      getUsedRangeOrNullObject: method("1.4", (valuesOnly) => {
        if (valuesOnly !== true) throw new ExcelError("InvalidArgument", "Formats reach further than anybody reads.");
        const used = usedRange(now());
        return used && range(book, used);
      }),
      activate: method("1.1", () => {
        if (now().hidden) throw new ExcelError("InvalidOperation", "The sheet is hidden.");
        book.active = id;
        happens(book, "activated", id, "");
      }),
      delete: method("1.1", () => {
        const { sheets } = book.workbook;
        if (!sheets.some((one) => one.id !== id && !one.hidden)) {
          throw new ExcelError("InvalidOperation", "A workbook must have one sheet that can be seen.");
        }
        // Names of its cells stay behind in Excel and stand for nothing.
        book.workbook = { ...book.workbook, sheets: sheets.filter((one) => one.id !== id) };
        happens(book, "deleted", id, "");
      }),
    },
  };
}

function noted(book: Book, key: string, check: (to: unknown) => unknown, since: string) {
  return value(
    since,
    () => book.settings.get(key) ?? null,
    (to) => {
      check(to);
      book.settings.set(key, to);
    },
  );
}

export function worksheetCollection(book: Book, events: Readonly<Record<string, () => void>>): ExcelObject {
  const find = (key: unknown) => book.workbook.sheets.find(({ id, name }) => id === key || name === key);
  return {
    type: "WorksheetCollection",
    items: () => book.workbook.sheets.map(({ id }) => worksheet(book, id)),
    members: {
      getItem: method("1.1", (key) => {
        const sheet = find(key);
        if (!sheet) throw new ExcelError("ItemNotFound", "The requested resource doesn't exist.");
        return worksheet(book, sheet.id);
      }),
      getItemOrNullObject: method("1.4", (key) => {
        const sheet = find(key);
        return sheet ? worksheet(book, sheet.id) : null;
      }),
      add: method("1.1", (given) => addSheet(book, text(given))),
      ...Object.fromEntries(Object.entries(events).map(([name, register]) => [name, method("1.9", register)])),
    },
  };
}

function addSheet(book: Book, name: string): ExcelObject {
  const problem = sheetNameProblem(name);
  if (problem) throw new ExcelError("InvalidArgument", `“${name}” is no name for a sheet: ${problem.text}.`);
  if (book.workbook.sheets.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
    throw new ExcelError("ItemAlreadyExists", "A sheet with the same name already exists.");
  }
  book.made += 1;
  const id = newId(book.made);
  const sheet: SheetSnapshot = { ...BARE_SHEET, id, name, values: [] };
  book.workbook = { ...book.workbook, sheets: [...book.workbook.sheets, sheet] };
  happens(book, "added", id, "");
  return worksheet(book, id);
}
