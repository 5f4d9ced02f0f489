import { AppError } from "@throughline/shared/host/errors.ts";
import type { SheetId } from "@throughline/shared/workbook/types.ts";
import { type Area, cellCount, cutRows } from "../areas.ts";
import type { Answer, Batch } from "../batch.ts";
import { isTooLarge } from "../errors.ts";

/** Cells of one sheet that come in together. */
export interface Slice {
  readonly sheet: SheetId;
  readonly area: Area;
}

/**
 * Cells that surely fit into one answer while their texts are short: Excel on the web answers with 5 MB at most, and a
 * cell with its four properties takes some 70 bytes.
 */
export const CELLS_PER_TRIP = 60_000;

/** The slices in as few trips as they fit into; a sheet that is too large for one is cut. */
export function inTrips(slices: readonly Slice[]): Slice[][] {
  const trips: Slice[][] = [];
  let room = 0;
  for (const slice of slices.flatMap(cutToFit)) {
    const cells = cellCount(slice.area);
    if (trips.length === 0 || cells > room) {
      trips.push([]);
      room = CELLS_PER_TRIP;
    }
    trips.at(-1)?.push(slice);
    room -= cells;
  }
  return trips;
}

function cutToFit({ sheet, area }: Slice): Slice[] {
  const rows = Math.max(1, Math.floor(CELLS_PER_TRIP / area.cols));
  return cutRows(area, rows).map((piece) => ({ sheet, area: piece }));
}

/** What came in: an answer a slice, and what was asked for along with the first of them. */
export interface Fetched<T, A> {
  readonly slices: readonly T[];
  readonly along: A;
}

/** Asks for slices in one trip; for half of them in each of two where Excel finds that too much. */
export async function fetchSlices<T, A>(
  batch: Batch,
  slices: readonly Slice[],
  ask: (slice: Slice) => Answer<T>,
  askAlong: () => Answer<A>,
): Promise<Fetched<T, A>> {
  const answers = slices.map(ask);
  const along = askAlong();
  try {
    await batch.sync();
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    const halves = halved(slices);
    if (!halves) throw oneRowTooLarge(error);
    const first = await fetchSlices(batch, halves[0], ask, askAlong);
    const second = await fetchSlices(batch, halves[1], ask, () => () => null);
    return { slices: [...first.slices, ...second.slices], along: first.along };
  }
  return { slices: answers.map((answer) => answer()), along: along() };
}

/** Null where there is nothing left to halve. */
function halved(slices: readonly Slice[]): readonly [readonly Slice[], readonly Slice[]] | null {
  const middle = Math.ceil(slices.length / 2);
  if (slices.length > 1) return [slices.slice(0, middle), slices.slice(middle)];
  const [only] = slices;
  if (!only || only.area.rows < 2) return null;
  const [upper, lower] = cutRows(only.area, Math.ceil(only.area.rows / 2));
  return upper && lower ? [[{ ...only, area: upper }], [{ ...only, area: lower }]] : null;
}

function oneRowTooLarge(cause: unknown): AppError {
  return new AppError(
    "host/too-large",
    "One row of this workbook is too large for Excel to hand over.",
    "Look for cells with very long texts, shorten them, then check again.",
    { cause },
  );
}
