import { daysInMonth } from "../../../workbook/dates.ts";
import { type Cursor, isApart, isMark, isRangeSign, skipMarks } from "./cursor.ts";
import { fullYear, isYear } from "./figures.ts";
import { calendarYear, type Point, pointOf } from "./point.ts";
import { yearAfter } from "./year.ts";

/** Reads what a month's name begins: "June", "June 30", "June 30, 2024", "June '24", "Aug-24". */
export function monthAt(cursor: Cursor, month: number, sure: boolean): Point | null {
  cursor.at++;
  skipMarks(cursor, ".");
  const token = cursor.tokens[cursor.at];
  if (isMark(token, "-/") && !isApart(cursor, cursor.at)) {
    const year = cursor.tokens[cursor.at + 1];
    if (year?.is === "number" && !isApart(cursor, cursor.at + 1)) {
      // In "Aug-24", as spreadsheets write a month, the number is a year; "Aug-5" could be either.
      if (!(year.digits === 4 && isYear(year.value)) && !(year.digits === 2 && year.value > 12)) return null;
      cursor.at += 2;
      return pointOf({ kind: "month", month }, calendarYear(fullYear(String(year.value))), year.digits === 4 && sure);
    }
  }
  if (token?.is === "number" && token.digits <= 2 && cursor.tokens[cursor.at + 1]?.is !== "month") {
    if (!hasDay(month, token.value)) return null;
    cursor.at++;
    return pointOf({ kind: "day", month, day: token.value }, yearAfter(cursor, false), sure);
  }
  return pointOf({ kind: "month", month }, yearAfter(cursor, false), sure);
}

/** Reads "30 June 2024", "15th of June", "24-Aug", and the 5 of "5-9 Sept". */
export function dayBeforeMonthAt(cursor: Cursor, day: number): Point | null {
  let next = cursor.at + 1;
  const isFirstOfTwo = isRangeSign(cursor.tokens[next]) && cursor.tokens[next + 1]?.is === "number";
  if (isFirstOfTwo) next += 2;
  if (cursor.tokens[next]?.is === "filler" || (isMark(cursor.tokens[next], "-") && !isApart(cursor, next))) next++;
  const token = cursor.tokens[next];
  if (token?.is !== "month" || !hasDay(token.month, day)) return null;
  const what = { kind: "day", month: token.month, day } as const;
  if (isFirstOfTwo) {
    cursor.at++;
    return pointOf(what, null, token.sure);
  }
  cursor.at = next + 1;
  while (isMark(cursor.tokens[cursor.at], ".-") && !isApart(cursor, cursor.at)) cursor.at++;
  return pointOf(what, yearAfter(cursor, true), token.sure);
}

/** Whether the month has the day in some year. */
export function hasDay(month: number, day: number): boolean {
  return day >= 1 && day <= daysInMonth(2000, month);
}
