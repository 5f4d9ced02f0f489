import type { Phrase } from "./phrases.ts";

/** Names a sheet within one workbook: gid in Sheets, worksheet id in Excel, the sheet's name in a file. */
export type SheetId = string;

export interface CellError {
  /** The error as a spreadsheet shows it, such as "#REF!". */
  readonly error: string;
}

/** What stands in a cell, as plain JSON. An empty cell is null. A date is a number: its serial day. */
export type CellValue = string | number | boolean | null | CellError;

/** One cell. Rows and columns count from 0. */
export interface CellRef {
  readonly sheet: SheetId;
  readonly row: number;
  readonly col: number;
}

/** A rectangle of cells: `row` and `col` are its top left cell, `rows` and `cols` are at least 1. */
export interface CellRange extends CellRef {
  readonly rows: number;
  readonly cols: number;
}

/** A cell with all that an edit must know of it. `format` is a number format code; absent means General. */
export interface CellContent {
  readonly value: CellValue;
  /** Formula text without the leading "=", or null. */
  readonly formula: string | null;
  readonly format?: string;
}

export type Matrix<T> = readonly (readonly T[])[];

/** A matrix whose rows may be short or absent: what is absent is null. Laid over `values`, same origin. */
export type SparseMatrix<T> = readonly (readonly (T | null)[])[];

/** A run of rows or columns: `first` counts from 0, `count` is at least 1. */
export interface Span {
  readonly first: number;
  readonly count: number;
}

export interface Note {
  readonly at: CellRef;
  readonly text: string;
  readonly author: string | null;
  /** "thread" is a comment people can answer; its text holds every answer, a paragraph each. */
  readonly kind: "note" | "thread";
}

/** A rule the spreadsheet itself enforces on cells, most often a drop-down. */
export interface Validation {
  readonly at: readonly CellRange[];
  readonly type: "list" | "whole" | "decimal" | "date" | "time" | "text-length" | "custom" | "any";
  /** The choices of a list where they are written in the rule itself; null where they stand in a range. */
  readonly choices: readonly string[] | null;
  /** The rule's own formulas, as text: for a list in a range, the range. */
  readonly formulas: readonly string[];
  readonly allowBlank: boolean;
  /** How an entry is held against the formulas; "between" where absent. Of no meaning for lists and custom rules. */
  readonly operator?: "between" | "not-between" | "equal" | "not-equal" | "more" | "less" | "at-least" | "at-most";
  /** What becomes of other entries; they are refused where absent. */
  readonly others?: "refused" | "warned" | "welcome";
  /** Shown while the cell is being filled in. */
  readonly help?: string;
  /** Shown when an entry does not fit. */
  readonly complaint?: string;
}

export interface TableSpan {
  readonly name: string;
  readonly at: CellRange;
  readonly hasHeadings: boolean;
  readonly hasTotals: boolean;
}

export interface Link {
  readonly at: CellRange;
  readonly target: string;
}

export interface SheetSnapshot {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
  /** Where values[0][0] sits on the sheet. */
  readonly origin: { readonly row: number; readonly col: number };
  /** Row-major and rectangular, from `origin` to the last cell that holds something. [] for an empty sheet. */
  readonly values: Matrix<CellValue>;
  readonly formulas?: SparseMatrix<string>;
  readonly formats?: SparseMatrix<string>;
  readonly merges?: readonly CellRange[];
  readonly hiddenRows?: readonly Span[];
  readonly hiddenCols?: readonly Span[];
  readonly notes?: readonly Note[];
  readonly validations?: readonly Validation[];
  readonly tables?: readonly TableSpan[];
  readonly links?: readonly Link[];
  /** Whether the sheet is protected, so that locked cells refuse edits. */
  readonly protected?: boolean;
  /** Cells that may be written although the sheet is protected. Where absent, all of its cells count as locked. */
  readonly unlocked?: readonly CellRange[];
}

export interface DefinedName {
  readonly name: string;
  readonly at: CellRange;
  readonly hidden?: boolean;
}

/** A workbook as it was at one moment. Survives JSON unchanged. A missing property was not asked for. */
export interface Workbook {
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly names: readonly DefinedName[];
  readonly sheets: readonly SheetSnapshot[];
  /** Document properties by name: title, creator … and, under "custom:NAME", custom ones. */
  readonly properties?: Readonly<Record<string, string>>;
  /** Files that formulas of this workbook point at. */
  readonly externalLinks?: readonly string[];
  /** What could not be read, to be said to a person. */
  readonly notices?: readonly Phrase[];
}
