import { type Cursor, isMark, skipMarks } from "./cursor.ts";
import { fullYear, isYear } from "./figures.ts";
import type { PointYear } from "./point.ts";

export interface NamedYear {
  readonly year: PointYear;
  /** How many in a row: 3 for "2023-2026". */
  readonly years: number;
}

/** Reads a year or several: "2023-24", "SY 2021-22", "FY24", "2024". Null, with the cursor where it was, for none. */
export function yearNamedAt(cursor: Cursor): NamedYear | null {
  const start = cursor.at;
  const first = cursor.tokens[start];
  const before = first?.is === "year-of" ? first.of : null;
  if (before !== null) {
    cursor.at++;
    skipMarks(cursor, ".'-:");
  }
  const figures = figuresOfYearAt(cursor, before !== null);
  const next = cursor.tokens[cursor.at];
  const behind = before === null && next?.is === "year-of" ? next.of : null;
  // "2024 school year" may be the one that begins or the one that ends then.
  if (figures === null || (behind === "school" && figures.last === null)) {
    cursor.at = start;
    return null;
  }
  if (behind !== null) cursor.at++;
  return named(figures, before ?? behind);
}

/**
 * Reads the year that follows a point: "2024" in "June 30, 2024", "'24", "FY24", "2023-24".
 * Two figures alone are a year only after what has no days: "Fall 23".
 */
export function yearAfter(cursor: Cursor, twoFigures: boolean): PointYear | null {
  const start = cursor.at;
  while (isMark(cursor.tokens[cursor.at], ",.") || cursor.tokens[cursor.at]?.is === "filler") cursor.at++;
  const isApostrophe = isMark(cursor.tokens[cursor.at], "'");
  if (isApostrophe) cursor.at++;
  const token = cursor.tokens[cursor.at];
  const isShort = token?.is === "number" && token.digits === 2 && !token.ordinal;
  if (isShort && (isApostrophe || (twoFigures && cursor.at === start && !isMark(cursor.tokens[cursor.at + 1], "-/")))) {
    cursor.at++;
    return { of: "calendar", year: fullYear(String(token.value)) };
  }
  const found = yearNamedAt(cursor);
  if (found?.years === 1) return found.year;
  cursor.at = start;
  return null;
}

interface YearFigures {
  readonly first: number;
  /** The year in which the last school year of several begins; null where the text gives one number only. */
  readonly last: number | null;
}

function named({ first, last }: YearFigures, of: PointYear["of"] | null): NamedYear {
  const years = last === null ? 1 : last - first + 1;
  if (of === "fiscal") return { year: { of, year: last === null ? first : first + 1 }, years };
  if (of === "calendar") return { year: { of, year: first }, years: last === null ? 1 : years + 1 };
  if (last !== null) return { year: { of: "school", year: first }, years };
  // By custom a school year of one number is called after the year it ends in.
  return of === "school" ? { year: { of, year: first - 1 }, years } : { year: { of: "calendar", year: first }, years };
}

function figuresOfYearAt(cursor: Cursor, isAfterWord: boolean): YearFigures | null {
  const token = cursor.tokens[cursor.at];
  if (token?.is === "years") {
    cursor.at++;
    return token;
  }
  // "FY 06/07" looks like the seventh of June.
  if (isAfterWord && token?.is === "day" && token.year === null && token.day === token.month + 1) {
    cursor.at++;
    return { first: 2000 + token.month, last: 2000 + token.month };
  }
  if (token?.is !== "number" || token.ordinal) return null;
  if (token.digits === 4 && isYear(token.value)) {
    cursor.at++;
    return { first: token.value, last: null };
  }
  if (token.digits !== 2) return null;
  return isMark(cursor.tokens[cursor.at + 1], "-/")
    ? pairAt(cursor, token.value, isAfterWord)
    : shortYearAt(cursor, token.value, isAfterWord);
}

/** "21-22": two years in a row, where the first cannot be a month or a word says that it is a year. */
function pairAt(cursor: Cursor, value: number, isAfterWord: boolean): YearFigures | null {
  const apostrophe = isMark(cursor.tokens[cursor.at + 2], "'") ? 1 : 0;
  const second = cursor.tokens[cursor.at + 2 + apostrophe];
  if (second?.is !== "number") return shortYearAt(cursor, value, isAfterWord);
  const isConsecutive = second.digits === 2 && second.value === (value + 1) % 100;
  if (!isConsecutive || !(isAfterWord || cursor.bareYears || value > 12)) return null;
  cursor.at += 3 + apostrophe;
  const first = fullYear(String(value));
  return { first, last: first };
}

function shortYearAt(cursor: Cursor, value: number, isAfterWord: boolean): YearFigures | null {
  if (!isAfterWord) return null;
  cursor.at++;
  return { first: fullYear(String(value)), last: null };
}
