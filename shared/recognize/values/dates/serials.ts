import { civilOf, daysInMonth, serialOf } from "../../../workbook/dates.ts";
import type { DateSpan } from "../../types.ts";

const FIRST_DAY = serialOf({ year: 1950, month: 1, day: 1 });
const LAST_DAY = serialOf({ year: 2100, month: 12, day: 31 });

/**
 * Reads a number in a column of dates. Where its format shows a date it is one, as fine as the format shows it:
 * "Aug-24" is a month. Else 45123 is most likely a date that lost its format, and 2024 a year.
 */
export function spanOfNumber(value: number, isDate: boolean, format: string | null): DateSpan | null {
  const day = Math.floor(value);
  if (day >= FIRST_DAY && day <= LAST_DAY) {
    const { year, month } = civilOf(day);
    if (isDate && format !== null && !/d/i.test(format)) {
      if (/m/i.test(format) && /y/i.test(format))
        return whole("month", serialOf({ year, month, day: 1 }), daysInMonth(year, month));
    }
    return { start: day, end: day, grain: "day", sure: isDate, every: null, word: null };
  }
  if (isDate || value !== day || value < 1950 || value > 2100) return null;
  const start = serialOf({ year: value, month: 1, day: 1 });
  return { ...whole("year", start, serialOf({ year: value + 1, month: 1, day: 1 }) - start), sure: false };
}

function whole(grain: "month" | "year", start: number, days: number): DateSpan {
  return { start, end: start + days - 1, grain, sure: true, every: null, word: null };
}
