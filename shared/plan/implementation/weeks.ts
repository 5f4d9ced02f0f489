import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan } from "../../recognize/types.ts";
import { calendar } from "../../templates/kinds/calendar.ts";
import { windowOf } from "./windows.ts";

/** Monday of the week that a day is in. Day 2 was a Monday. */
export function mondayOf(serial: number): number {
  const day = Math.floor(serial);
  return day - ((((day - 2) % 7) + 7) % 7);
}

/** A run of weeks in which something that should come every week did not. */
export interface Pause {
  /** The last day before it. */
  readonly after: number;
  /** Its Mondays, in order; at least one. */
  readonly weeks: readonly number[];
}

/**
 * The calendar weeks without any of these days, from the first of them to the week before `until` begins. By weeks,
 * not by days between: a Monday and the Tuesday of the next week miss nothing. Closed weeks are passed over.
 */
export function pausesIn(days: readonly number[], until: number, isClosed: (monday: number) => boolean): Pause[] {
  const sorted = [...new Set(days)].sort((a, b) => a - b);
  const pauses: Pause[] = [];
  for (const [index, after] of sorted.entries()) {
    const end = mondayOf(sorted[index + 1] ?? until);
    const weeks: number[] = [];
    for (let monday = mondayOf(after) + 7; monday < Math.min(end, mondayOf(until)); monday += 7) {
      if (!isClosed(monday)) weeks.push(monday);
    }
    if (weeks.length > 0) pauses.push({ after, weeks });
  }
  return pauses;
}

const CLOSED = /\b(?:closed|closure|no school|break|holidays?|recess|vacation|intersession)\b/i;
const MOST_OF_A_WEEK = 3;

/** Whether the calendar says that a week is closed: at least three of its school days. */
export function closedWeeks(plan: Plan): (monday: number) => boolean {
  const closures = tablesOf(plan, calendar)
    .flatMap(({ records }) => records)
    .flatMap((record) => {
      const { start, end } = windowOf(record);
      const isClosure = CLOSED.test(`${textOf(record.cells.title)} ${textOf(record.cells.category)}`);
      return isClosure && start !== null ? [{ start, end: end ?? start }] : [];
    });
  return (monday) => {
    const isOff = (day: number) => closures.some(({ start, end }) => start <= day && day <= end);
    return [0, 1, 2, 3, 4].filter((nth) => isOff(monday + nth)).length >= MOST_OF_A_WEEK;
  };
}
