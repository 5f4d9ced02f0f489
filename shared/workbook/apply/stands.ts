import { contentAt, sameValue } from "../cells.ts";
import type { Refusal, Witness } from "../edits.ts";
import { phrase } from "../phrases.ts";
import type { CellRef, SheetSnapshot, Workbook } from "../types.ts";
import { placeName, refusal } from "./refusals.ts";

/** Whether what an edit is about stands so many rows lower and columns further right than the edit says. */
type Holds = (down: number, right: number) => boolean;

type Step = readonly [down: number, right: number];

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
  if (!sheet) return refusal("missing-sheet", null, phrase("The sheet is no longer in this workbook. Check again."));
  const [down, right] = findMoved(workbook, sheet, holds, witnesses, gone) ?? [0, 0];
  if (down !== 0 || right !== 0) {
    const now = placeName(sheet, { row: at.row + down, col: at.col + right });
    return refusal(
      "moved",
      at,
      phrase("What stood in {place} has moved to {now}. Check again.", { place: placeName(sheet, at), now }),
    );
  }
  const first = holds(0, 0) ? (gone[0]?.at ?? at) : at;
  const where = workbook.sheets.find(({ id }) => id === first.sheet) ?? sheet;
  return refusal(
    "changed",
    first,
    phrase("{place} has been changed since the check. Check again.", { place: placeName(where, first) }),
  );
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
): Step | null {
  const lost = gone.find(({ at, was }) => at.sheet === sheet.id && was !== null);
  if (!lost) return null;
  const fits = ([down, right]: Step) =>
    holds(down, right) &&
    witnesses.every((witness) => testifies(workbook, witness, down, right) || !gone.includes(witness));
  return foundAgain(sheet, lost, fits);
}

/** How many steps away in its column, else in its row, the witness's value stands, trying the nearest first. */
function foundAgain(
  { origin, values }: SheetSnapshot,
  { at, was }: Witness,
  fits: (step: Step) => boolean,
): Step | null {
  const [r, c] = [at.row - origin.row, at.col - origin.col];
  const down = nearest(values, r, (row, step) => sameValue(row[c] ?? null, was) && fits([step, 0]));
  if (down !== null) return [down, 0];
  const right = nearest(values[r] ?? [], c, (value, step) => sameValue(value, was) && fits([0, step]));
  return right === null ? null : [0, right];
}

/** The shortest step from an index, to either side, that leads to what is wanted; the index itself is passed over. */
function nearest<T>(list: readonly T[], from: number, wanted: (one: T, step: number) => boolean): number | null {
  const isWanted = (index: number) => {
    // An index that no list has would be looked up as a property, which takes a hundred times as long.
    const one = index >= 0 && index < list.length ? list[index] : undefined;
    return one !== undefined && wanted(one, index - from);
  };
  const reach = Math.max(Math.abs(from), Math.abs(list.length - from));
  for (let step = 1; step <= reach; step += 1) {
    if (isWanted(from + step)) return step;
    if (isWanted(from - step)) return -step;
  }
  return null;
}
