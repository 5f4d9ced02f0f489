import type { CellValue, SheetId } from "./types.ts";

/**
 * A sheet to create, said by what things are for. How a heading or a late date looks is the host's look of that
 * meaning (look.ts), the same everywhere; where each thing stands is settled once, by layOut.
 *
 * From the top: the lines of `above`, an empty row, the table's headings, its rows, its empty rows, `below`.
 */
export interface SheetSpec {
  readonly name: string;
  readonly hidden?: boolean;
  /** What the sheet is for; gives its tab a color, and people a place to start. */
  readonly purpose: "guide" | "plan" | "lists" | "record";
  readonly above: readonly SpecLine[];
  readonly table: SpecTable | null;
  readonly below?: readonly SpecLine[];
  readonly print: PrintSetup;
  /** What a person is warned about before changing it. Nothing is ever locked. */
  readonly warnOn: readonly ("headings" | "lines" | "calculated")[];
  /** Names given to places of this sheet: lists for drop-downs, and the stamps by which we know our tables again. */
  readonly names: readonly SpecName[];
}

/** A line of words in the first column, reaching over the columns beside it. */
export interface SpecLine {
  readonly role: "title" | "intro" | "heading" | "note";
  readonly cell: SpecCell;
}

/** One cell: a value, or a formula whose `value` is what shows until it is calculated. */
export interface SpecCell {
  readonly value: CellValue;
  /** Without the leading "=", as it reads in this very cell. */
  readonly formula?: string;
  /** A web address, or the name of a sheet of the workbook. */
  readonly link?: { readonly url: string } | { readonly sheet: string };
  /** Number format, where it is not the column's. */
  readonly format?: string;
}

export interface SpecTable {
  /** Name of the table in the workbook: letters, digits and "_". */
  readonly name: string;
  /** For those who cannot see it: what the table holds. */
  readonly description: string;
  readonly columns: readonly SpecColumn[];
  readonly rows: readonly (readonly SpecCell[])[];
  /** Rows below, ready to fill in: drop-downs, formats and marks reach over them. */
  readonly emptyRows: number;
  /** Whether arrows over the headings filter the rows. */
  readonly filter: boolean;
  /** How many columns, from the left, stay in sight with the headings. */
  readonly frozenCols: number;
  /** Samples are shown as such, to be written over. */
  readonly rowsAre: "entries" | "samples" | "presets";
  /** Whether the spreadsheet itself is told that this is a table, with a name and a filter. It is where absent. */
  readonly isNamed?: boolean;
  /**
   * Cells of a column merged down over rows that they all hold for, as people like to. No table with a name may have
   * any, and our own templates have none: a merged cell cannot be sorted or filtered.
   */
  readonly merged?: readonly { readonly col: number; readonly first: number; readonly count: number }[];
}

/** What a column's cells hold. It gives them their number format and the side they stand on. */
export type Holds =
  | "text"
  | "long-text"
  | "id"
  | "date"
  | "money"
  | "number"
  /** A small whole number: a place in an order or on a scale. */
  | "rank"
  | "percent"
  | "yes-no"
  | "choice"
  | "status"
  | "people"
  | "link"
  | "calculated";

export interface SpecColumn {
  readonly heading: string;
  /** What to write here; shown at the heading, and where the host can, while a cell is being filled in. */
  readonly help: string;
  readonly holds: Holds;
  readonly required: boolean;
  /** In characters of the usual size. */
  readonly width: number;
  /** Set where the number format is not the one that `holds` gives. */
  readonly format?: string;
  readonly choices: Choices | null;
  /** The formula of every row, without the leading "=", as it reads in the table's first row. */
  readonly formula?: string;
  readonly marks: readonly Mark[];
}

/** The choices of a drop-down. A named range is never cut short, as written choices are after 255 characters. */
export type Choices =
  | { readonly from: "name"; readonly name: string; readonly others: Others }
  | { readonly from: "words"; readonly words: readonly string[]; readonly others: Others };

/** What happens to an entry that is not on the list. */
export type Others = "refused" | "warned" | "welcome";

/** A meaning shown on cells. Never by color alone: by the sign before the text, its weight or a line through it. */
export interface Mark {
  readonly tone: Tone;
  readonly when:
    | { readonly is: "one-of"; readonly words: readonly string[] }
    /** Is true or false in the table's first row, without the leading "=". */
    | { readonly is: "formula"; readonly formula: string };
}

export type Tone = "done" | "good" | "look" | "block" | "quiet";

export interface PrintSetup {
  readonly paper: "letter" | "legal" | "tabloid" | "a4";
  readonly landscape: boolean;
  /** All columns on the width of `pagesWide` pages; as many pages down as it takes. */
  readonly fitWidth: boolean;
  /** One page where absent. */
  readonly pagesWide?: number;
  /** Columns that stand on every page beside the others, so that a row keeps its name. Counted from 0. */
  readonly repeatCols?: { readonly first: number; readonly count: number };
  /** The headings stand on every page. */
  readonly repeatHeadings: boolean;
  /** In the foot of each page, from left to right. */
  readonly footer: readonly ("workbook" | "sheet" | "page" | "date")[];
}

export interface SpecName {
  readonly name: string;
  readonly hidden: boolean;
  readonly of: SpecPlace;
}

/** A place on a sheet, by what stands there. Columns and lines count from 0. */
export type SpecPlace =
  | { readonly part: "table" }
  | { readonly part: "headings" }
  | { readonly part: "heading"; readonly col: number }
  /** A column's rows: those with values, and unless `filled`, the empty ones as well. */
  | { readonly part: "column"; readonly col: number; readonly filled: boolean }
  /** Some of a column's rows; `first` counts from 0 at the table's first row. */
  | { readonly part: "cells"; readonly col: number; readonly first: number; readonly count: number }
  | { readonly part: "line"; readonly line: number };

/** A workbook to create. */
export interface WorkbookSpec {
  readonly title: string;
  /** For those who cannot see it, and for searching: what the workbook is for. */
  readonly description: string;
  /** Such as "en-US". */
  readonly language: string;
  readonly sheets: readonly SheetSpec[];
  readonly properties: Readonly<Record<string, string>>;
  /** The sheet it opens on. */
  readonly opensOn: SheetId;
}
