import { daysInMonth } from "../../../workbook/dates.ts";
import type { TermName } from "./lexicon.ts";
import { fullYear, isYear, type Token } from "./tokens.ts";

/** The year a text gives for a point: "school" 2023 is 2023-24, "fiscal" 2024 is the fiscal year that ends in 2024. */
export interface PointYear {
  readonly of: "calendar" | "school" | "fiscal";
  readonly year: number;
}

/** One stretch of the calendar as a text names it, before its year is settled. */
export type Point = PointKind & {
  readonly year: PointYear | null;
  /** The first, middle or last third of it: "early fall", "mid-October", "end of June". */
  readonly third: 0 | 1 | 2 | null;
  /** False where the text can be read in another way. */
  readonly sure: boolean;
};

export type PointKind =
  | { readonly kind: "day"; readonly month: number; readonly day: number }
  /** The seven days that begin with a day. */
  | { readonly kind: "week"; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "term"; readonly term: TermName }
  | { readonly kind: "quarter"; readonly quarter: number }
  | { readonly kind: "moment"; readonly moment: 0 | 1 | 2 }
  /** The year that `year` names, and as many after it as make `years`. */
  | { readonly kind: "year"; readonly years: number }
  /** "Year 2" of the plan. */
  | { readonly kind: "plan-year"; readonly number: number };

/** A place in a list of tokens; reading moves it on. */
export interface Cursor {
  readonly tokens: readonly Token[];
  at: number;
  /** Whether "06-07" is a school year, as it is above a column, and not a guess between that and a day. */
  readonly bareYears: boolean;
}

/** Reads one point. Null, with the cursor where it was, when none begins here. */
export function pointAt(cursor: Cursor): Point | null {
  const start = cursor.at;
  const third = partAt(cursor);
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
  const { value } = token;
  switch (before.kind) {
    case "day":
      if (value <= before.day || value > daysInMonth(2000, before.month)) return null;
      cursor.at++;
      return { ...before, day: value, year: yearAt(cursor, false) };
    case "quarter":
      if (value <= before.quarter || value > 4) return null;
      cursor.at++;
      return { ...before, quarter: value, year: yearAt(cursor, true) };
    case "plan-year":
      if (value <= before.number || value > 10) return null;
      cursor.at++;
      return { ...before, number: value };
    case "week":
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
      return point({ kind: "day", month: token.month, day: token.day }, calendar(token.year), token.sure);
    case "month-year":
      cursor.at++;
      return point({ kind: "month", month: token.month }, calendar(token.year), token.sure);
    case "month":
      return monthAt(cursor, token.month, token.sure);
    case "term":
      cursor.at++;
      skip(cursor, "semester");
      return point({ kind: "term", term: token.term }, yearAt(cursor, true), false);
    case "moment":
      cursor.at++;
      return point({ kind: "moment", moment: token.third }, yearAt(cursor, true), false);
    case "quarter":
    case "semester":
      return numberedPartAt(cursor, token.is);
    case "rank":
      return rankedPartAt(cursor, token.rank);
    case "week-of":
      return weekAt(cursor);
    case "number":
      return dayBeforeMonthAt(cursor, token) ?? rankedPartAt(cursor, token.value) ?? yearPointAt(cursor);
    case "years":
    case "year-of":
      return yearPointAt(cursor);
    case "unit":
      return token.unit === "year" ? planYearAt(cursor) : null;
    default:
      return null;
  }
}

function point(kind: PointKind, year: PointYear | null, sure: boolean): Point {
  return { ...kind, year, third: null, sure };
}

function calendar(year: number | null): PointYear | null {
  return year === null ? null : { of: "calendar", year };
}

/** "early", "end of", "mid-". */
function partAt(cursor: Cursor): 0 | 1 | 2 | null {
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
  let next = cursor.at + 1;
  while (isMark(cursor.tokens[next], ",.")) next++;
  const is = cursor.tokens[next]?.is;
  if (is === "month" || is === "day" || is === "number") cursor.at = next;
}

