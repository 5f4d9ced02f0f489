import { rowMoves } from "@throughline/shared/workbook/apply/row-moves.ts";
import type { Change, SetCell } from "@throughline/shared/workbook/edits.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { type CsvDialect, describeCsv } from "../csv/dialect.ts";
import { encodeTextFile } from "../csv/encode.ts";
import { type CsvRecord, recordsOf } from "../csv/records.ts";
import { refusal } from "../refusals.ts";

/**
 * The bytes of a .csv file with changes made in it that were found to fit: in its own encoding, with its own
 * separator, quotes and line ends. Fields that nothing changes are written to the letter as they were.
 */
export function patchCsv(bytes: Uint8Array, changes: readonly Change[]): Uint8Array {
  if (changes.length === 0) return bytes;
  const csv = describeCsv(bytes);
  const { dialect } = csv;
  const { records, quotesAll } = recordsOf(csv);
  const style: FieldStyle = { separator: dialect.separator, quotesAll };
  const edits = changes.flatMap((change) => change.edits);
  const cells = edits.filter((edit) => edit.kind === "set-cell");
  const rows = moved(withCells(records, cells, style), changes, style);
  const head = csv.text.slice(0, csv.start);
  const text = head + rows.map((record, index) => lineText(record, index === rows.length - 1, dialect)).join("");
  const encoded = encodeTextFile({ text, encoding: dialect.encoding, hasMark: dialect.hasMark });
  if (!encoded) throw refusal("damaged");
  return encoded;
}

interface FieldStyle {
  readonly separator: string;
  readonly quotesAll: boolean;
}

function withCells(records: readonly CsvRecord[], cells: readonly SetCell[], style: FieldStyle): CsvRecord[] {
  const now = records.slice();
  for (const { at, to } of cells) {
    while (now.length <= at.row && to.value !== null) now.push(EMPTY);
    const record = now[at.row];
    if (record) now[at.row] = { ...record, fields: withField(record.fields, at.col, to.value, style) };
  }
  return now;
}

const EMPTY: CsvRecord = { fields: [""], end: "" };

function withField(fields: readonly string[], col: number, value: CellValue, style: FieldStyle): readonly string[] {
  if (col >= fields.length && value === null) return fields;
  const now = fields.slice();
  while (now.length <= col) now.push("");
  const wasQuoted = now[col]?.startsWith('"') ?? false;
  now[col] = fieldOf(value, wasQuoted || style.quotesAll, style.separator);
  return now;
}

function fieldOf(value: CellValue, isQuoted: boolean, separator: string): string {
  const text = plainText(value);
  const mustQuote = /["\r\n]/.test(text) || text.includes(separator) || /^sep=/i.test(text);
  return mustQuote || (isQuoted && text !== "") ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A value as a .csv file says it. */
export function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

/** Puts rows in and takes rows out, the lower ones first. */
function moved(records: readonly CsvRecord[], changes: readonly Change[], style: FieldStyle): CsvRecord[] {
  const now = records.slice();
  for (const { edit, before } of rowMoves(changes, (sheet) => sheet)) {
    if (edit.kind === "delete-rows") {
      now.splice(before, edit.was.rows.length);
      continue;
    }
    const { col, rows } = edit.cells;
    const width = now[before]?.fields.length ?? now[before - 1]?.fields.length ?? 1;
    const fresh = rows.map((contents): CsvRecord => {
      const empty = Array.from({ length: width }, () => "");
      const fields = contents.reduce<readonly string[]>(
        (line, { value }, place) => withField(line, col + place, value, style),
        empty,
      );
      return { fields, end: "" };
    });
    const holds = fresh.some(({ fields }) => fields.some((field) => field !== ""));
    // Rows below the last line are there only once something stands in them.
    while (holds && now.length < before) now.push(EMPTY);
    if (holds || before < now.length) now.splice(before, 0, ...fresh);
  }
  return now;
}

/** A line as it is written. New ones end as the file's first one does, and the last one as the last one did. */
function lineText(
  { fields, end }: CsvRecord,
  isLast: boolean,
  { separator, lineEnd, endsWithLineEnd }: CsvDialect,
): string {
  const body = fields.join(separator);
  if (isLast) return body + (endsWithLineEnd ? end || lineEnd : "");
  return body + (end || lineEnd);
}
