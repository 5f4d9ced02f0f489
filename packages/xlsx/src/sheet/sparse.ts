/** A rectangle of this size is kept however little stands in it; a larger one must be worth its cells. */
export const FREE_CELLS = 1_000_000;
const CELLS_FOR_EACH_FILLED = 32;

/** So many blank columns, or rows, part what stands far away from the rest of a sheet. */
export const COL_GAP = 50;
export const ROW_GAP = 1000;

/** Whether so many cells, of which so many are filled, are kept as they are: a stray cell can ask for billions. */
export function isWorthKeeping(cells: number, filled: number): boolean {
  return cells <= FREE_CELLS || cells <= filled * CELLS_FOR_EACH_FILLED;
}

/** End (exclusive) of the first stretch of these ascending numbers without a gap of this size. */
export function beforeGap(numbers: Iterable<number>, start: number, gap: number): number {
  let end = start + 1;
  for (const number of numbers) {
    if (number - end >= gap) return end;
    end = number + 1;
  }
  return end;
}
