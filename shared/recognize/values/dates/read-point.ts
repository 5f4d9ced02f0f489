import { daysInMonth } from "../../../workbook/dates.ts";
import { type Cursor, isMark, skip, skipMarks } from "./cursor.ts";
import { isYear } from "./figures.ts";
import { LAST } from "./lexicon.ts";
import { dayBeforeMonthAt, hasDay, monthAt } from "./month.ts";
import { calendarYear, type Point, pointOf, type Stretch, type Third } from "./point.ts";
import { yearAfter, yearNamedAt } from "./year.ts";

/** Reads one point. Null, with the cursor where it was, where none begins. */
export function pointAt(cursor: Cursor): Point | null {
  const start = cursor.at;
  const third = thirdAt(cursor);
  skipWeekday(cursor);
  const point = wholePointAt(cursor);
  if (point === null) cursor.at = start;
  return point === null || third === null ? point : { ...point, third, sure: false };
}

/** Reads a number that goes on where the point before it left off: 9 in "Sept 5-9", 3 in "Q1-3" and in "Years 1-3". */
export function nextNumberAt(cursor: Cursor, before: Point): Point | null {
  const token = cursor.tokens[cursor.at];
  if (token?.is !== "number" || token.digits > 2) return null;
  const after = cursor.tokens[cursor.at + 1]?.is;
  if (after === "month" || after === "quarter" || after === "unit" || after === "times") return null;
  const what = countedOn(before.what, token.value);
  if (what === null) return null;
  cursor.at++;
  return { ...before, what, year: what.kind === "plan-year" ? null : yearAfter(cursor, what.kind === "quarter") };
}

/** The stretch of the same kind that a later number names. */
function countedOn(before: Stretch, value: number): Stretch | null {
  switch (before.kind) {
    case "day":
      return value > before.day && hasDay(before.month, value) ? { ...before, day: value } : null;
    case "quarter":
      return value > before.quarter && value <= 4 ? { kind: "quarter", quarter: value } : null;
    case "plan-year":
      return value > before.number && value <= 10 ? { kind: "plan-year", number: value } : null;
    case "week":
      // "Week of August 10-14" ends on a Friday.
      return value > before.day && hasDay(before.month, value) ? { ...before, kind: "day", day: value } : null;
    case "session":
      return value > before.number && value <= 6 ? { kind: "session", number: value } : null;
    case "month":
    case "term":
    case "moment":
    case "year":
      return null;
  }
}

function wholePointAt(cursor: Cursor): Point | null {
  const token = cursor.tokens[cursor.at];
  switch (token?.is) {
    case "day":
      cursor.at++;
      return pointOf({ kind: "day", month: token.month, day: token.day }, calendarYear(token.year), token.sure);
    case "month-year":
      cursor.at++;
      return pointOf({ kind: "month", month: token.month }, calendarYear(token.year), true);
    case "month":
      return monthAt(cursor, token.month, token.sure);
    case "term":
      cursor.at++;
      skip(cursor, "semester");
      return pointOf({ kind: "term", term: token.term }, yearAfter(cursor, true), false);
    case "moment":
      cursor.at++;
      return pointOf({ kind: "moment", moment: token.third }, yearAfter(cursor, true), false);
    case "quarter":
    case "semester":
      return numberedPartAt(cursor, token.is);
    case "rank":
      return rankedPartAt(cursor, token.rank) ?? weekOfMonthAt(cursor, token.rank);
    case "week-of":
      return weekAt(cursor);
    case "number": {
      const day = token.digits <= 2 ? dayBeforeMonthAt(cursor, token.value) : null;
      const ranked = day ?? rankedPartAt(cursor, token.value);
      return ranked ?? (token.ordinal ? weekOfMonthAt(cursor, token.value) : yearAt(cursor));
    }
    case "years":
    case "year-of":
      return yearAt(cursor);
    case "unit":
      if (token.unit === "year") return planYearAt(cursor);
      return token.unit === "term" ? numberedPartAt(cursor, "session") : null;
    default:
      return null;
  }
}

