import type { Settings } from "../../../templates/types.ts";
import { civilOf, daysInMonth, serialOf, serialOfDay } from "../../../workbook/dates.ts";
import type { DateSpan } from "../../types.ts";
import type { DatePhrase, PointRange } from "./phrase.ts";
import type { Point } from "./points.ts";

/** What is known beside the text when its years are settled. */
export interface Calendar {
  readonly settings: Settings;
  /** Calendar year in which the plan's first school year begins; null where nobody knows. */
  readonly year: number | null;
  /** Which day of a span the column is about; it decides between the two summers of a school year. */
  readonly edge: "start" | "end" | null;
}

/** Whole days as serials, both inclusive. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** Lays a phrase on the calendar. Null where it would end before it starts. */
export function spanOf(phrase: DatePhrase, calendar: Calendar): DateSpan | null {
  const { ranges, every, word, noted } = phrase;
  const points = ranges
    .flatMap(({ from, to }) => (from === to ? [from] : [from, to]))
    .filter((point) => point !== null);
  const settledDays = settled(points, ranges.length === 1, every === "year", calendar);
  const days = new Map(points.map((point, index) => [point, settledDays[index] ?? null]));
  const isKnown = settledDays.every((stretch) => stretch !== null);
  const start = isKnown ? least(ranges.map((range) => startOf(range, days))) : null;
  const end = isKnown ? greatest(ranges.map((range) => endOf(range, days))) : null;
  if (start !== null && end !== null && start > end) return null;
  const sure = isKnown && !noted && every === null && word === null && isSure(points);
  const grain = grainOf(ranges);
  const isWider = grain === "day" && start !== null && end !== null && end > start;
  return { start, end, grain: isWider ? "month" : grain, sure, every, word };
}

function startOf({ from, to, without }: PointRange, days: ReadonlyMap<Point, Days | null>): number | null {
  const own = from && days.get(from);
  if (!own) return null;
  return without && to === null ? own.end + 1 : own.start;
}

function endOf({ from, to, without }: PointRange, days: ReadonlyMap<Point, Days | null>): number | null {
  const own = to && days.get(to);
  if (!own) return null;
  return without && from === null ? own.start - 1 : own.end;
}

/** Null, "open", as soon as one of them is. */
function least(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), values[0] ?? null);
}

function greatest(values: readonly (number | null)[]): number | null {
  return values.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), values[0] ?? null);
}

/** Whether the points are plain days and months whose calendar year the text itself gives. */
function isSure(points: readonly Point[]): boolean {
  return (
    points.some((point) => point.year !== null) &&
    points.every(
      ({ kind, sure, third, year }) =>
        sure &&
        third === null &&
        (year === null || year.of === "calendar") &&
        (kind === "day" || kind === "week" || kind === "month"),
    )
  );
}

function grainOf(ranges: readonly PointRange[]): DateSpan["grain"] {
  const [range, second] = ranges;
  if (range === undefined) return "none";
  if (second !== undefined || (range.from !== range.to && range.from !== null && range.to !== null)) return "span";
  const point = range.to ?? range.from;
  switch (point?.kind) {
    case undefined:
      return "none";
    case "week":
      return "span";
    case "moment":
      return "term";
    case "plan-year":
      return "year";
    case "year":
      return point.years > 1 ? "span" : "year";
    case "day":
    case "month":
    case "term":
    case "quarter":
      return point.kind;
  }
}

