import { textOf } from "../recognize/cells.ts";
import type { Cell } from "../recognize/types.ts";
import type { CellRef } from "../workbook/types.ts";
import type { Entry, Saying, Unit } from "./types.ts";

export const NOTHING: Entry = { value: null, from: [] };

/** What a cell says in the person's own words. */
export function words(cell: Cell | null | undefined): Entry {
  return cell && textOf(cell) !== "" ? { value: textOf(cell), from: [cell.at] } : NOTHING;
}

/** A value and the cells it rests on; nothing for null. */
export function entry(
  value: string | number | Saying | null,
  from: readonly (Cell | CellRef | null | undefined)[],
  unit?: Unit,
): Entry {
  if (value === null) return NOTHING;
  return { value, from: placesOf(from), ...(unit === undefined ? {} : { unit }) };
}

/** Each place once, in the order it was handed in. */
export function placesOf(cells: readonly (Cell | CellRef | null | undefined)[]): CellRef[] {
  const places = new Map<string, CellRef>();
  for (const cell of cells) {
    if (!cell) continue;
    const at = "at" in cell ? cell.at : cell;
    places.set(`${at.sheet}!${at.row}:${at.col}`, at);
  }
  return [...places.values()];
}

/** The sum of figures that each rest on cells; nothing where there is no figure at all. */
export function sumOf(entries: readonly Entry[]): Entry {
  const known = entries.filter(({ value }) => typeof value === "number");
  const sum = known.reduce((total, { value }) => total + Number(value), 0);
  return known.length === 0
    ? NOTHING
    : entry(
        sum,
        known.flatMap(({ from }) => from),
      );
}
