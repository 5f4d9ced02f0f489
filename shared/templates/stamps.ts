import type { DefinedName } from "../workbook/types.ts";

/*
 * Stamps are named ranges, which Excel, Google Sheets and LibreOffice all keep and move along with their cells:
 *
 * - `tl_pack_simple_plan_v1` stands on any one cell of the workbook
 * - `tl_t2_implementation_plan` covers the table numbered 2, its headings and its rows
 * - `tl_t2_field_owner` stands on the heading of a column; a second column of one field ends in `_2`
 * - `tl_t2_field_actual_from_46204_to_46568` does so, too, and says which days the column is about, as serials;
 *   `tl_t2_field_actual_at_1` says which place in order it has, as “Year 1” does
 */

// Ids have hyphens, which no name may hold; no id has an underscore.
const plain = (id: string): string => id.replaceAll("-", "_");

export function packStampName(packId: string, version: number): string {
  return `tl_pack_${plain(packId)}_v${version}`;
}

export function tableStampName(table: number, kindId: string): string {
  return `tl_t${table}_${plain(kindId)}`;
}

/** When a column is about, apart from the words of its heading. */
export interface StampPeriod {
  /** Serial days. */
  readonly start: number | null;
  readonly end: number | null;
  readonly order: number | null;
}

/** `use` is 1 for the first column of the field, and of the period, in its table, 2 for the second. */
export function fieldStampName(
  table: number,
  fieldId: string,
  { use = 1, period = null }: { readonly use?: number; readonly period?: StampPeriod | null } = {},
): string {
  return `tl_t${table}_field_${plain(fieldId)}${periodPart(period)}${use > 1 ? `_${use}` : ""}`;
}

/** "" for what no name can hold: a period that is open on one side, or stands between two others. */
function periodPart(period: StampPeriod | null): string {
  const [start, end, order] = [period?.start ?? null, period?.end ?? null, period?.order ?? null];
  if (isWhole(start) && isWhole(end)) return `_from_${start}_to_${end}`;
  return isWhole(order) ? `_at_${order}` : "";
}

function isWhole(number: number | null): number is number {
  return number !== null && Number.isInteger(number) && number >= 0;
}

export interface PackStamp {
  readonly packId: string;
  readonly version: number;
}

export type Stamp =
  | ({ readonly stamps: "pack"; readonly at: DefinedName["at"] } & PackStamp)
  | { readonly stamps: "table"; readonly table: number; readonly kindId: string; readonly at: DefinedName["at"] }
  | {
      readonly stamps: "field";
      readonly table: number;
      readonly fieldId: string;
      readonly period: StampPeriod | null;
      readonly at: DefinedName["at"];
    };

/** What a defined name says of the place it stands on; null for a name that is no stamp. Capitals in ids are kept. */
export function readStamp({ name, at }: DefinedName): Stamp | null {
  const pack = /^tl_pack_(\w+)_v(\d+)$/i.exec(name);
  if (pack) return { stamps: "pack", packId: idOf(pack[1]), version: Number(pack[2]), at };
  const field = /^tl_t(\d+)_field_([a-z]+?)(?:_from_(\d+)_to_(\d+)|_at_(\d+))?(?:_\d+)?$/i.exec(name);
  if (field) {
    const period = periodOf(field[3], field[4], field[5]);
    return { stamps: "field", table: Number(field[1]), fieldId: idOf(field[2]), period, at };
  }
  const table = /^tl_t(\d+)_([a-z_]+)$/i.exec(name);
  if (table) return { stamps: "table", table: Number(table[1]), kindId: idOf(table[2]).toLowerCase(), at };
  return null;
}

function periodOf(start: string | undefined, end: string | undefined, order: string | undefined): StampPeriod | null {
  if (start !== undefined && end !== undefined) return { start: Number(start), end: Number(end), order: null };
  return order === undefined ? null : { start: null, end: null, order: Number(order) };
}

export function isStamp(name: string): boolean {
  return /^tl_(?:pack_|t\d+_)/i.test(name);
}

function idOf(plainId: string | undefined): string {
  return (plainId ?? "").replaceAll("_", "-");
}
