import type { SpecCell } from "../../workbook/sheet-spec.ts";
import { columnsOf } from "../pack.ts";
import type { Field, PackSheet } from "../types.ts";

/** A sheet as somebody has filled it in. Each row has a cell for each heading. */
export interface FilledSheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SpecCell[])[];
}

/** A column of a sheet to build. */
export interface PlannedColumn {
  readonly field: Field;
  readonly heading: string;
  /** Its place among the headings of the filled sheet; null where nobody has filled it in. */
  readonly from: number | null;
}

/**
 * The pack's columns in their order; a field that was filled in by period ("2026-27 Target") has a column for each.
 * Columns of the kind that the pack does not ask for come last. Throws where a heading is no field of the kind.
 */
export function plannedColumns(sheet: PackSheet, filled: FilledSheet | null): PlannedColumn[] {
  const asked = columnsOf(sheet);
  if (!filled) return asked.map((field) => ({ field, heading: field.heading, from: null }));
  const theirs = filled.headings.map((heading, from) => ({ field: fieldOf(sheet, heading), heading, from }));
  const ours = asked.flatMap((field): PlannedColumn[] => {
    const columns = theirs.filter((column) => column.field.id === field.id);
    return columns.length > 0 ? columns : [{ field, heading: field.heading, from: null }];
  });
  return [...ours, ...theirs.filter((column) => !asked.some(({ id }) => id === column.field.id))];
}

/** The field whose heading it is, alone or behind a period. */
function fieldOf({ name, kind }: PackSheet, heading: string): Field {
  const fields = Object.values(kind.fields);
  const field =
    fields.find((one) => one.heading === heading) ??
    fields.find((one) => one.byPeriod && heading.endsWith(` ${one.heading}`));
  if (!field) throw new Error(`“${heading}” is no heading of the sheet “${name}”.`);
  return field;
}
