import type { CsvText } from "./dialect.ts";
import { nextField, openCsv } from "./fields.ts";

/** A line of a .csv file: its fields as they are written, quotes included, and the line end behind them. */
export interface CsvRecord {
  readonly fields: readonly string[];
  /** "" for a last line that just stops. */
  readonly end: string;
}

export interface CsvRecords {
  readonly records: readonly CsvRecord[];
  /** Whether every field that holds something is in quotes. */
  readonly quotesAll: boolean;
  /** Whether a quote is opened somewhere and never closed, so that nobody can tell what it was about. */
  readonly hasStrayQuote: boolean;
}

export function recordsOf({ text, start, dialect }: CsvText): CsvRecords {
  const csv = openCsv(text, dialect.separator, start);
  const records: CsvRecord[] = [];
  let fields: string[] = [];
  let [quoted, filled] = [0, 0];
  while (nextField(csv)) {
    fields.push(text.slice(csv.start, csv.end));
    if (csv.isQuoted) quoted += 1;
    if (csv.end > csv.start) filled += 1;
    if (!csv.endsLine) continue;
    records.push({ fields, end: text.slice(csv.end, csv.at) });
    fields = [];
  }
  return { records, quotesAll: filled > 0 && quoted === filled, hasStrayQuote: csv.ignoresQuotes };
}
