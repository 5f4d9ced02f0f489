import { contentAt } from "../workbook/cells.ts";
import type { Change } from "../workbook/edits.ts";
import type { SheetSpec } from "../workbook/sheet-spec.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import { keptTable, text } from "./kept-table.ts";

/**
 * What a kept sheet needs before it can be written on: to be added, or headings that somebody has taken out. Null where
 * it is whole. Goes in by itself, before what is written on it.
 */
export function preparing(workbook: Workbook, spec: SheetSpec): Change | null {
  const headings = (spec.table?.columns ?? []).map(({ heading }) => heading);
  const sheet = workbook.sheets.find(({ name }) => name.trim().toLowerCase() === spec.name.toLowerCase());
  if (!sheet) return { title: `Add the sheet “${spec.name}”`, edits: [{ kind: "add-sheet", spec, before: null }] };
  const table = keptTable(workbook, spec.name, headings);
  const missing = headings.filter((heading) => !table?.cols.has(heading));
  if (missing.length === 0) return null;
  const row = table?.headingRow ?? sheet.origin.row + sheet.values.length;
  const col = table ? sheet.origin.col + (sheet.values[0]?.length ?? 0) : sheet.origin.col;
  return {
    title: `Write the headings of “${spec.name}” again`,
    edits: missing.map((heading, index) => writing(sheet, row, col + index, heading)),
  };
}

function writing(sheet: SheetSnapshot, row: number, col: number, heading: string) {
  const at = { sheet: sheet.id, row, col };
  return { kind: "set-cell" as const, at, was: contentAt(sheet, row, col), to: text(heading), witness: [] };
}
