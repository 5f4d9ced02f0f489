import type { CellValue } from "@throughline/shared/workbook/types.ts";

/** A value with the number format that a spreadsheet gives it. Null: General. */
export interface Entered {
  readonly value: CellValue;
  readonly format: string | null;
}

/** What a spreadsheet makes of a drawn cell when a person types it in: “$4,000” becomes money, “45%” a percentage. */
export function entered(value: CellValue, format: string | null): Entered {
  if (format !== null) return { value, format: "m/d/yyyy" };
  if (typeof value !== "string") return { value, format };
  if (/^\$[\d,]+$/.test(value)) return { value: Number(value.replace(/[$,]/g, "")), format: '"$"#,##0' };
  if (/^\d+%$/.test(value)) return { value: Number(value.slice(0, -1)) / 100, format: "0%" };
  return { value, format };
}
