import { dayOf, readDate } from "../recognize/values/dates.ts";
import { defaultSettings } from "../templates/settings.ts";
import type { Settings } from "../templates/types.ts";
import type { CellValue } from "../workbook/types.ts";
import { forEach, type Given } from "./cells.ts";

// Numbers between these are days of this century; below them they are years, or no dates.
const FIRST_DAY = 36_526;
const LAST_DAY = 73_050;

/**
 * The first or last day that a text such as "Fall 2023" or "by June" stands for, as a serial day; "" where it stands for
 * none. A range gives a range.
 */
export function planDate(
  given: Given,
  edge: "start" | "end",
  settings: Settings = defaultSettings,
): Given<number | ""> {
  const reading = remembering((value: CellValue): number | "" => {
    const isDate = typeof value === "number" && value >= FIRST_DAY && value <= LAST_DAY;
    const span = readDate(value, { settings, isDate, format: null, edge });
    return (span && dayOf(span, edge)) ?? "";
  });
  return forEach(given, reading);
}

/** Reads each value once: a column says the same few things many times. */
function remembering<R>(read: (value: CellValue) => R): (value: CellValue) => R {
  const known = new Map<CellValue, R>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const answer = read(value);
    known.set(value, answer);
    return answer;
  };
}