function monthAt(cursor: Cursor, month: number, sure: boolean): Point | null {
  cursor.at++;
  while (isMark(cursor.tokens[cursor.at], ".")) cursor.at++;
  const token = cursor.tokens[cursor.at];
  if (token?.is === "number" && token.digits <= 2 && !token.spaced && isMark(cursor.tokens[cursor.at - 1], "'"))
    return null;
  if (isMark(token, "-/") && !token?.spaced) {
    const year = cursor.tokens[cursor.at + 1];
    if (year?.is === "number" && !year.spaced) {
      // In "Aug-24", as spreadsheets write a month, the number is a year; "Aug-5" could be either.
      if (!(year.digits === 4 && isYear(year.value)) && !(year.digits === 2 && year.value > 12)) return null;
      cursor.at += 2;
      return point({ kind: "month", month }, calendar(fullYear(String(year.value))), year.digits === 4 && sure);
    }
  }
  if (token?.is === "number" && token.digits <= 2 && cursor.tokens[cursor.at + 1]?.is !== "month") {
    if (token.value < 1 || token.value > daysInMonth(2000, month)) return null;
    cursor.at++;
    return point({ kind: "day", month, day: token.value }, yearAt(cursor, false), sure);
  }
  return point({ kind: "month", month }, yearAt(cursor, false), sure);
}

/** "30 June 2024", "15th of June", "24-Aug", and the 5 of "5-9 Sept". */
function dayBeforeMonthAt(cursor: Cursor, token: Token & { readonly is: "number" }): Point | null {
  if (token.digits > 2) return null;
  let next = cursor.at + 1;
  if (isRangeSign(cursor.tokens[next]) && cursor.tokens[next + 1]?.is === "number") next += 2;
  const ownMonth = next === cursor.at + 1;
  if (cursor.tokens[next]?.is === "filler" || (isMark(cursor.tokens[next], "-") && !cursor.tokens[next]?.spaced))
    next++;
  const month = cursor.tokens[next];
  if (month?.is !== "month" || token.value < 1 || token.value > daysInMonth(2000, month.month)) return null;
  const day: PointKind = { kind: "day", month: month.month, day: token.value };
  if (!ownMonth) {
    cursor.at++;
    return point(day, null, month.sure);
  }
  cursor.at = next + 1;
  while (isMark(cursor.tokens[cursor.at], ".-") && !cursor.tokens[cursor.at]?.spaced) cursor.at++;
  return point(day, yearAt(cursor, true), month.sure);
}

/** "Q1", "Quarter 1", "Semester 2". */
function numberedPartAt(cursor: Cursor, part: "quarter" | "semester"): Point | null {
  let next = cursor.at + 1;
  while (isMark(cursor.tokens[next], ".-")) next++;
  const token = cursor.tokens[next];
  const kind = token?.is === "number" && token.digits === 1 ? yearPart(part, token.value) : null;
  if (kind === null) return null;
  cursor.at = next + 1;
  return point(kind, yearAt(cursor, true), false);
}

/** "1st quarter", "second semester". */
function rankedPartAt(cursor: Cursor, rank: number): Point | null {
  const token = cursor.tokens[cursor.at + 1];
  const kind = token?.is === "quarter" || token?.is === "semester" ? yearPart(token.is, rank) : null;
  if (kind === null) return null;
  cursor.at += 2;
  return point(kind, yearAt(cursor, true), false);
}

function yearPart(part: "quarter" | "semester", number: number): PointKind | null {
  if (part === "quarter") return number >= 1 && number <= 4 ? { kind: "quarter", quarter: number } : null;
  if (number !== 1 && number !== 2) return null;
  return { kind: "term", term: number === 1 ? "fall" : "spring" };
}

function weekAt(cursor: Cursor): Point | null {
  const start = cursor.at++;
  const day = pointAt(cursor);
  if (day?.kind === "day") return { ...day, kind: "week" };
  cursor.at = start;
  return null;
}

function planYearAt(cursor: Cursor): Point | null {
  const dot = isMark(cursor.tokens[cursor.at + 1], ".") ? 1 : 0;
  const token = cursor.tokens[cursor.at + 1 + dot];
  if (token?.is !== "number" || token.ordinal) return null;
  if (token.value >= 1 && token.value <= 10) {
    cursor.at += 2 + dot;
    return point({ kind: "plan-year", number: token.value }, null, false);
  }
  if (!isYear(token.value)) return null;
  cursor.at += 2 + dot;
  return point({ kind: "year", years: 1 }, calendar(token.value), false);
}

/** "2023-24", "SY 2021-22", "FY24", "2024", and with what may follow it: "FY24 Q1", "2024 Fall". */
function yearPointAt(cursor: Cursor): Point | null {
  const named = yearNamedAt(cursor);
  if (named === null) return null;
  const { year, years } = named;
  const token = cursor.tokens[cursor.at];
  if (
    years === 1 &&
    (token?.is === "term" || token?.is === "quarter" || token?.is === "month" || token?.is === "semester")
  ) {
    const start = cursor.at;
    const part = wholePointAt(cursor);
    if (part && part.year === null) return { ...part, year };
    cursor.at = start;
  }
  return point({ kind: "year", years }, year, false);
}

interface NamedYear {
  readonly year: PointYear;
  readonly years: number;
}

