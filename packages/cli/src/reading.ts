import type { ColumnMatch, Plan, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import type { Paint } from "@throughline/shared/reports/paint.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { columnsOf, hanging, wrapped } from "@throughline/shared/reports/wrap.ts";
import { columnName } from "@throughline/shared/workbook/a1.ts";
import type { SheetSnapshot } from "@throughline/shared/workbook/types.ts";

interface Printing {
  readonly paint: Paint;
  readonly width: number | null;
}

/** What was recognized, for a person: sheet by sheet, table by table, column by column, with reasons and questions. */
export function readingText(plan: Plan, sheets: readonly SheetSnapshot[], printing: Printing): string {
  const { paint } = printing;
  const head = `${paint.strong(plainLine(plan.workbook.name))}  ${paint.faint(`read as ${plan.pack.name}`)}`;
  const notices = (plan.workbook.notices ?? []).map((notice) =>
    wrapped(`Note: ${plainLine(notice)}`, printing.width).join("\n"),
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
  const hidden = sheet.hidden ? " (hidden)" : "";
  const empty = sheet.values.length === 0 ? "  This sheet is empty." : "  No table was found here.";
  const parts = tables.length > 0 ? tables.map((table) => tablePart(table, printing)) : [empty];
  return [printing.paint.strong(`${plainLine(sheet.name)}${hidden}`), ...parts].join("\n");
}

function tablePart(table: RecognizedTable, { paint, width }: Printing): string {
  const reasons = table.because.map((because) => hanging("    ", 4, plainLine(because), width));
  return [
    `  ${paint.strong(table.kind.name)}, ${confidenceInWords(table.kindConfidence)}`,
    ...reasons.map(paint.faint),
    hanging("    ", 4, placeInWords(table), width),
    ...leftOutLine(table, width),
    ...columnLines(table.columns, { paint, width }),
    ...questionLines(table.columns, { paint, width }),
  ].join("\n");
}

/** Rows as a person counts them. */
function placeInWords({ headerRow, headerRows, dataStart, dataEnd, records }: RecognizedTable): string {
  if (headerRow === null) return "A form or text, without a heading row.";
  const rows =
    headerRows.length > 1
      ? `Headings in rows ${headerRows.map((row) => row + 1).join(", ")}`
      : `Headings in row ${headerRow + 1}`;
  if (dataStart === null || dataEnd === null) return `${rows}; no rows below them yet.`;
  return `${rows}; ${records.length} ${records.length === 1 ? "record" : "records"} in rows ${dataStart + 1} to ${dataEnd + 1}.`;
}

const MOST_LEFT_OUT = 8;

/** Rows among the data that are no records, such as totals. */
function leftOutLine({ skippedRows }: RecognizedTable, width: number | null): string[] {
  if (skippedRows.length === 0) return [];
  const rows = skippedRows.slice(0, MOST_LEFT_OUT).map(({ row, because }) => `row ${row + 1} (${plainLine(because)})`);
  const more = skippedRows.length > MOST_LEFT_OUT ? ` and ${skippedRows.length - MOST_LEFT_OUT} more` : "";
  return [hanging("    ", 4, `Left out: ${rows.join(", ")}${more}.`, width)];
}

const LONGEST_HEADING = 36;

function columnLines(columns: readonly ColumnMatch[], { paint, width }: Printing): string[] {
  const rows = columns.map((column) => [columnName(column.col), headingOf(column), readAs(column)] as const);
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

function headingOf({ heading }: ColumnMatch): string {
  const line = plainLine(heading);
  if (line === "") return "(no heading)";
  return line.length > LONGEST_HEADING ? `${line.slice(0, LONGEST_HEADING - 1)}…` : line;
}

function readAs({ field, period, confidence, because, content }: ColumnMatch): string {
  if (!field) return content === "empty" ? "theirs, and empty" : "theirs, left alone";
  const over = period ? ` for ${plainLine(period.text)}` : "";
  return `${field.heading}${over}, ${confidenceInWords(confidence)}: ${plainLine(because)}`;
}

function questionLines(columns: readonly ColumnMatch[], { paint, width }: Printing): string[] {
  return columns.flatMap(({ col, question }) => {
    if (question === null) return [];
    const first = `    ? ${columnName(col)}: `;
    return [paint.warning(hanging(first, columnsOf(first), plainLine(question), width))];
  });
}

function confidenceInWords(confidence: number): string {
  if (confidence >= 0.9) return "sure";
  if (confidence >= 0.7) return "fairly sure";
  return confidence >= 0.5 ? "not quite sure" : "a guess";
}
