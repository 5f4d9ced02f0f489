import { applyChanges } from "../workbook/apply.ts";
import { contentAt } from "../workbook/cells.ts";
import type { Change } from "../workbook/edits.ts";
import { layOut } from "../workbook/lay-out.ts";
import type { SheetSpec, SpecCell } from "../workbook/sheet-spec.ts";
import type { SheetSnapshot, Workbook } from "../workbook/types.ts";
import { emptied, keptTable } from "./kept-table.ts";

/**
 * Takes a kept sheet out. Where people have written on it what is not ours, the sheet stays and only our rows are
 * emptied. Null where there is nothing to clear.
 */
export function clearing(workbook: Workbook, spec: SheetSpec): Change | null {
  const sheet = workbook.sheets.find(({ name }) => name.trim().toLowerCase() === spec.name.toLowerCase());
  if (!sheet) return null;
  const removal: Change = {
    title: `Take out the sheet “${spec.name}”`,
    edits: [{ kind: "remove-sheet", spec: asItStands(spec, sheet), before: null }],
  };
  if (applyChanges(workbook, [removal]).result.applied > 0) return removal;
  const headings = (spec.table?.columns ?? []).map(({ heading }) => heading);
  const table = keptTable(workbook, spec.name, headings);
  const edits = table?.entries.flatMap((entry) => emptied(table, entry)) ?? [];
  return edits.length === 0 ? null : { title: `Empty the sheet “${spec.name}”`, edits };
}

/** The spec with the rows that were written since. */
function asItStands(spec: SheetSpec, sheet: SheetSnapshot): SheetSpec {
  const { firstRow, cols } = layOut(spec);
  const count = Math.max(0, sheet.origin.row + sheet.values.length - firstRow);
  const rows = Array.from({ length: count }, (_, down) =>
    Array.from({ length: cols }, (_, col): SpecCell => {
      const { value, formula } = contentAt(sheet, firstRow + down, col);
      return formula === null ? { value } : { value, formula };
    }),
  );
  const emptyRows = Math.max(0, (spec.table?.emptyRows ?? 0) - count);
  return { ...spec, name: sheet.name, table: spec.table && { ...spec.table, rows, emptyRows } };
}
