import { unknown } from "../../templates/kinds/unknown.ts";
import { readStamp, type StampPeriod } from "../../templates/stamps.ts";
import type { SheetKind } from "../../templates/types.ts";
import type { CellRange, SheetId, Workbook } from "../../workbook/types.ts";

/** A table that was marked: by our template when it was made, or by adopting it where it stood. */
export interface StampedTable {
  /** Its number in the names of its marks. */
  readonly number: number;
  /** Headings and rows, as the marks cover them now. */
  readonly area: CellRange;
  /** The heading row that names most columns, and all of them. */
  readonly headerRow: number;
  readonly headerRows: readonly number[];
  readonly kind: SheetKind;
  /** Field ids by column of the sheet. */
  readonly fields: ReadonlyMap<number, string>;
  /** When columns are about, whatever their headings say now, by column of the sheet. */
  readonly periods: ReadonlyMap<number, StampPeriod>;
}

/** The marked tables of a workbook whose kinds we know. */
export function stampedTables(workbook: Workbook, kinds: readonly SheetKind[]): StampedTable[] {
  const stamps = workbook.names.flatMap((name) => readStamp(name) ?? []);
  return stamps.flatMap((stamp) => {
    if (stamp.stamps !== "table") return [];
    const kind = kinds.find(({ id }) => id === stamp.kindId) ?? kinds.find(({ base }) => base === stamp.kindId);
    if (!kind) return [];
    const fields = new Map<number, string>();
    const periods = new Map<number, StampPeriod>();
    const headings: CellRange[] = [];
    for (const mark of stamps) {
      const isOurs = mark.stamps === "field" && mark.table === stamp.table && mark.at.sheet === stamp.at.sheet;
      const field = isOurs ? fieldOf(kind, mark.fieldId) : undefined;
      if (!isOurs || field === undefined) continue;
      fields.set(mark.at.col, field);
      if (mark.period) periods.set(mark.at.col, mark.period);
      headings.push(mark.at);
    }
    return [{ number: stamp.table, kind, fields, periods, ...placeOf(stamp.at, headings) }];
  });
}

/** A heading's mark stands on its main row and reaches down to the last of them; the table's begins at the first. */
function placeOf(
  table: CellRange,
  headings: readonly CellRange[],
): Omit<StampedTable, "number" | "kind" | "fields" | "periods"> {
  const inside = headings.filter(({ row }) => row >= table.row && row < table.row + table.rows);
  const headerRow = mostFrequent(inside.map(({ row }) => row)) ?? table.row;
  const last = Math.max(headerRow, ...inside.flatMap(({ row, rows }) => (row === headerRow ? row + rows - 1 : [])));
  // A column that was moved to the edge of its table may have left the table's mark.
  const left = Math.min(table.col, ...headings.map(({ col }) => col));
  const right = Math.max(table.col + table.cols, ...headings.map(({ col }) => col + 1));
  return {
    area: { ...table, col: left, cols: right - left },
    headerRow,
    headerRows: Array.from({ length: last - table.row + 1 }, (_, down) => table.row + down),
  };
}

function mostFrequent(rows: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row, (counts.get(row) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

/** The sheets that lead to the others and hold no part of the plan: they bear the pack's mark and no table's. */
export function startPages({ names }: Workbook): ReadonlySet<SheetId> {
  const stamps = names.flatMap((name) => readStamp(name) ?? []);
  const withTables = new Set(stamps.flatMap((stamp) => (stamp.stamps === "table" ? [stamp.at.sheet] : [])));
  return new Set(
    stamps.flatMap(({ stamps: what, at }) => (what === "pack" && !withTables.has(at.sheet) ? [at.sheet] : [])),
  );
}

/** Some programs change the capitals of names. Common fields are marked on any kind of table. */
function fieldOf(kind: SheetKind, id: string): string | undefined {
  const known = { ...unknown.fields, ...kind.fields };
  if (Object.hasOwn(known, id)) return id;
  return Object.keys(known).find((field) => field.toLowerCase() === id.toLowerCase());
}
