import type { DateSpan } from "../../types.ts";
import type { Days } from "./occurrence.ts";
import type { DatePhrase } from "./phrase.ts";
import type { Point } from "./point.ts";
import type { PointRange } from "./reading.ts";
import { type Calendar, settle } from "./settle.ts";

/** Lays a phrase on the calendar. Null where it would end before it starts. */
export function spanOf(phrase: DatePhrase, calendar: Calendar): DateSpan | null {
  const { ranges, every, word, noted } = phrase;
  const points = pointsOf(ranges);
  const days = settle(points, ranges.length === 1, every === "year", calendar);
  const isKnown = !days.includes(null);
  if (points.some((point, index) => days[index] === null && isImpossible(point))) return null;
  let [start, end]: [number | null, number | null] = [null, null];
  if (isKnown) {
    for (const [index, range] of ranges.entries()) {
      const [from, to] = [startOf(range, points, days), endOf(range, points, days)];
      // Open as soon as one of them is.
      start = from === null || (index > 0 && start === null) ? null : Math.min(from, start ?? from);
      end = to === null || (index > 0 && end === null) ? null : Math.max(to, end ?? to);
    }
  }
  if (start !== null && end !== null && start > end) return null;
  const sure = isKnown && !noted && every === null && word === null && isSure(points);
  const grain = grainOf(ranges);
  const isWider = grain === "day" && start !== null && end !== null && end > start;
  return { start, end, grain: isWider ? "month" : grain, sure, every, word };
}

/** Whether the calendar does not have it: February 29th of 2026. */
function isImpossible({ what, year }: Point): boolean {
  return what.kind === "day" && year !== null;
}

/** The points from left to right; a single one once. */
function pointsOf(ranges: readonly PointRange[]): readonly Point[] {
  const points: Point[] = [];
  for (const { from, to } of ranges) {
    if (from) points.push(from);
    if (to && to !== from) points.push(to);
  }
  return points;
}

function startOf(
  { from, to, without }: PointRange,
  points: readonly Point[],
  days: readonly (Days | null)[],
): number | null {
  const own = from && days[points.indexOf(from)];
  if (!own) return null;
  return without && to === null ? own.end + 1 : own.start;
}

function endOf(
  { from, to, without }: PointRange,
  points: readonly Point[],
  days: readonly (Days | null)[],
): number | null {
  const own = to && days[points.indexOf(to)];
  if (!own) return null;
  return without && from === null ? own.start - 1 : own.end;
}

/** Whether the points are plain days and months whose calendar year the text itself gives. */
function isSure(points: readonly Point[]): boolean {
  return points.some(({ year }) => year !== null) && points.every(isPlain);
}

function isPlain({ what: { kind }, sure, third, year }: Point): boolean {
  const isOfCalendar = year === null || year.of === "calendar";
  return sure && third === null && isOfCalendar && (kind === "day" || kind === "week" || kind === "month");
}

function grainOf(ranges: readonly PointRange[]): DateSpan["grain"] {
  const [range, second] = ranges;
  if (range === undefined) return "none";
  if (second !== undefined || (range.from !== range.to && range.from !== null && range.to !== null)) return "span";
  const what = (range.to ?? range.from)?.what;
  switch (what?.kind) {
    case undefined:
      return "none";
    case "week":
      return "span";
    case "moment":
    case "session":
      return "term";
    case "plan-year":
      return "year";
    case "year":
      return what.years > 1 ? "span" : "year";
    case "day":
    case "month":
    case "term":
    case "quarter":
      return what.kind;
  }
}
