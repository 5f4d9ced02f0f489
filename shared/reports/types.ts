import type { Language } from "../locales/language.ts";
import type { Rule } from "../rules/types.ts";
import type { Severity } from "../templates/types.ts";
import type { Paint } from "./paint.ts";

/** A finding as a report prints it: its sentence made, its addresses as a person reads them. */
export interface PrintedFinding {
  readonly rule: string;
  readonly severity: Severity;
  /** The sheet's name. */
  readonly sheet: string;
  /** "B7", or "B7:D9" for a range. */
  readonly cell: string;
  /** Both in one: "Plan!B7". */
  readonly place: string;
  readonly message: string;
  readonly key: string;
  /** Each with its sheet: "Plan!B7". */
  readonly related: readonly string[];
  readonly fixes: readonly { readonly title: string; readonly safety: "safe" | "review" }[];
}

/** A table of the workbook, as far as a report names it. */
interface PrintedTable {
  readonly sheet: string;
  readonly kind: string;
  readonly records: number;
}

export interface CheckedFile {
  /** As the person named it. */
  readonly file: string;
  /** The pack's id. */
  readonly pack: string;
  readonly packName: string;
  /** The tables that were recognized; rules look at nothing else. */
  readonly tables: readonly PrintedTable[];
  /** What blocks sending first. */
  readonly findings: readonly PrintedFinding[];
  /** How many more there are that people have set aside. */
  readonly setAside: number;
  readonly notChecked: readonly { readonly rule: string; readonly missing: readonly string[] }[];
  /** What could not be read of the workbook, in sentences. */
  readonly notices: readonly string[];
}

export interface UnreadFile {
  readonly file: string;
  readonly error: { readonly code: string; readonly message: string; readonly hint: string };
}

export type FileReport = CheckedFile | UnreadFile;

export interface ReportContext {
  readonly language: Language;
  /** Those that could have run: for their docs. */
  readonly rules: readonly Rule[];
  /** The day the check took for today, "YYYY-MM-DD". */
  readonly today: string;
  readonly version: string;
  /** For the format that people read on a terminal. */
  readonly paint: Paint;
  /** Columns to wrap that format at; null leaves lines whole, as other programs like them. */
  readonly width: number | null;
  /** Prints in that format each finding, however many are alike, and each rule that was not checked. */
  readonly all: boolean;
}

/** A form in which a check is handed on. `print` is pure: the same files in, the same text out. */
export interface Report {
  readonly id: string;
  /** For whom it is, in a few words. */
  readonly what: string;
  /** Of a file that holds it; the first format in the list with an ending is taken for it. */
  readonly ending: string;
  print(files: readonly FileReport[], context: ReportContext): string;
}

export function isChecked(report: FileReport): report is CheckedFile {
  return !isUnread(report);
}

export function isUnread(report: FileReport): report is UnreadFile {
  return "error" in report;
}
