import type { Workbook } from "@throughline/shared/workbook/types.ts";

/** Whether the workbook has a sheet of this name, in any capitals. */
export function hasSheet({ sheets }: Workbook, name: string): boolean {
  return sheets.some((sheet) => sheet.name.trim().toLowerCase() === name.toLowerCase());
}
