import type { Picture, Tone, Unit } from "../../analyses/types.ts";
import type { Language } from "../../locales/language.ts";
import type { IsoDate } from "../../workbook/dates.ts";
import type { PrintedThroughline } from "../throughline/types.ts";

/** One place of a table in words, and the cells of the workbook it was worked out from. */
export interface PrintedEntry {
  readonly text: string;
  /** The figure itself; null for words and for nothing. */
  readonly figure: number | null;
  readonly unit: Unit;
  /** "Plan!B2"; [] where it says nothing. */
  readonly from: readonly string[];
}

export interface PrintedColumn {
  readonly heading: string;
  readonly unit: Unit;
  /** Whether the size of its figures is shown by shade. */
  readonly isShaded: boolean;
}

export interface PrintedTable {
  readonly title: string | null;
  readonly caption: readonly string[];
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly {
    readonly entries: readonly PrintedEntry[];
    readonly tone: Tone | null;
    readonly isTotal: boolean;
  }[];
  readonly picture: Picture | null;
}

export interface PrintedAnalysis {
  readonly id: string;
  readonly name: string;
  readonly what: string;
  readonly how: string;
  readonly tables: readonly PrintedTable[];
}

/** A report on one workbook, in words. */
export interface PlanReport {
  readonly kind: string;
  readonly title: string;
  /** Name of the file. */
  readonly file: string;
  readonly today: IsoDate;
  readonly version: string;
  /** Null where the report does not tell it, or the plan has none. */
  readonly throughline: PrintedThroughline | null;
  readonly analyses: readonly PrintedAnalysis[];
  /** What could not be answered, and the sheets it would take. */
  readonly unanswered: readonly { readonly name: string; readonly missing: readonly string[] }[];
}

/** A form that a report is printed in. */
export interface PlanReportForm {
  readonly id: string;
  readonly what: string;
  readonly ending: string;
  /** In the language the report was put into words in. */
  print(report: PlanReport, language?: Language): string;
}
