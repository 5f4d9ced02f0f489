import type { Language } from "@throughline/shared/locales/language.ts";
import { ourName } from "@throughline/shared/locales/names.ts";
import { phraseText, say } from "@throughline/shared/locales/say.ts";
import type { ColumnMatch, Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { columnsOf, hanging, wrapped } from "@throughline/shared/reports/wrap.ts";
import { columnName } from "@throughline/shared/workbook/a1.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";

interface Printing {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number | null;
}

/** What was recognized, for a person: sheet by sheet, table by table, column by column, with reasons and questions. */
export function readingText(plan: Plan, sheets: readonly SheetSnapshot[], printing: Printing): string {
  const { paint, language } = printing;
  const readAs = say(language, "read as {pack}", { pack: { ours: plan.pack.name } });
  const head = `${paint.strong(plainLine(plan.workbook.name))}  ${paint.faint(readAs)}`;
  const notices = (plan.workbook.notices ?? []).map((notice) =>
    wrapped(`${say(language, "Note:")} ${plainLine(phraseText(notice, language))}`, printing.width).join("\n"),
  );
  const parts = sheets.map((sheet) =>
    sheetPart(
      sheet,
      plan.tables.filter((table) => table.sheet === sheet.id),
      printing,
    ),
  );
  return `${[head, ...notices, ...parts].join("\n\n")}\n`;
}

function sheetPart(sheet: SheetSnapshot, tables: readonly RecognizedTable[], printing: Printing): string {
  const { language } = printing;
  const hidden = sheet.hidden ? ` ${say(language, "(hidden)")}` : "";
  const nothing =
    sheet.values.length === 0 ? say(language, "This sheet is empty.") : say(language, "No table was found here.");
  const empty = `  ${nothing}`;
  const parts = tables.length > 0 ? tables.map((table) => tablePart(table, printing)) : [empty];
  return [printing.paint.strong(`${plainLine(sheet.name)}${hidden}`), ...parts].join("\n");
}

function tablePart(table: RecognizedTable, printing: Printing): string {
  const { paint, width, language } = printing;
  const reasons = table.because.map((why) => hanging("    ", 4, plainLine(phraseText(why, language)), width));
  return [
    `  ${paint.strong(ourName(table.kind.name, language))}, ${confidenceInWords(table.kindConfidence, language)}`,
    ...reasons.map(paint.faint),
    hanging("    ", 4, placeInWords(table, language), width),
    ...leftOutLine(table, printing),
    ...columnLines(table.columns, printing),
    ...questionLines(table.columns, printing),
  ].join("\n");
}

/** Rows as a person counts them. */
function placeInWords(table: RecognizedTable, language: Language): string {
  const { headerRow, headerRows, dataStart, dataEnd, records } = table;
  if (headerRow === null) return say(language, "A form or text, without a heading row.");
  const rows =
    headerRows.length > 1
      ? say(language, "Headings in rows {rows}", { rows: headerRows.map((row) => row + 1).join(", ") })
      : say(language, "Headings in row {row}", { row: headerRow + 1 });
  if (dataStart === null || dataEnd === null) {
    return `${rows}; ${say(language, "no rows below them yet.")}`;
  }
  const count = records.length;
  const where = { count, first: dataStart + 1, last: dataEnd + 1 };
  return `${rows}; ${say(language, "{count:record|records} in rows {first} to {last}.", where)}`;
}

const MOST_LEFT_OUT = 8;

/** Rows among the data that are no records, such as totals. */
function leftOutLine({ skippedRows }: RecognizedTable, { width, language }: Printing): string[] {
  if (skippedRows.length === 0) return [];
  const rows = skippedRows
    .slice(0, MOST_LEFT_OUT)
    .map(({ row, because }) => say(language, "row {row} ({why})", { row: row + 1, why: because }));
  const count = skippedRows.length - MOST_LEFT_OUT;
  const more = count > 0 ? ` ${say(language, "and {count} more", { count })}` : "";
  return [hanging("    ", 4, `${say(language, "Left out:")} ${rows.join(", ")}${more}.`, width)];
}

const LONGEST_HEADING = 36;

function columnLines(columns: readonly ColumnMatch[], { paint, width, language }: Printing): string[] {
  const rows = columns.map(
    (column) => [columnName(column.col), headingOf(column, language), readAs(column, language)] as const,
  );
  const widest = (index: 0 | 1) => rows.reduce((most, row) => Math.max(most, columnsOf(row[index])), 0);
  const [letters, headings] = [widest(0), widest(1)];
  return rows.map(([letter, heading, as], index) => {
    const first = `    ${letter}${gap(letters, letter)}  ${heading}${gap(headings, heading)}  `;
    const line = hanging(first, columnsOf(first), as, width);
    return columns[index]?.field ? line : paint.faint(line);
  });
}

function gap(widest: number, text: string): string {
  return " ".repeat(widest - columnsOf(text));
}

function headingOf({ heading }: ColumnMatch, language: Language): string {
  const line = plainLine(heading);
  if (line === "") return say(language, "(no heading)");
  return line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING - 1)}…` : line;
}

function readAs({ field, period, confidence, because, content }: ColumnMatch, language: Language): string {
  if (!field) {
    return content === "empty" ? say(language, "theirs, and empty") : say(language, "theirs, left alone");
  }
  const over = period ? ` ${say(language, "for {period}", { period: plainLine(period.text) })}` : "";
  const why = plainLine(phraseText(because, language));
  return `${ourName(field.heading, language)}${over}, ${confidenceInWords(confidence, language)}: ${why}`;
}

function questionLines(columns: readonly ColumnMatch[], { paint, width, language }: Printing): string[] {
  return columns.flatMap(({ col, question }) => {
    if (question === null) return [];
    const first = `    ? ${columnName(col)}: `;
    return [paint.warning(hanging(first, columnsOf(first), plainLine(phraseText(question, language)), width))];
  });
}

function confidenceInWords(confidence: number, language: Language): string {
  if (confidence >= 0.9) return say(language, "sure");
  if (confidence >= 0.7) return say(language, "fairly sure");
  return confidence >= 0.5 ? say(language, "not quite sure") : say(language, "a guess");
}
