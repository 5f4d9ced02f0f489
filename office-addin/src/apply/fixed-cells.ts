import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, SetCell } from "@throughline/shared/workbook/edits.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import type { Batch } from "../batch.ts";
import type { Reading } from "../read/read-workbook.ts";

/**
 * Cells among those to be set that would lose more than their value: they are filled by a formula elsewhere, or are
 * linked data. Takes a round trip only where a sheet has formulas that spill.
 */
export async function fixedCells(
  batch: Batch,
  { workbook, spilling, rich }: Reading,
  changes: readonly Change[],
): Promise<readonly CellRef[]> {
  const cells = changes.flatMap(({ edits }) => edits.filter((edit): edit is SetCell => edit.kind === "set-cell"));
  const doubtful = cells.map(({ at }) => at).filter(({ sheet }) => spilling.has(sheet));
  if (doubtful.length === 0) return rich;
  const asked = doubtful.map((at) => {
    const range = batch.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.col, 1, 1);
    range.load("hasSpill");
    return { at, range };
  });
  await batch.sync();
  const filled = asked.filter(({ at, range }) => {
    const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
    // The formula itself may be replaced; what it fills may not.
    return range.hasSpill && sheet && contentAt(sheet, at.row, at.col).formula === null;
  });
  return [...rich, ...filled.map(({ at }) => at)];
}