/** The days of each point. A point without a year takes it from its neighbors, else from the plan; else it is null. */
function settled(
  points: readonly Point[],
  areOneRange: boolean,
  isYearly: boolean,
  calendar: Calendar,
): readonly (Days | null)[] {
  const own = points.map((point) => ownDays(point, calendar));
  const hasYear = points.some((point) => point.year !== null || point.kind === "plan-year");
  if (hasYear && own.every((days, index) => days !== null || points[index]?.year !== null)) return own;
  if (own.some((days) => days !== null)) return fromNeighbors(points, own, calendar);
  if (hasYear || isYearly || calendar.year === null) return own;
  const [only] = points;
  if (points.length === 1 && only) return [inPlanYear(only, calendar.year, calendar)];
  const inPlan = points.map((point) => daysWithin(point, schoolYear(calendar.year ?? 0, calendar.settings), calendar));
  const [first, second] = inPlan;
  if (!areOneRange || !first || !second || first.start <= second.start) return inPlan;
  // "May-Aug" reaches over the end of a school year: it opens the plan's year, or closes it.
  if (calendar.edge === "start") return fromNeighbors(points, [null, second], calendar);
  if (calendar.edge === "end") return fromNeighbors(points, [first, null], calendar);
  return [null, null];
}

/** "8/26" in a plan of 2026-27 is a day in August 2026 or the whole of it: the month holds both. */
function inPlanYear(point: Point, year: number, calendar: Calendar): Days | null {
  const days = daysWithin(point, schoolYear(year, calendar.settings), calendar);
  if (days === null || point.kind !== "day" || civilOf(days.start).year !== 2000 + point.day) return days;
  return occurrence({ ...point, kind: "month" }, 2000 + point.day, calendar.settings);
}

/** Dates stand in order: one without a year is the last before its right neighbor, or the first after its left one. */
function fromNeighbors(
  points: readonly Point[],
  own: readonly (Days | null)[],
  calendar: Calendar,
): readonly (Days | null)[] {
  const days = [...own];
  for (let at = points.length - 2; at >= 0; at--) {
    const [point, next, known] = [points[at], days[at + 1], points[at + 1]?.year];
    if (days[at] || !point || !next) continue;
    days[at] = known && known.of !== "calendar" ? ownDays({ ...point, year: known }, calendar) : null;
    days[at] ??= nearest(point, civilOf(next.start).year, -1, (found) => found.start <= next.start, calendar.settings);
  }
  for (let at = 1; at < points.length; at++) {
    const [point, before, known] = [points[at], days[at - 1], points[at - 1]?.year];
    if (days[at] || !point || !before) continue;
    days[at] = known && known.of !== "calendar" ? ownDays({ ...point, year: known }, calendar) : null;
    days[at] ??= nearest(
      point,
      civilOf(before.start).year,
      1,
      (found) => found.start >= before.start,
      calendar.settings,
    );
  }
  return days;
}

function nearest(
  point: Point,
  year: number,
  direction: 1 | -1,
  fits: (days: Days) => boolean,
  settings: Settings,
): Days | null {
  for (const tried of [year, year + direction]) {
    const found = occurrence(point, tried, settings);
    if (found && fits(found)) return found;
  }
  return null;
}

/** The days of a point that says its year. */
function ownDays(point: Point, calendar: Calendar): Days | null {
  const { settings } = calendar;
  if (point.kind === "plan-year") {
    return calendar.year === null ? null : schoolYear(calendar.year + point.number - 1, settings);
  }
  if (point.year === null) return null;
  const { of, year } = point.year;
  if (point.kind === "year") {
    const last = wholeYear(of, year + point.years - 1, settings);
    return third({ start: wholeYear(of, year, settings).start, end: last.end }, point.third);
  }
  if (of !== "calendar") return daysWithin(point, wholeYear(of, year, settings), calendar, of === "fiscal");
  // "Winter 2024" may begin or end in 2024; the plan's year can tell.
  if (point.kind === "term" && crossesNewYear(point, settings)) {
    return calendar.year === null
      ? null
      : oneWithin(point, [year - 1, year], schoolYear(calendar.year, settings), settings);
  }
  return occurrence(point, year, settings);
}

function wholeYear(of: "calendar" | "school" | "fiscal", year: number, settings: Settings): Days {
  if (of === "school") return schoolYear(year, settings);
  if (of === "calendar") return yearFrom(year, { month: 1, day: 1 });
  const { fiscalYearStart } = settings;
  const startsInJanuary = fiscalYearStart.month === 1 && fiscalYearStart.day === 1;
  return yearFrom(startsInJanuary ? year : year - 1, fiscalYearStart);
}

