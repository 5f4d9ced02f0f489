import { sameValue } from "@throughline/shared/workbook/cells.ts";
import type { CellValue, SheetSnapshot } from "@throughline/shared/workbook/types.ts";

/** What of a row is other than before; the row itself counts from the sheet's origin. */
export interface RowDelta {
  readonly row: number;
  readonly values?: readonly CellValue[];
  readonly formulas?: SparseRow;
  readonly formats?: SparseRow;
}

type SparseRow = readonly (string | null)[];

/** A sheet without its cells, and how many rows of each kind it has; null where it has no such matrix. */
export interface SheetHead {
  readonly sheet: Omit<SheetSnapshot, "values" | "formulas" | "formats">;
  readonly heights: {
    readonly values: number;
    readonly formulas: number | null;
    readonly formats: number | null;
  };
}

/** How to come from one state of a sheet to the next. Cells are most of a workbook, and most stay what they are. */
export interface SheetDelta extends SheetHead {
  readonly rows: readonly RowDelta[];
}

/** `before` is null for a sheet that has just come. */
export function deltaBetween(before: SheetSnapshot | null, after: SheetSnapshot): SheetDelta {
  const { values, formulas, formats, ...sheet } = after;
  const isInPlace = before?.origin.row === after.origin.row && before.origin.col === after.origin.col;
  const known = isInPlace ? before : null;
  const most = Math.max(values.length, formulas?.length ?? 0, formats?.length ?? 0);
  const rows: RowDelta[] = [];
  for (let row = 0; row < most; row += 1) {
    const delta = {
      ...(isSameRow(known?.values[row], values[row], sameValue) ? {} : { values: values[row] ?? [] }),
      ...(isSameRow(known?.formulas?.[row], formulas?.[row], isSame) ? {} : { formulas: formulas?.[row] ?? [] }),
      ...(isSameRow(known?.formats?.[row], formats?.[row], isSame) ? {} : { formats: formats?.[row] ?? [] }),
    };
    if (Object.keys(delta).length > 0) rows.push({ row, ...delta });
  }
  const heights = { values: values.length, formulas: formulas?.length ?? null, formats: formats?.length ?? null };
  return { sheet, heights, rows };
}

/** The next state. Rows that stay what they are are the very same ones. */
export function withDelta(before: SheetSnapshot | null, { sheet, heights, rows }: SheetDelta): SheetSnapshot {
  const isInPlace = before?.origin.row === sheet.origin.row && before.origin.col === sheet.origin.col;
  const known = isInPlace ? before : null;
  const values = cut(known?.values ?? [], heights.values);
  const formulas = cut(known?.formulas ?? [], heights.formulas ?? 0);
  const formats = cut(known?.formats ?? [], heights.formats ?? 0);
  for (const delta of rows) {
    if (delta.values && delta.row < values.length) values[delta.row] = delta.values;
    if (delta.formulas && delta.row < formulas.length) formulas[delta.row] = delta.formulas;
    if (delta.formats && delta.row < formats.length) formats[delta.row] = delta.formats;
  }
  return {
    ...sheet,
    values: filled(values),
    ...(heights.formulas === null ? {} : { formulas: filled(formulas) }),
    ...(heights.formats === null ? {} : { formats: filled(formats) }),
  };
}

function cut<T>(rows: readonly T[], height: number): (T | undefined)[] {
  const some: (T | undefined)[] = rows.slice(0, height);
  some.length = height;
  return some;
}

function filled<T>(rows: readonly (readonly T[] | undefined)[]): (readonly T[])[] {
  return Array.from(rows, (row) => row ?? []);
}

/** Whether the row needs no telling: it is the same, or there is none. */
function isSameRow<T>(
  one: readonly T[] | undefined,
  other: readonly T[] | undefined,
  same: (one: T, other: T) => boolean,
): boolean {
  if (one === other || other === undefined) return true;
  if (one === undefined || one.length !== other.length) return false;
  for (const [at, value] of one.entries()) {
    const now = other[at];
    if (now === undefined || !same(value, now)) return false;
  }
  return true;
}

function isSame(one: string | null, other: string | null): boolean {
  return one === other;
}
