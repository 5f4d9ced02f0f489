import type { Field, FieldType, Pack, Settings, SheetKind } from "../templates/types.ts";
import type { Phrase } from "../workbook/phrases.ts";
import type { CellRange, CellRef, CellValue, SheetId, Workbook } from "../workbook/types.ts";

/**
 * A stretch of whole days as serials, both ends inclusive. Both ends null with a grain other than "none": a stretch of
 * the year ("Spring", "8/15") where neither the text nor the plan says which year.
 */
export interface DateSpan {
  /** Null where the text leaves the beginning open. */
  readonly start: number | null;
  /** Null where the text leaves the end open. */
  readonly end: number | null;
  /** How finely the text tells time: "month" for "June 2024"; "span" for a range or several dates. */
  readonly grain: "day" | "month" | "quarter" | "term" | "year" | "span" | "none";
  /** False where a setting, the plan's year or a choice between readings was needed: such a reading is never written over the text. */
  readonly sure: boolean;
  /** Set for "Monthly", "By March 30 of each year"; "other" recurs at a pace of its own ("as needed", "every six weeks"). */
  readonly every: "day" | "week" | "two-weeks" | "month" | "quarter" | "term" | "year" | "other" | null;
  /** Set for words that stand for a date without giving one; "none" is "N/A". */
  readonly word: "tbd" | "ongoing" | "asap" | "none" | null;
}

export interface Person {
  /** As written, without what stands in parentheses: "Dr. Smith", "Superintendent". */
  readonly text: string;
  /** "group" has nobody accountable by itself ("All", "Principals"); "nobody" is "TBD", "N/A". */
  readonly is: "name" | "role" | "group" | "initials" | "nobody";
  /** What the cell adds about them: "lead" for "Jane Doe (lead)", "Principal" for "Jane Doe, Principal". */
  readonly note: string | null;
}

/** The people a cell names, in order. */
export interface People {
  readonly members: readonly Person[];
}

/** A number, or a range of them, with what it counts. */
export interface Amount {
  readonly low: number;
  readonly high: number;
  /** Percent is in hundredths as written: 29 for "29%". Money is in dollars. */
  readonly unit: "money" | "percent" | "hours" | "days" | "weeks" | "months" | "minutes" | "fte" | "points" | "number";
  /** What one of it is for: "cohort" in "$4,000 per cohort". */
  readonly per: string | null;
  readonly about: boolean;
  /** "at-least" for "2.7 or higher", "at-most" for "<5%". */
  readonly bound: "at-least" | "at-most" | null;
}

/** What a baseline, target or actual says: often one number, sometimes several with labels, sometimes a level. */
export interface Metric {
  readonly parts: readonly { readonly label: string | null; readonly amount: Amount | null; readonly text: string }[];
}

/** The one scale that all status words are read onto. */
export type StatusWord =
  | "not-started"
  | "in-progress"
  | "on-track"
  | "at-risk"
  | "off-track"
  | "blocked"
  | "complete"
  | "not-met"
  | "deferred"
  | "cancelled";

/** What the text of a column of each type is read as. */
export interface FieldValues {
  readonly text: string;
  readonly id: string;
  /** The text that names one or more records; references.ts finds them. */
  readonly ref: string;
  /** The label of the choice it matches. */
  readonly list: string;
  readonly status: StatusWord;
  readonly people: People;
  readonly date: DateSpan;
  readonly money: Amount;
  readonly number: Amount;
  readonly percent: Amount;
  readonly metric: Metric;
  readonly "yes-no": boolean;
  readonly score: number;
  readonly url: string;
}
export type ValueOf<T extends FieldType> = FieldValues[T];

/** When a heading says a column is about: "21-22 Target", "BOY", "Q3 Actual". */
export interface Period {
  /** As the heading writes it. */
  readonly text: string;
  /** Whole days as serials; null where the text names a moment without dates, such as "Year 1" or "BOY". */
  readonly start: number | null;
  readonly end: number | null;
  /** For order among periods without dates: 1 for "Year 1", 0 for "BOY". */
  readonly order: number | null;
}

/** A cell of a record, read as its field's type. */
export interface Cell<T = unknown> {
  readonly at: CellRef;
  /** As it stands on the sheet; null for an empty cell, also for text of spaces only. */
  readonly raw: CellValue;
  /** What it was read as; null where it is empty or cannot be read. */
  readonly value: T | null;
  /** Where the value was inherited from (a merged cell, or a parent row above), else null. No edit targets such a cell. */
  readonly from: CellRef | null;
}

