import { decide } from "./apply/decide.ts";
import { perform, withAllFormats } from "./apply/perform.ts";
import { sheetNames } from "./apply/pointers.ts";
import type { ApplyResult, Change, Edit } from "./edits.ts";
import { inverse } from "./inverse.ts";
import type { SheetSnapshot, Workbook } from "./types.ts";

/**
 * What every host does with changes, as a pure function. All edits of a change go in, or none; addresses are those of
 * the snapshot the changes were made from, and so are `was` and witnesses, which must still hold in `workbook`. Of two
 * changes that touch the same place the first goes in and the second is refused as "changed". Of the workbook, all that
 * points at rows moves with them: formulas on all sheets, names, merges, drop-downs, notes, tables, links, hidden rows.
 */
export function applyChanges(
  workbook: Workbook,
  changes: readonly Change[],
  supports?: (edit: Edit) => boolean,
): { readonly workbook: Workbook; readonly result: ApplyResult } {
  const { accepted, refused } = decide(workbook, changes, supports);
  const after = accepted.length === 0 ? workbook : perform(workbook, accepted);
  return {
    workbook: after,
    result: {
      applied: accepted.length,
      refused,
      undo: undoOf(workbook, accepted),
      sheets: touchedSheets(workbook, after),
      order: after.sheets.map(({ id }) => id),
      names: after.names,
    },
  };
}

/** The changes that take back the accepted ones; `workbook` is the one they went into. */
export function undoOf(workbook: Workbook, accepted: readonly Change[]): readonly Change[] {
  return inverse(withAllFormats(workbook, accepted), sheetNames(workbook.sheets));
}

function touchedSheets(before: Workbook, after: Workbook): SheetSnapshot[] {
  const untouched = new Set(before.sheets);
  return after.sheets.filter((sheet) => !untouched.has(sheet));
}

/** The snapshot as it is after changes went in: what there is to check again, without another trip to the host. */
export function withApplied(snapshot: Workbook, { sheets, order, names }: ApplyResult): Workbook {
  const now = new Map([...snapshot.sheets, ...sheets].map((sheet) => [sheet.id, sheet]));
  return {
    ...snapshot,
    sheets: order.flatMap((id) => {
      const sheet = now.get(id);
      return sheet ? [sheet] : [];
    }),
    names,
  };
}
