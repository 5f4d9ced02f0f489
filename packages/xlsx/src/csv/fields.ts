/**
 * A place in a .csv text, moved from field to field by `nextField`. It keeps where each field stands, quotes
 * included, so that one field can be written anew and all else left as it is.
 */
export interface CsvCursor {
  readonly text: string;
  readonly separator: string;
  /** Where the next field starts; beyond the text when there is none. */
  at: number;
  /** The field as written is text.slice(start, end). */
  start: number;
  end: number;
  isQuoted: boolean;
  /** Whether the field is the last of its line. */
  endsLine: boolean;
  /** Set once a quote was never closed: from there on, quotes are ordinary characters. */
  ignoresQuotes: boolean;
}

export function openCsv(text: string, separator: string, at = 0): CsvCursor {
  return { text, separator, at, start: at, end: at, isQuoted: false, endsLine: true, ignoresQuotes: false };
}

/** Moves to the next field. Returns false at the end of the text; what follows the last line end is no field. */
export function nextField(csv: CsvCursor): boolean {
  const { text, separator, at } = csv;
  if (at > text.length || (at === text.length && csv.endsLine)) return false;
  csv.start = at;
  csv.isQuoted = false;
  let end = at;
  if (text[at] === '"' && !csv.ignoresQuotes) {
    const close = closingQuote(text, at);
    if (close === null) csv.ignoresQuotes = true;
    else {
      csv.isQuoted = true;
      end = close + 1;
    }
  }
  // What stands between a closing quote and the separator belongs to the field.
  while (end < text.length && text[end] !== separator && text[end] !== "\n" && text[end] !== "\r") end += 1;
  csv.end = end;
  csv.endsLine = end === text.length || text[end] !== separator;
  const isPair = text[end] === "\r" && text[end + 1] === "\n";
  csv.at = end + (isPair ? 2 : 1);
  return true;
}

/** What the field says: without its quotes, and with doubled quotes as one. */
export function fieldText({ text, start, end, isQuoted }: CsvCursor): string {
  if (!isQuoted) return text.slice(start, end);
  const close = text.lastIndexOf('"', end - 1);
  return text.slice(start + 1, close).replaceAll('""', '"') + text.slice(close + 1, end);
}

function closingQuote(text: string, open: number): number | null {
  let at = open;
  for (;;) {
    at = text.indexOf('"', at + 1);
    if (at < 0) return null;
    if (text[at + 1] !== '"') return at;
    at += 1;
  }
}
