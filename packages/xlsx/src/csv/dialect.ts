import { type CsvEncoding, decodeTextFile, type EncodedText } from "./encoding.ts";
import { nextField, openCsv } from "./fields.ts";

export type CsvSeparator = "," | ";" | "\t" | "|";
export type LineEnd = "\r\n" | "\n" | "\r";

/** How a .csv file is written; enough to write it again in the same way. */
export interface CsvDialect {
  readonly encoding: CsvEncoding;
  readonly hasMark: boolean;
  readonly separator: CsvSeparator;
  readonly lineEnd: LineEnd;
  /** Whether the file starts with Excel's line “sep=;”, which is not a row. */
  readonly hasSeparatorLine: boolean;
  readonly endsWithLineEnd: boolean;
}

export interface CsvText {
  readonly text: string;
  /** Where the first row starts in the text. */
  readonly start: number;
  readonly dialect: CsvDialect;
}

// Where two fit equally well, the earlier one: a comma is often found within fields, a tab never.
const SEPARATORS: readonly CsvSeparator[] = ["\t", ";", "|", ","];
const SAMPLED_CHARACTERS = 100_000;
const SAMPLED_LINES = 200;
const SEPARATOR_LINE = /^sep=([,;|\t])(\r\n|\n|\r|$)/i;

/** Decodes a .csv file and finds out how it is written. */
export function describeCsv(bytes: Uint8Array): CsvText {
  const decoded = decodeTextFile(bytes);
  const { text } = decoded;
  const [separatorLine = "", named] = SEPARATOR_LINE.exec(text) ?? [];
  const separator = SEPARATORS.find((one) => one === named) ?? likelySeparator(text);
  const dialect = {
    ...withoutText(decoded),
    separator,
    lineEnd: firstLineEnd(text),
    hasSeparatorLine: named !== undefined,
    endsWithLineEnd: /[\r\n]$/.test(text),
  };
  return { text, start: separatorLine.length, dialect };
}

function withoutText({ encoding, hasMark }: EncodedText): Omit<EncodedText, "text"> {
  return { encoding, hasMark };
}

/** The separator that cuts the most lines into the same number of fields, and into many. */
function likelySeparator(text: string): CsvSeparator {
  const sample = text.slice(0, SAMPLED_CHARACTERS);
  let best: CsvSeparator = ",";
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = separatorScore(sample, separator);
    if (score > bestScore) {
      best = separator;
      bestScore = score;
    }
  }
  return best;
}

function separatorScore(sample: string, separator: CsvSeparator): number {
  const linesByWidth = new Map<number, number>();
  let lines = 0;
  let width = 0;
  let cutsQuotes = false;
  const csv = openCsv(sample, separator);
  while (lines < SAMPLED_LINES && nextField(csv)) {
    width += 1;
    cutsQuotes ||= !csv.isQuoted && sample.slice(csv.start, csv.end).includes('"');
    if (!csv.endsLine) continue;
    const isBlank = width === 1 && csv.start === csv.end;
    if (!isBlank) lines += 1;
    if (!isBlank && !cutsQuotes) linesByWidth.set(width, (linesByWidth.get(width) ?? 0) + 1);
    width = 0;
    cutsQuotes = false;
  }
  let best = 0;
  for (const [fields, count] of linesByWidth) best = Math.max(best, (count / lines) ** 2 * (fields - 1));
  return best;
}

function firstLineEnd(text: string): LineEnd {
  const [found] = /\r\n|\n|\r/.exec(text) ?? [];
  return found === "\n" || found === "\r" ? found : "\r\n";
}