/** "early", "end of", "mid-". */
function thirdAt(cursor: Cursor): Third | null {
  const token = cursor.tokens[cursor.at];
  if (token?.is !== "part") return null;
  cursor.at++;
  if (isMark(cursor.tokens[cursor.at], "-")) cursor.at++;
  skip(cursor, "filler");
  return token.third;
}

/** The weekday in "Monday, June 3, 2024" adds nothing. */
function skipWeekday(cursor: Cursor): void {
  if (cursor.tokens[cursor.at]?.is !== "weekday") return;
  const start = cursor.at++;
  skipMarks(cursor, ",.");
  const is = cursor.tokens[cursor.at]?.is;
  if (is !== "month" && is !== "day" && is !== "number") cursor.at = start;
}

/** "Q1", "Quarter 1", "Semester 2", "Trimester 3". */
function numberedPartAt(cursor: Cursor, part: YearPart): Point | null {
  const start = cursor.at++;
  skipMarks(cursor, ".-");
  const token = cursor.tokens[cursor.at];
  const what = token?.is === "number" && token.digits === 1 ? partOfYear(part, token.value) : null;
  cursor.at = what === null ? start : cursor.at + 1;
  return what && pointOf(what, yearAfter(cursor, true), false);
}

/** "1st quarter", "second semester". */
function rankedPartAt(cursor: Cursor, rank: number): Point | null {
  const token = cursor.tokens[cursor.at + 1];
  const part = token?.is === "unit" && token.unit === "term" ? "session" : token?.is;
  const what = part === "quarter" || part === "semester" || part === "session" ? partOfYear(part, rank) : null;
  if (what === null) return null;
  cursor.at += 2;
  return pointOf(what, yearAfter(cursor, true), false);
}

type YearPart = "quarter" | "semester" | "session";

function partOfYear(part: YearPart, number: number): Stretch | null {
  if (part === "session") return number >= 1 && number <= 6 ? { kind: "session", number } : null;
  if (part === "quarter") return number >= 1 && number <= 4 ? { kind: "quarter", quarter: number } : null;
  if (number !== 1 && number !== 2) return null;
  return { kind: "term", term: number === 1 ? "fall" : "spring" };
}

/** "First week of September", "last week of June": seven days, counted from the first or up to the last. */
function weekOfMonthAt(cursor: Cursor, rank: number): Point | null {
  if (cursor.tokens[cursor.at + 1]?.is !== "week-of" || rank < 1 || rank > LAST) return null;
  const start = cursor.at;
  cursor.at += 2;
  skip(cursor, "filler");
  const month = pointAt(cursor);
  if (month?.what.kind !== "month") {
    cursor.at = start;
    return null;
  }
  const first = rank === LAST ? daysInMonth(2001, month.what.month) - 6 : 7 * rank - 6;
  return pointOf({ kind: "week", month: month.what.month, day: first }, month.year, false);
}

function weekAt(cursor: Cursor): Point | null {
  const start = cursor.at++;
  const day = pointAt(cursor);
  if (day?.what.kind === "day") return { ...day, what: { ...day.what, kind: "week" } };
  cursor.at = start;
  return null;
}

/** "Year 2", and "Year 2024". */
function planYearAt(cursor: Cursor): Point | null {
  const start = cursor.at++;
  skipMarks(cursor, ".");
  const token = cursor.tokens[cursor.at++];
  if (token?.is === "count" || (token?.is === "number" && !token.ordinal)) {
    const { value } = token;
    if (value >= 1 && value <= 10) return pointOf({ kind: "plan-year", number: value }, null, false);
    if (isYear(value)) return pointOf({ kind: "year", years: 1 }, calendarYear(value), false);
  }
  cursor.at = start;
  return null;
}

/** A year, and what may follow it: "FY24 Q1", "2024 Fall". */
function yearAt(cursor: Cursor): Point | null {
  const named = yearNamedAt(cursor);
  if (named === null) return null;
  const is = cursor.tokens[cursor.at]?.is;
  if (named.years === 1 && (is === "term" || is === "quarter" || is === "month" || is === "semester")) {
    const start = cursor.at;
    const part = wholePointAt(cursor);
    if (part && part.year === null) return { ...part, year: named.year };
    cursor.at = start;
  }
  return pointOf({ kind: "year", years: named.years }, named.year, false);
}
