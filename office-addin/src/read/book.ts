import { parseA1 } from "@throughline/shared/workbook/a1.ts";
import type { DefinedName, Note, SheetId, TableSpan } from "@throughline/shared/workbook/types.ts";
import { areasOf, onSheet } from "../areas.ts";
import type { Answer } from "../batch.ts";

/** A sheet as the workbook lists it. */
export interface ListedSheet {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  readonly protected: boolean;
}

/** What the workbook says of itself, sheet by sheet and by name. */
export interface Book {
  readonly name: string;
  readonly sheets: readonly ListedSheet[];
  readonly names: readonly DefinedName[];
  /** Whether its days count from 1904, as on old Macs. */
  readonly countsFrom1904: boolean;
  readonly counts: Counts;
}

/** How many there are of what is listed for the whole workbook but stands on sheets. */
export interface Counts {
  readonly tables: number;
  readonly comments: number;
  readonly notes: number;
}

// 2000-01-01 in a workbook that counts from 1900; 1,462 less in one that counts from 1904.
const SERIAL_OF_2000 = 36_526;

export function askBook(workbook: Excel.Workbook, wants: { readonly notes: boolean }): Answer<Book> {
  const { worksheets, names, tables, comments } = workbook;
  workbook.load("name");
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected");
  names.load("items/name,items/formula,items/visible");
  tables.load("items/name");
  // Excel itself works out a day, since no property tells from when a workbook counts.
  const day = workbook.functions.date(2000, 1, 1);
  day.load("value");
  const notes = wants.notes ? workbook.notes : null;
  if (wants.notes) comments.load("items/id");
  notes?.load("items/authorName");
  return () => {
    const sheets = worksheets.items.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      hidden: visibility !== "Visible",
      protected: protection.protected,
    }));
    return {
      name: workbook.name,
      sheets,
      names: names.items.flatMap((item) => definedName(item, sheets)),
      countsFrom1904: day.value !== SERIAL_OF_2000,
      counts: {
        tables: tables.items.length,
        comments: wants.notes ? comments.items.length : 0,
        notes: notes ? notes.items.length : 0,
      },
    };
  };
}

/** Names of values, of whole rows or of several ranges have no place in a snapshot. */
function definedName({ name, formula, visible }: Excel.NamedItem, sheets: readonly ListedSheet[]): DefinedName[] {
  const place = typeof formula === "string" ? parseA1(formula.replace(/^=/, "")) : null;
  const sheet = sheets.find((one) => one.name.toLowerCase() === place?.sheet?.toLowerCase());
  if (!place || !sheet) return [];
  return [{ name, at: onSheet(sheet.id, place), ...(visible ? {} : { hidden: true }) }];
}

/** Tables by the sheet they are on; asked for by their places in the list, of which there are `count`. */
export function askTables(workbook: Excel.Workbook, count: number): Answer<Map<SheetId, TableSpan[]>> {
  const asked = Array.from({ length: count }, (_, index) => {
    const table = workbook.tables.getItemAt(index);
    const range = table.getRange();
    table.load("name,showHeaders,showTotals,worksheet/id");
    range.load("address");
    return { table, range };
  });
  return () =>
    grouped(
      asked.flatMap(({ table, range }) =>
        areasOf(range.address).map((area) => ({
          sheet: table.worksheet.id,
          of: {
            name: table.name,
            at: onSheet(table.worksheet.id, area),
            hasHeadings: table.showHeaders,
            hasTotals: table.showTotals,
          },
        })),
      ),
    );
}

/** Notes, and comments with their answers, by the sheet they are on and in the order of its rows. */
export function askNotes(
  workbook: Excel.Workbook,
  counts: Pick<Counts, "comments" | "notes">,
): Answer<Map<SheetId, Note[]>> {
  const comments = Array.from({ length: counts.comments }, (_, index) => {
    const comment = workbook.comments.getItemAt(index);
    comment.load("content,authorName,replies/items/content");
    return { comment, at: askPlace(comment.getLocation()) };
  });
  const notes = Array.from({ length: counts.notes }, (_, index) => {
    const note = workbook.notes.getItemAt(index);
    note.load("content,authorName");
    return { note, at: askPlace(note.getLocation()) };
  });
  return () => {
    const threads = comments.flatMap(({ comment, at }): PlacedNote[] =>
      at().map((cell) => {
        const text = [comment.content, ...comment.replies.items.map(({ content }) => content)].join("\n");
        return {
          sheet: cell.sheet,
          of: { at: cell, text, author: comment.authorName || null, kind: "thread" },
        };
      }),
    );
    const plain = notes.flatMap(({ note, at }): PlacedNote[] =>
      at().map((cell) => ({
        sheet: cell.sheet,
        of: { at: cell, text: note.content, author: note.authorName || null, kind: "note" },
      })),
    );
    return grouped(
      [...threads, ...plain].sort((one, other) => one.of.at.row - other.of.at.row || one.of.at.col - other.of.at.col),
    );
  };
}

interface PlacedNote {
  readonly sheet: SheetId;
  readonly of: Note;
}

function askPlace(range: Excel.Range): Answer<{ sheet: SheetId; row: number; col: number }[]> {
  range.load("address,worksheet/id");
  return () =>
    areasOf(range.address)
      .slice(0, 1)
      .map(({ row, col }) => ({ sheet: range.worksheet.id, row, col }));
}

function grouped<T>(placed: readonly { readonly sheet: SheetId; readonly of: T }[]): Map<SheetId, T[]> {
  const groups = new Map<SheetId, T[]>();
  for (const { sheet, of } of placed) groups.set(sheet, [...(groups.get(sheet) ?? []), of]);
  return groups;
}
