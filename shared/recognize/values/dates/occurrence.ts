import type { Settings } from "../../../templates/types.ts";
import { civilOf, daysInMonth, serialOf, serialOfDay } from "../../../workbook/dates.ts";
import type { TermName } from "./lexicon.ts";
import type { Point, PointYear, Third } from "./point.ts";

/** Whole days as serials, both inclusive. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The days of a point in, or from, one calendar year. Null where the year does not have it. */
export function occurrence(point: Point, year: number, settings: Settings): Days | null {
  const days = wholeOccurrence(point, year, settings);
  return days && thirdOf(days, point.third);
}

function wholeOccurrence({ what }: Point, year: number, settings: Settings): Days | null {
  switch (what.kind) {
    case "day": {
      const day = serialOfDay(year, what.month, what.day);
      return day === null ? null : { start: day, end: day };
    }
    case "week": {
      const day = serialOfDay(year, what.month, what.day);
      return day === null ? null : { start: day, end: day + 6 };
    }
    case "month":
      return monthsFrom(year, what.month, 1);
    case "term":
      return termDays(what.term, year, settings);
    case "quarter": {
      const first = settings.quarters === "calendar" ? 1 : settings.fiscalYearStart.month;
      return monthsFrom(year, ((first - 1 + 3 * (what.quarter - 1)) % 12) + 1, 3);
    }
    case "moment":
      return thirdOf(schoolYear(year, settings), what.moment);
    case "session":
    case "year":
    case "plan-year":
      return null;
  }
}

function termDays(term: TermName, year: number, settings: Settings): Days {
  const { from, to } = settings.terms[term];
  const endYear = crossesNewYear(term, settings) ? year + 1 : year;
  // A term that ends on February 28th ends with February.
  const endDay = to.month === 2 && to.day >= 28 ? daysInMonth(endYear, 2) : to.day;
  return {
    start: serialOf({ year, month: from.month, day: from.day }),
    end: serialOf({ year: endYear, month: to.month, day: endDay }),
  };
}

export function crossesNewYear(term: TermName, settings: Settings): boolean {
  const { from, to } = settings.terms[term];
  return to.month < from.month;
}

/** The school year that begins in a calendar year. */
export function schoolYear(year: number, settings: Settings): Days {
  return yearFrom(year, settings.schoolYearStart.month, settings.schoolYearStart.day);
}

export function wholeYear({ of, year }: PointYear, settings: Settings): Days {
  if (of === "school") return schoolYear(year, settings);
  if (of === "calendar") return yearFrom(year, 1, 1);
  const { month, day } = settings.fiscalYearStart;
  // A fiscal year is called after the year it ends in.
  return yearFrom(month === 1 && day === 1 ? year : year - 1, month, day);
}

function yearFrom(year: number, month: number, day: number): Days {
  return { start: serialOf({ year, month, day }), end: serialOf({ year: year + 1, month, day }) - 1 };
}

/** A quarter of the fiscal year that begins on a day. */
export function fiscalQuarter(firstDay: number, quarter: number): Days {
  const { year, month } = civilOf(firstDay);
  return monthsFrom(year, month + 3 * (quarter - 1), 3);
}

/** As many whole months as `count`, from a month that may be past December. */
function monthsFrom(year: number, month: number, count: number): Days {
  return { start: monthStart(year, month), end: monthStart(year, month + count) - 1 };
}

function monthStart(year: number, month: number): number {
  return serialOf({ year: year + Math.floor((month - 1) / 12), month: ((month - 1) % 12) + 1, day: 1 });
}

export function thirdOf({ start, end }: Days, third: Third | null): Days {
  const days = end - start + 1;
  if (third === null || days < 3) return { start, end };
  const [second, last] = [start + Math.floor(days / 3), start + Math.floor((2 * days) / 3)];
  if (third === 0) return { start, end: second - 1 };
  return third === 1 ? { start: second, end: last - 1 } : { start: last, end };
}
