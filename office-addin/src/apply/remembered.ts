import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import type { Area } from "../areas.ts";
import type { Memory, RememberedSheet } from "../read/memory.ts";

/** What the next read is to expect once changes are in. Sheets that are new have no id yet, and stay unknown. */
export function expected(memory: Memory, before: Workbook, after: Workbook): Memory {
  const sheets = after.sheets.flatMap((sheet): [string, RememberedSheet][] => {
    const known = memory.sheets.get(sheet.id);
    if (!known) return [];
    const isTouched = before.sheets.find(({ id }) => id === sheet.id) !== sheet;
    return [[sheet.id, isTouched ? asExpected(known, sheet) : known]];
  });
  const count = (of: (sheet: SheetSnapshot) => readonly unknown[] | undefined) =>
    after.sheets.reduce((sum, sheet) => sum + (of(sheet)?.length ?? 0), 0);
  return {
    sheets: new Map(sheets),
    counts: {
      tables: count(({ tables }) => tables),
      comments: memory.counts.comments,
      notes: count(({ notes }) => notes) - memory.counts.comments,
    },
  };
}

function asExpected(known: RememberedSheet, sheet: SheetSnapshot): RememberedSheet {
  if (known.shape === null) return known;
  const rules = (sheet.validations ?? []).flatMap(({ at }) => at);
  const used = usedArea(sheet);
  return {
    ...known,
    shape: { ...known.shape, used, merges: sheet.merges ?? [], ruled: known.protected ? null : rules },
    ruleAreas: known.protected ? known.ruleAreas : rules,
  };
}

/** From the first cell that holds something to the last. */
function usedArea({ origin, values, formulas }: SheetSnapshot): Area | null {
  const holds = (r: number, c: number) => (values[r]?.[c] ?? null) !== null || (formulas?.[r]?.[c] ?? null) !== null;
  const rows = values.flatMap((row, r) => (row.some((_, c) => holds(r, c)) ? [r] : []));
  const cols = (values[0] ?? []).flatMap((_, c) => (values.some((_, r) => holds(r, c)) ? [c] : []));
  const [top, left, bottom, right] = [rows[0], cols[0], rows.at(-1), cols.at(-1)];
  if (top === undefined || left === undefined || bottom === undefined || right === undefined) return null;
  return { row: origin.row + top, col: origin.col + left, rows: bottom - top + 1, cols: right - left + 1 };
}