/** The school year that begins in a calendar year. */
export function schoolYear(year: number, settings: Settings): Days {
  return yearFrom(year, settings.schoolYearStart);
}

function yearFrom(year: number, from: { readonly month: number; readonly day: number }): Days {
  return { start: serialOf({ year, ...from }), end: serialOf({ year: year + 1, ...from }) - 1 };
}

/** The days of a point inside a school or fiscal year. */
function daysWithin(point: Point, window: Days, calendar: Calendar, isFiscal = false): Days | null {
  const { settings, edge } = calendar;
  if (point.kind === "quarter" && isFiscal) {
    const { year, month } = civilOf(window.start);
    return third(months(year, month + 3 * (point.quarter - 1), 3), point.third);
  }
  const { year } = civilOf(window.start);
  const inside = oneWithin(point, [year - 1, year, year + 1], window, settings);
  if (inside || edge === null) return inside;
  const overlapping = [year, year + 1]
    .map((tried) => occurrence(point, tried, settings))
    .filter((days) => days !== null && days.start <= window.end && days.end >= window.start);
  return (edge === "start" ? overlapping[0] : overlapping.at(-1)) ?? null;
}

/** The one occurrence that lies wholly in the window. */
function oneWithin(point: Point, years: readonly number[], window: Days, settings: Settings): Days | null {
  for (const year of years) {
    const days = occurrence(point, year, settings);
    if (days && days.start >= window.start && days.end <= window.end) return days;
  }
  return null;
}

/** The days of a point in, or from, one calendar year. Null where the year does not have it. */
function occurrence(point: Point, year: number, settings: Settings): Days | null {
  const days = wholeOccurrence(point, year, settings);
  return days && third(days, point.third);
}

function wholeOccurrence(point: Point, year: number, settings: Settings): Days | null {
  switch (point.kind) {
    case "day": {
      const day = serialOfDay(year, point.month, point.day);
      return day === null ? null : { start: day, end: day };
    }
    case "week": {
      const day = serialOfDay(year, point.month, point.day);
      return day === null ? null : { start: day, end: day + 6 };
    }
    case "month":
      return months(year, point.month, 1);
    case "term":
      return termDays(point, year, settings);
    case "quarter": {
      const first = settings.quarters === "calendar" ? 1 : settings.fiscalYearStart.month;
      return months(year, ((first - 1 + 3 * (point.quarter - 1)) % 12) + 1, 3);
    }
    case "moment":
      return third(schoolYear(year, settings), point.moment);
    case "year":
    case "plan-year":
      return null;
  }
}

function termDays(point: Point & { readonly kind: "term" }, year: number, settings: Settings): Days {
  const { from, to } = settings.terms[point.term];
  const endYear = crossesNewYear(point, settings) ? year + 1 : year;
  // A term that ends on February 28th ends with February.
  const endDay = to.month === 2 && to.day >= 28 ? daysInMonth(endYear, 2) : to.day;
  return { start: serialOf({ year, ...from }), end: serialOf({ year: endYear, month: to.month, day: endDay }) };
}

function crossesNewYear(point: Point & { readonly kind: "term" }, settings: Settings): boolean {
  const { from, to } = settings.terms[point.term];
  return to.month < from.month;
}

/** As many whole months as `count`, from a month that may be past December. */
function months(year: number, month: number, count: number): Days {
  return { start: monthStart(year, month), end: monthStart(year, month + count) - 1 };
}

function monthStart(year: number, month: number): number {
  return serialOf({ year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1, day: 1 });
}

function third({ start, end }: Days, which: 0 | 1 | 2 | null): Days {
  const days = end - start + 1;
  const [first, second] = [start + Math.floor(days / 3), start + Math.floor((2 * days) / 3)];
  if (which === null || days < 3) return { start, end };
  if (which === 0) return { start, end: first - 1 };
  return which === 1 ? { start: first, end: second - 1 } : { start: second, end };
}
