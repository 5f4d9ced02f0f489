import type { Settings } from "../../../templates/types.ts";
import { civilOf } from "../../../workbook/dates.ts";
import { crossesNewYear, type Days, fiscalQuarter, occurrence, schoolYear, thirdOf, wholeYear } from "./occurrence.ts";
import type { Point } from "./point.ts";

/** What is known beside the text when its years are settled. */
export interface Calendar {
  readonly settings: Settings;
  /** Calendar year in which the plan's first school year begins; null where nobody knows. */
  readonly year: number | null;
  /** Which day of a span the column is about; it decides between the two summers of a school year. */
  readonly edge: "start" | "end" | null;
}

/**
 * The days of each point. A point without a year takes it from its neighbors, else from the plan; else it is null.
 * `isRange` is set for the two ends of one range, `isYearly` for what comes every year and so has no year of its own.
 */
export function settle(
  points: readonly Point[],
  isRange: boolean,
  isYearly: boolean,
  calendar: Calendar,
): readonly (Days | null)[] {
  const own = points.map((point) => ownDays(point, calendar));
  if (own.some((days) => days !== null)) return fromNeighbors(points, own, calendar);
  if (isYearly || calendar.year === null || points.some(saysYear)) return own;
  const window = schoolYear(calendar.year, calendar.settings);
  const [only, second] = points;
  if (only && second === undefined) return [wideDay(only, daysWithin(only, window, calendar), calendar)];
  const inPlan = points.map((point) => daysWithin(point, window, calendar));
  const [start, end] = inPlan;
  if (!isRange || !start || !end || start.start <= end.start) return inPlan;
  // "May-Aug" reaches over the end of a school year: it opens the plan's year, or closes it.
  if (calendar.edge === "start") return fromNeighbors(points, [null, end], calendar);
  if (calendar.edge === "end") return fromNeighbors(points, [start, null], calendar);
  return [null, null];
}

function saysYear({ year, what }: Point): boolean {
  return year !== null || what.kind === "plan-year";
}

/** "8/26" in a plan of 2026-27 is a day in August 2026 or the whole of it: the month holds both. */
function wideDay(point: Point, days: Days | null, { settings }: Calendar): Days | null {
  const { what } = point;
  if (days === null || what.kind !== "day" || civilOf(days.start).year !== 2000 + what.day) return days;
  return occurrence({ ...point, what: { kind: "month", month: what.month } }, 2000 + what.day, settings);
}

/** Dates stand in order: one without a year is the last before its right neighbor, or the first after its left one. */
function fromNeighbors(
  points: readonly Point[],
  own: readonly (Days | null)[],
  calendar: Calendar,
): readonly (Days | null)[] {
  const days = [...own];
  for (let at = points.length - 2; at >= 0; at--) days[at] ??= beside(points, days, at, 1, calendar);
  for (let at = 1; at < points.length; at++) days[at] ??= beside(points, days, at, -1, calendar);
  return days;
}

function beside(
  points: readonly Point[],
  days: readonly (Days | null)[],
  at: number,
  step: 1 | -1,
  calendar: Calendar,
): Days | null {
  const [point, neighbor, known] = [points[at], points[at + step], days[at + step]];
  if (!point || !neighbor || !known || saysYear(point)) return null;
  const { year } = neighbor;
  const inSameYear = year !== null && year.of !== "calendar" ? ownDays({ ...point, year }, calendar) : null;
  if (inSameYear) return inSameYear;
  const near = civilOf(known.start).year;
  for (const tried of [near, near - step]) {
    const found = occurrence(point, tried, calendar.settings);
    if (found && (step === 1 ? found.start <= known.start : found.start >= known.start)) return found;
  }
  return null;
}

/** The days of a point that says its year. */
function ownDays(point: Point, calendar: Calendar): Days | null {
  const { settings } = calendar;
  const { what, year, third } = point;
  if (what.kind === "plan-year") {
    return calendar.year === null ? null : thirdOf(schoolYear(calendar.year + what.number - 1, settings), third);
  }
  if (year === null) return null;
  if (what.kind === "year") {
    const last = wholeYear({ of: year.of, year: year.year + what.years - 1 }, settings);
    return thirdOf({ start: wholeYear(year, settings).start, end: last.end }, third);
  }
  if (what.kind === "quarter" && year.of === "fiscal") {
    return thirdOf(fiscalQuarter(wholeYear(year, settings).start, what.quarter), third);
  }
  if (year.of !== "calendar") return daysWithin(point, wholeYear(year, settings), calendar);
  // "Winter 2024" may begin or end in 2024; the plan's year can tell.
  if (what.kind === "term" && crossesNewYear(what.term, settings)) {
    return calendar.year === null ? null : onlyWithin(point, schoolYear(calendar.year, settings), settings, year.year);
  }
  return occurrence(point, year.year, settings);
}

/** The days of a point inside a school or fiscal year; where it reaches over an end of it, the column's edge decides. */
function daysWithin(point: Point, window: Days, { settings, edge }: Calendar): Days | null {
  const { year } = civilOf(window.start);
  const inside = onlyWithin(point, window, settings, year) ?? onlyWithin(point, window, settings, year + 1);
  if (inside || edge === null) return inside;
  const overlapping = [year, year + 1]
    .map((tried) => occurrence(point, tried, settings))
    .filter((days) => days !== null && days.start <= window.end && days.end >= window.start);
  return (edge === "start" ? overlapping[0] : overlapping.at(-1)) ?? null;
}

/** The occurrence from a calendar year, or from the one before it, that lies wholly in the window. */
function onlyWithin(point: Point, window: Days, settings: Settings, year: number): Days | null {
  for (const tried of [year - 1, year]) {
    const days = occurrence(point, tried, settings);
    if (days && days.start >= window.start && days.end <= window.end) return days;
  }
  return null;
}
