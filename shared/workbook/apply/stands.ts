import { contentAt, sameValue } from "../cells.ts";
import type { Refusal, Witness } from "../edits.ts";
import type { CellRef, SheetSnapshot, Workbook } from "../types.ts";
import { placeName, refusal } from "./refusals.ts";

/** Whether what an edit is about stands so many rows lower and columns further right than the edit says. */
type Holds = (down: number, right: number) => boolean;

/**
 * Whether what the edit is about, and its witnesses, are where it says. Refused as "moved" where all of it is found
 * somewhere else together, as "changed" where it is not.
 */
export function checkStands(
  workbook: Workbook,
  at: CellRef,
  holds: Holds,
  witnesses: readonly Witness[],
): Refusal | null {
  const gone = witnesses.filter((witness) => !testifies(workbook, witness, 0, 0));
  if (gone.length === 0 && holds(0, 0)) return null;
  const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
  if (!sheet) return refusal("missing-sheet", null, "The sheet is no longer in this workbook. Check again.");
  const [down, right] = findMoved(workbook, sheet, holds, witnesses, gone) ?? [0, 0];
  if (down !== 0 || right !== 0) {
    const now = placeName(sheet, { row: at.row + down, col: at.col + right });
    return refusal("moved", at, `What stood in ${placeName(sheet, at)} has moved to ${now}. Check again.`);
  }
  const first = holds(0, 0) ? (gone[0]?.at ?? at) : at;
  const where = workbook.sheets.find(({ id }) => id === first.sheet) ?? sheet;
  return refusal("changed", first, `${placeName(where, first)} has been changed since the check. Check again.`);
}

function testifies(workbook: Workbook, { at, was }: Witness, down: number, right: number): boolean {
  const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
  return sheet !== undefined && sameValue(contentAt(sheet, at.row + down, at.col + right).value, was);
}

/** How far all of it has moved together, going by a witness that is gone and found elsewhere. Headings may stay. */
function findMoved(
  workbook: Workbook,
  sheet: SheetSnapshot,
  holds: Holds,
  witnesses: readonly Witness[],
  gone: readonly Witness[],
): readonly [down: number, right: number] | null {
  const lost = gone.find(({ at, was }) => at.sheet === sheet.id && was !== null);
  if (!lost) return null;
  const fits = ([down, right]: readonly [number, number]) =>
    holds(down, right) &&
    witnesses.every((witness) => testifies(workbook, witness, down, right) || !gone.includes(witness));
  return foundAgain(sheet, lost).find(fits) ?? null;
}

/** Where the witness's value stands in its column or its row, as steps from its place, the nearest first. */
function foundAgain(sheet: SheetSnapshot, { at, was }: Witness): (readonly [down: number, right: number])[] {
  const [r, c] = [at.row - sheet.origin.row, at.col - sheet.origin.col];
  const downs = sheet.values.flatMap((row, index) => {
    const value = row[c];
    return value !== undefined && sameValue(value, was) ? [[index - r, 0] as const] : [];
  });
  const rights = (sheet.values[r] ?? []).flatMap((value, index) =>
    sameValue(value, was) ? [[0, index - c] as const] : [],
  );
  const far = ([down, right]: readonly [number, number]) => Math.abs(down) + Math.abs(right);
  return [...downs, ...rights].sort((one, other) => far(one) - far(other));
}