function yearNamedAt(cursor: Cursor): NamedYear | null {
  const start = cursor.at;
  const first = cursor.tokens[start];
  const before = first?.is === "year-of" ? first.of : null;
  if (before !== null) {
    cursor.at++;
    while (isMark(cursor.tokens[cursor.at], ".'-:")) cursor.at++;
  }
  const figures = yearFiguresAt(cursor, before !== null);
  if (figures === null) {
    cursor.at = start;
    return null;
  }
  const next = cursor.tokens[cursor.at];
  const behind = before === null && next?.is === "year-of" ? next.of : null;
  // "2024 school year" may be the one that begins or the one that ends then.
  if (behind === "school" && figures.last === null) {
    cursor.at = start;
    return null;
  }
  if (behind !== null) cursor.at++;
  return namedYear(figures, before ?? behind);
}

interface YearFigures {
  readonly first: number;
  /** Null where the text gives one year only. */
  readonly last: number | null;
}

function namedYear({ first, last }: YearFigures, of: PointYear["of"] | null): NamedYear {
  const years = last === null ? 1 : last - first + 1;
  if (of === "fiscal") return { year: { of, year: last === null ? first : first + 1 }, years };
  if (of === "calendar") return { year: { of, year: first }, years: last === null ? 1 : years + 1 };
  if (last !== null) return { year: { of: "school", year: first }, years };
  // By custom a school year of one number is called after the year it ends in.
  return of === "school" ? { year: { of, year: first - 1 }, years } : { year: { of: "calendar", year: first }, years };
}

/** The figures of a year: `last` is the year in which the last school year of several begins. */
function yearFiguresAt(cursor: Cursor, afterWord: boolean): YearFigures | null {
  const token = cursor.tokens[cursor.at];
  if (token?.is === "years") {
    cursor.at++;
    return { first: token.first, last: token.last };
  }
  // "FY 06/07" looks like the seventh of June.
  if (afterWord && token?.is === "day" && token.year === null && token.day === token.month + 1) {
    cursor.at++;
    return { first: 2000 + token.month, last: 2000 + token.month };
  }
  if (token?.is !== "number" || token.ordinal) return null;
  if (token.digits === 4 && isYear(token.value)) {
    cursor.at++;
    return { first: token.value, last: null };
  }
  if (token.digits !== 2) return null;
  if (isMark(cursor.tokens[cursor.at + 1], "-/")) {
    const apostrophe = isMark(cursor.tokens[cursor.at + 2], "'") ? 1 : 0;
    const second = cursor.tokens[cursor.at + 2 + apostrophe];
    const consecutive = second?.is === "number" && second.digits === 2 && second.value === (token.value + 1) % 100;
    if (consecutive && (afterWord || cursor.bareYears || token.value > 12)) {
      cursor.at += 3 + apostrophe;
      const first = fullYear(String(token.value));
      return { first, last: first };
    }
    if (!afterWord || second?.is === "number") return null;
  }
  if (!afterWord) return null;
  cursor.at++;
  return { first: fullYear(String(token.value)), last: null };
}

/**
 * The year that follows a point: "2024" in "June 30, 2024", "'24", "FY24", "2023-24".
 * Two figures alone are a year only after what has no days: "Fall 23".
 */
function yearAt(cursor: Cursor, twoFigures: boolean): PointYear | null {
  const start = cursor.at;
  while (isMark(cursor.tokens[cursor.at], ",.") || cursor.tokens[cursor.at]?.is === "filler") cursor.at++;
  const apostrophe = isMark(cursor.tokens[cursor.at], "'");
  if (apostrophe) cursor.at++;
  const token = cursor.tokens[cursor.at];
  const isShort = token?.is === "number" && token.digits === 2 && !token.ordinal;
  if (isShort && (apostrophe || (twoFigures && cursor.at === start && !isMark(cursor.tokens[cursor.at + 1], "-/")))) {
    cursor.at++;
    return { of: "calendar", year: fullYear(String(token.value)) };
  }
  const named = token?.is === "month" ? null : yearNamedAt(cursor);
  if (named?.years === 1) return named.year;
  cursor.at = start;
  return null;
}

export function isMark(token: Token | undefined, marks: string): boolean {
  return token?.is === "mark" && marks.includes(token.mark);
}

/** "-" or "to". */
export function isRangeSign(token: Token | undefined): boolean {
  return isMark(token, "-") || token?.is === "to" || (token?.is === "open" && token.side === "until");
}

function skip(cursor: Cursor, is: Token["is"]): void {
  while (cursor.tokens[cursor.at]?.is === is) cursor.at++;
}