export interface PeriodCell<T = unknown> extends Cell<T> {
  readonly period: Period | null;
  readonly heading: string;
}

export interface ColumnMatch {
  /** Null: nobody claims this column; it is theirs and rules leave it alone. */
  readonly field: Field | null;
  /** Column on the sheet, from 0. */
  readonly col: number;
  readonly heading: string;
  readonly period: Period | null;
  readonly how: "stamped" | "exact" | "alias" | "close" | "content" | "person" | "none";
  /** 0 to 1. */
  readonly confidence: number;
  /** For a person: why the column was read so. */
  readonly because: Phrase;
  /** Set where the reading is unsure: “Is “Lead” the owner?” */
  readonly question: Phrase | null;
  /** The field that the question asks about; null where there is no question. */
  readonly maybe: Field | null;
  /** What the cells look like, whatever the heading says. */
  readonly content: FieldType | "empty" | "mixed";
}

type FieldsOf<K extends SheetKind> = K["fields"];
export type FieldId<K extends SheetKind> = keyof FieldsOf<K> & string;
export type TypeOf<K extends SheetKind, F extends FieldId<K>> = FieldsOf<K>[F] extends Field<infer T> ? T : never;

/** One cell a field; a field without a column reads as an empty cell. */
export type RecordCells<K extends SheetKind> = { readonly [F in FieldId<K>]: Cell<ValueOf<TypeOf<K, F>>> };

/** One row of a table, read. Its cells are made when asked for. */
export interface RecognizedRecord<K extends SheetKind = SheetKind> {
  /** Row on the sheet, from 0. */
  readonly row: number;
  readonly sheet: SheetId;
  readonly cells: RecordCells<K>;
  /** The same cell by the field's id, for whoever looks at kinds they do not know; null where the kind has no such field. */
  cell(field: string): Cell | null;
  /** Every column that holds the field, from left to right, each with its period. [] where there is none. */
  series<F extends FieldId<K>>(field: F): readonly PeriodCell<ValueOf<TypeOf<K, F>>>[];
}

export interface RecognizedTable<K extends SheetKind = SheetKind> {
  readonly kind: K;
  /** 0 to 1. */
  readonly kindConfidence: number;
  readonly sheet: SheetId;
  /** The heading row that names most fields; null for a form or text without a table. */
  readonly headerRow: number | null;
  readonly headerRows: readonly number[];
  /** First and last row of the data, inclusive; null where there is none. */
  readonly dataStart: number | null;
  readonly dataEnd: number | null;
  readonly columns: readonly ColumnMatch[];
  readonly records: readonly RecognizedRecord<K>[];
  /** Rows between dataStart and dataEnd that are no records: totals, repeated headings, group titles. */
  readonly skippedRows: readonly { readonly row: number; readonly because: Phrase }[];
  /** Headed columns that no field claims. */
  readonly extra: readonly CellRange[];
  /** Why it was taken for this kind. */
  readonly because: readonly Phrase[];
}

/** What a person said of a heading: that it is this field, or none of ours. */
export interface ConfirmedHeading {
  /** The sheet's name. */
  readonly sheet: string;
  readonly heading: string;
  /** Null: the column is theirs. */
  readonly field: string | null;
}

/** What a person said of a table: that it is of this kind, or none of ours. */
export interface ConfirmedKind {
  /** The sheet's name. */
  readonly sheet: string;
  /** Headings of the table, which tell it from others on the sheet. */
  readonly headings: readonly string[];
  /** The id of a built-in kind; null: the table is theirs, and so is each of its columns. */
  readonly kind: string | null;
}

/** A finding that a person has set aside, and where they noted it. */
export interface SetAside {
  /** The finding's key. */
  readonly key: string;
  readonly rule: string;
  /** Its sentence at the time. */
  readonly text: string;
  /** "" where the person has taken it out again. */
  readonly reason: string;
  readonly at: CellRef;
}

/** A workbook, read: what each table is and what its rows say. */
export interface Plan {
  readonly workbook: Workbook;
  readonly pack: Pack;
  readonly settings: Settings;
  readonly tables: readonly RecognizedTable[];
  /** What people have set aside in this workbook. */
  readonly setAside: readonly SetAside[];
}
