import type { SpecCell } from "../../workbook/sheet-spec.ts";
import type { CellValue, SheetSnapshot } from "../../workbook/types.ts";

/** A drawn sheet in its parts: the lines above its headings, the headings, and the rows below. */
export interface DrawnSheet {
  readonly name: string;
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly SpecCell[])[];
  /** Cells merged down, counted from the first row. */
  readonly merged: readonly { readonly col: number; readonly first: number; readonly count: number }[];
}

/** Throws when a sheet was drawn without headings. */
export function drawnSheet({ name, values, formats, formulas, merges = [] }: SheetSnapshot): DrawnSheet {
  // The headings are the first row with five words or more.
  const head = values.findIndex((row) => row.filter((value) => typeof value === "string").length >= 5);
  if (head < 0) throw new Error(`The sheet “${name}” has no heading row.`);
  const first = head + 1;
  return {
    name,
    lines: values.slice(0, head).flatMap(([value = null]) => (value === null ? [] : [String(value)])),
    headings: (values[head] ?? []).flatMap((value) => (value === null ? [] : [String(value)])),
    rows: values.slice(first).map((row, down) =>
      row.map((value, col): SpecCell => {
        const formula = formulas?.[first + down]?.[col] ?? null;
        const typed = entered(value, formats?.[first + down]?.[col] ?? null);
        return formula === null ? typed : { ...typed, formula };
      }),
    ),
    merged: merges
      .filter(({ row, rows }) => row > head && rows > 1)
      .map(({ row, col, rows }) => ({ col, first: row - first, count: rows })),
  };
}

/** What a spreadsheet makes of a drawn cell when a person types it in: “$4,000” becomes money, “45%” a percentage. */
export function entered(value: CellValue, format: string | null): SpecCell {
  if (format !== null) return { value, format: "m/d/yyyy" };
  if (typeof value !== "string") return { value };
  if (/^\$[\d,]+$/.test(value)) return { value: Number(value.replace(/[$,]/g, "")), format: '"$"#,##0' };
  if (/^\d+%$/.test(value)) return { value: Number(value.slice(0, -1)) / 100, format: "0%" };
  return { value };
}
