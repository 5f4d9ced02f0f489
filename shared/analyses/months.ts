import { civilOf, daysInMonth, serialOf } from "../workbook/dates.ts";

const NAMES = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** "2026-09": names the month of a day, and sorts as time goes. */
export function monthKey(serial: number): string {
  const { year, month } = civilOf(serial);
  return `${year}-${String(month).padStart(2, "0")}`;
}

/** "Sep 2026" for "2026-09". */
export function monthName(key: string): string {
  const [year = "", month = "1"] = key.split("-");
  return `${NAMES[Number(month) - 1]} ${year}`;
}

/** First and last day of the month that a day is in. */
export function monthOf(serial: number): { readonly start: number; readonly end: number } {
  const { year, month } = civilOf(serial);
  return { start: serialOf({ year, month, day: 1 }), end: serialOf({ year, month, day: daysInMonth(year, month) }) };
}

/** Monday to Sunday around a day. Serial day 2 was a Monday. */
export function weekOf(serial: number): { readonly start: number; readonly end: number } {
  const start = Math.floor((serial - 2) / 7) * 7 + 2;
  return { start, end: start + 6 };
}
