import { fieldOf } from "../recognize/cells.ts";
import type { Cell, Plan, RecognizedRecord, RecognizedTable } from "../recognize/types.ts";
import { isRange } from "../workbook/a1.ts";
import type { CellRef, CellValue, SheetId } from "../workbook/types.ts";
import type { Draft, PlacedDraft } from "./draft.ts";

/** Where in the plan a cell lies. */
export interface Spot {
  readonly table: RecognizedTable;
  readonly record: RecognizedRecord | null;
  /** Field of the column, with its period where it has one; the heading where no field claims it. */
  readonly column: string;
  readonly cell: Cell | null;
}

export type FindSpot = (at: CellRef) => Spot | null;

/** Looks cells up in a plan. */
export function spotsOf(plan: Plan): FindSpot {
  const bySheet = new Map<SheetId, RecognizedTable[]>();
  for (const table of plan.tables) bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), table]);
  return (at) => {
    const table = bySheet.get(at.sheet)?.find((one) => covers(one, at));
    if (!table) return null;
    const record = recordAt(table.records, at.row);
    const column = table.columns.find(({ col }) => col === at.col);
    const field = column?.field?.id;
    const name = field ? [field, column?.period?.text ?? ""].filter(Boolean).join(" ") : (column?.heading ?? "");
    const cell = record && field ? (record.series(field).find((one) => one.at.col === at.col) ?? null) : null;
    return { table, record, column: name, cell };
  };
}

/** Halves the records, which are in the order of their rows, until the row is found. */
function recordAt(records: readonly RecognizedRecord[], row: number): RecognizedRecord | null {
  let [from, to] = [0, records.length - 1];
  while (from <= to) {
    const middle = (from + to) >> 1;
    const record = records[middle];
    if (!record || record.row === row) return record ?? null;
    if (record.row < row) from = middle + 1;
    else to = middle - 1;
  }
  return null;
}

function covers(table: RecognizedTable, { row, col }: CellRef): boolean {
  const isHeading = table.headerRows.includes(row);
  const isData = table.dataStart !== null && table.dataEnd !== null && row >= table.dataStart && row <= table.dataEnd;
  if (!isHeading && !isData) return false;
  return table.columns.some((column) => column.col === col);
}

/** A value that many rows inherit from one cell is spoken of once, at that cell. */
export function atSources(drafts: readonly Draft[], spot: FindSpot): PlacedDraft[] {
  const seen = new Set<string>();
  const placed: PlacedDraft[] = [];
  for (const draft of drafts) {
    const found = spot(draft.at);
    const source = isRange(draft.at) ? null : (found?.cell?.from ?? null);
    const at = source ?? draft.at;
    const once = `${draft.ruleId} ${draft.messageId} ${at.row} ${at.col} ${at.sheet}`;
    if (source && seen.has(once)) continue;
    seen.add(once);
    placed.push({ ...draft, at, table: found?.table ?? null });
  }
  return placed;
}

/** How a person tells this record from the others: its id, else what it is named by, else what its row says. */
export function identityOf({ table, record }: Spot): string {
  if (!record) return "heading";
  for (const field of ["id", ...table.kind.namedBy]) {
    const text = plainText(fieldOf(record, field)?.raw ?? null);
    if (text !== "") return text;
  }
  const texts = Object.keys(table.kind.fields).map((field) => plainText(fieldOf(record, field)?.raw ?? null));
  return texts.filter((text) => text !== "").join(" · ");
}

function plainText(value: CellValue): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  return String(value).replace(/\s+/g, " ").trim().toLowerCase();
}
