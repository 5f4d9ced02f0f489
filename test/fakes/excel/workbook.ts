import { parseA1, quoteSheet, rangeName } from "@throughline/shared/workbook/a1.ts";
import { serialOf } from "@throughline/shared/workbook/dates.ts";
import { isLegalName } from "@throughline/shared/workbook/legal-names.ts";
import { serialToFile } from "@throughline/shared/workbook/serials.ts";
import type { CellRange, DefinedName } from "@throughline/shared/workbook/types.ts";
import { rangeAreas } from "./areas.ts";
import type { Book, Happening } from "./book.ts";
import { ExcelError, type ExcelObject, method, number, part, text, truth, value } from "./members.ts";
import { commentCollection, noteCollection } from "./notes.ts";
import { cellsOf } from "./range.ts";
import { tableCollection } from "./tables.ts";
import { worksheetCollection } from "./worksheet.ts";

/** How the events of worksheets are asked for, by the calls of the library. */
const registrations: Readonly<Record<string, Happening["event"]>> = {
  _RegisterDataChangedEvent: "changed",
  _RegisterSelectionChangedEvent: "selected",
  _RegisterActivatedEvent: "activated",
  _RegisterAddedEvent: "added",
  _RegisterDeletedEvent: "deleted",
  _RegisterCalculatedEvent: "calculated",
};

/** The workbook as the root of all objects. `registered` is told which events are asked for. */
export function workbookObject(book: Book, registered: (event: Happening["event"]) => void): ExcelObject {
  const events = Object.fromEntries(
    Object.entries(registrations).map(([call, event]) => [call, () => registered(event)]),
  );
  return {
    type: "Workbook",
    members: {
      name: value("1.7", () => book.workbook.name),
      worksheets: part("1.1", () => worksheetCollection(book, events)),
      names: part("1.1", () => nameCollection(book)),
      tables: part("1.1", () => tableCollection(book)),
      comments: part("1.10", () => commentCollection(book)),
      notes: part("1.18", () => noteCollection(book, null)),
      functions: part("1.2", () => ({
        type: "Functions",
        members: {
          date: method("1.2", (year, month, day) => ({
            type: "FunctionResult",
            members: {
              value: value("1.2", () =>
                serialToFile(
                  serialOf({ year: number(year), month: number(month), day: number(day) }),
                  book.countsFrom1904,
                ),
              ),
            },
          })),
        },
      })),
      _Runtime: part("1.5", () => ({
        type: "Runtime",
        members: {
          enableEvents: value(
            "1.8",
            () => book.eventsOn,
            (to) => {
              book.eventsOn = truth(to);
            },
          ),
        },
      })),
      getSelectedRanges: method("1.9", () => {
        if (book.selected.length === 0) throw new ExcelError("InvalidSelection", "The current selection is invalid.");
        return rangeAreas(book, book.selected);
      }),
    },
  };
}

function nameCollection(book: Book): ExcelObject {
  return {
    type: "NamedItemCollection",
    items: () => book.workbook.names.map(({ name }) => namedItem(book, name)),
    members: {
      getItem: method("1.1", (name) => namedItem(book, find(book, text(name)).name)),
      add: method("1.4", (given, at) => {
        const name = text(given);
        if (!isLegalName(name)) throw new ExcelError("InvalidArgument", `“${name}” is no name.`);
        if (book.workbook.names.some((one) => one.name.toLowerCase() === name.toLowerCase())) {
          throw new ExcelError("ItemAlreadyExists", "The name is taken.");
        }
        setNames(book, [...book.workbook.names, { name, at: cellsOf(at) }]);
        return namedItem(book, name);
      }),
    },
  };
}

function setNames(book: Book, names: readonly DefinedName[]): void {
  book.workbook = { ...book.workbook, names };
}

function find(book: Book, name: string): DefinedName {
  const found = book.workbook.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (!found) throw new ExcelError("ItemNotFound", "There is no such name.");
  return found;
}

function namedItem(book: Book, name: string): ExcelObject {
  const now = () => find(book, name);
  const replace = (to: readonly DefinedName[]) => {
    const before = now();
    setNames(
      book,
      book.workbook.names.flatMap((one) => (one === before ? to : [one])),
    );
  };
  return {
    type: "NamedItem",
    members: {
      name: value("1.1", () => now().name),
      visible: value(
        "1.1",
        () => now().hidden !== true,
        (to) => {
          const { hidden: _, ...rest } = now();
          replace([truth(to) ? rest : { ...rest, hidden: true }]);
        },
      ),
      formula: value(
        "1.7",
        () => `=${absolute(book, now().at)}`,
        (to) => replace([{ ...now(), at: placeOf(book, text(to)) }]),
      ),
      delete: method("1.4", () => replace([])),
    },
  };
}

function absolute(book: Book, at: CellRange): string {
  const sheet = book.workbook.sheets.find(({ id }) => id === at.sheet)?.name;
  if (sheet === undefined) return "#REF!$A$1";
  return `${quoteSheet(sheet)}!${rangeName(at).replace(/[A-Z]+|\d+/g, "$$$&")}`;
}

function placeOf(book: Book, formula: string): CellRange {
  const at = parseA1(formula.replace(/^=/, ""));
  const sheet = book.workbook.sheets.find(({ name }) => name === at?.sheet);
  if (!at || !sheet) throw new ExcelError("InvalidArgument", `“${formula}” is no place.`);
  return { ...at, sheet: sheet.id };
}
