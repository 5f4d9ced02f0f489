import type { ColumnMatch, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import type { Field } from "@throughline/shared/templates/types.ts";
import { valueAt } from "@throughline/shared/workbook/cells.ts";
import type { CellRef, CellValue, SheetSnapshot } from "@throughline/shared/workbook/types.ts";

/** How sure it is what a column holds: "ask" needs a person's word, "said" has it, "theirs" is left alone. */
export type Standing = "ask" | "said" | "sure" | "likely" | "theirs";

export function standingOf({ question, how, field }: ColumnMatch): Standing {
  if (question !== null) return "ask";
  if (field === null) return "theirs";
  switch (how) {
    case "person":
      return "said";
    case "stamped":
    case "exact":
    case "alias":
      return "sure";
    case "close":
    case "content":
    case "none":
      return "likely";
  }
}

/** The columns of a table, what needs a person's word first, else as they stand on the sheet. */
export function columnsInOrder({ columns }: RecognizedTable): readonly ColumnMatch[] {
  const isAsked = (column: ColumnMatch) => standingOf(column) === "ask";
  return [...columns.filter(isAsked), ...columns.filter((column) => !isAsked(column))];
}

/** What a person can say that a column of the table is: fields of its kind, then those that any table may have. */
export function fieldsToChoose({ kind }: RecognizedTable): readonly Field[] {
  const common = Object.values(unknown.fields).filter(({ id }) => !Object.hasOwn(kind.fields, id));
  return [...Object.values(kind.fields), ...common];
}

const SAMPLES = 3;
const LONGEST = 60;

/** The first different values of a column, where its cells stand. */
export function samplesOf(sheet: SheetSnapshot, table: RecognizedTable, col: number): readonly CellRef[] {
  const seen = new Set<CellValue>();
  const found: CellRef[] = [];
  for (const { row } of table.records) {
    const value = valueAt(sheet, row, col);
    if (value === null || seen.has(value)) continue;
    seen.add(value);
    found.push({ sheet: sheet.id, row, col });
    if (found.length === SAMPLES) break;
  }
  return found;
}

/** A sample as it is quoted: the beginning of what is long. */
export function cut(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

/** The heading of a column; for one without, the first cell of its column. Null for a table without headings. */
export function headingCell({ sheet, headerRow }: RecognizedTable, { col }: ColumnMatch): CellRef | null {
  return headerRow === null ? null : { sheet, row: headerRow, col };
}
