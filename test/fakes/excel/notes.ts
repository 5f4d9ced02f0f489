import { parseA1, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import type { CellRef, Note, SheetId } from "@throughline/shared/workbook/types.ts";
import { type Book, changeSheet, checkUnprotected, sheetIn } from "./book.ts";
import { ExcelError, type ExcelObject, method, number, text, value } from "./members.ts";
import { range } from "./range.ts";

/** The notes of one sheet, or of all. */
export function noteCollection(book: Book, sheet: SheetId | null): ExcelObject {
  const all = () => listed(book, "note").filter(({ at }) => sheet === null || at.sheet === sheet);
  return {
    type: "NoteCollection",
    items: () => all().map((one) => note(book, one)),
    members: {
      getItem: method("1.18", (address) => {
        const at = cellAt(book, sheet, address);
        const found = all().find((one) => same(one.at, at));
        if (!found) throw new ExcelError("ItemNotFound", "There is no note on that cell.");
        return note(book, found);
      }),
      getItemAt: method("1.18", (index) => note(book, itemAt(all(), number(index)))),
      add: method("1.18", (address, content) => {
        const at = cellAt(book, sheet, address);
        checkUnprotected(book, at.sheet);
        if (all().some((one) => same(one.at, at))) throw new ExcelError("InvalidOperation", "There is a note already.");
        const made: Note = { at, text: text(content), author: "Anna Lee", kind: "note" };
        changeSheet(book, at.sheet, (one) => ({ ...one, notes: [...(one.notes ?? []), made] }));
        return note(book, made);
      }),
    },
  };
}

export function commentCollection(book: Book): ExcelObject {
  const all = () => listed(book, "thread");
  return {
    type: "CommentCollection",
    items: () => all().map((one) => comment(book, one)),
    members: { getItemAt: method("1.10", (index) => comment(book, itemAt(all(), number(index)))) },
  };
}

function listed(book: Book, kind: Note["kind"]): Note[] {
  return book.workbook.sheets.flatMap(({ notes }) => (notes ?? []).filter((one) => one.kind === kind));
}

function itemAt(notes: readonly Note[], index: number): Note {
  const found = notes[index];
  if (!found) throw new ExcelError("InvalidArgument", "There are not as many.");
  return found;
}

function note(book: Book, { at }: Note): ExcelObject {
  const now = () => {
    const found = listed(book, "note").find((one) => same(one.at, at));
    if (!found) throw new ExcelError("ItemNotFound", "The note is gone.");
    return found;
  };
  const replace = (to: readonly Note[]) => {
    checkUnprotected(book, at.sheet);
    const others = (sheetIn(book, at.sheet).notes ?? []).filter((one) => one.kind !== "note" || !same(one.at, at));
    changeSheet(book, at.sheet, (one) => ({ ...one, notes: [...others, ...to] }));
  };
  return {
    type: "Note",
    members: {
      content: value(
        "1.18",
        () => now().text,
        (to) => replace([{ ...now(), text: text(to) }]),
      ),
      authorName: value("1.18", () => now().author ?? ""),
      getLocation: method("1.18", () => range(book, { ...at, rows: 1, cols: 1 })),
      delete: method("1.18", () => replace([])),
    },
  };
}

/** A comment and its answers. Here they are one text; the first paragraph is what was said first. */
function comment(book: Book, given: Note): ExcelObject {
  const [first = "", ...answers] = given.text.split("\n");
  return {
    type: "Comment",
    members: {
      id: value("1.10", () => `comment ${given.at.row} ${given.at.col}`),
      content: value("1.10", () => first),
      authorName: value("1.10", () => given.author ?? ""),
      replies: {
        is: "part",
        since: "1.10",
        get: () => ({
          type: "CommentReplyCollection",
          members: {},
          items: () =>
            answers.map((answer) => ({
              type: "CommentReply",
              members: { content: value("1.10", () => answer), authorName: value("1.10", () => "") },
            })),
        }),
      },
      getLocation: method("1.10", () => range(book, { ...given.at, rows: 1, cols: 1 })),
    },
  };
}

function same(one: CellRef, other: CellRef): boolean {
  return one.sheet === other.sheet && one.row === other.row && one.col === other.col;
}

/** A cell by its address; one that names no sheet is on the collection's own. */
function cellAt(book: Book, own: SheetId | null, address: unknown): CellRef {
  const at = parseA1(text(address));
  const sheet =
    at?.sheet == null
      ? own
      : book.workbook.sheets.find(({ name }) => quoteSheet(name) === quoteSheet(at.sheet ?? ""))?.id;
  if (!at || sheet == null) throw new ExcelError("InvalidArgument", `“${text(address)}” is no cell.`);
  return { sheet, row: at.row, col: at.col };
}
