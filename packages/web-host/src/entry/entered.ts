import { isDateFormat, serialOfDay } from "@throughline/shared/workbook/dates.ts";
import type { CellContent } from "@throughline/shared/workbook/types.ts";
import { csvValue } from "@throughline/xlsx/src/csv/values.ts";
import { monthNumber } from "./months.ts";

export interface EntryContext {
  /** The number format the cell has; absent for General. */
  readonly format: string | undefined;
  /** For dates without a year. */
  readonly year: number;
  /** A .csv file holds letters and no formats: a day or an amount stays as it was written. */
  readonly isCsv: boolean;
}

/**
 * What typing this into a cell puts there, as spreadsheets take it: a number, a day, yes or no, a formula, else text.
 * A number format comes with it only where the cell has none that would show it.
 */
export function entered(text: string, { format, year, isCsv }: EntryContext): CellContent {
  const typed = text.trim();
  if (typed === "") return { value: null, formula: null };
  if (text.startsWith("'")) return { value: text.slice(1) === "" ? null : text.slice(1), formula: null };
  if (format === "@") return { value: text, formula: null };
  if (/^[=+-]/.test(typed) && typed.length > 1) {
    const formula = formulaIn(typed);
    if (formula !== null) return { value: null, formula };
  }
  if (isCsv) return { value: csvValue(text), formula: null };
  if (/^(?:true|false)$/i.test(typed)) return { value: typed.toLowerCase() === "true", formula: null };
  const number = numberIn(typed, format);
  if (number) return { value: number.value, formula: null, ...formatFor(number.format, format) };
  const date = dateIn(typed, year);
  if (date && (format === undefined || isDateFormat(format))) {
    return { value: date.value, formula: null, ...formatFor(date.format, format) };
  }
  return { value: text, formula: null };
}

/** A format goes along only into a cell that has none. */
function formatFor(wanted: string | null, format: string | undefined): { readonly format?: string } {
  return wanted === null || format !== undefined ? {} : { format: wanted };
}

/** The formula without its "="; "+B2" and "-B2" are formulas too, "+5" and "- text" are none. */
function formulaIn(typed: string): string | null {
  if (typed.startsWith("=")) return typed.slice(1).trim();
  return /^[+-]\s*(?:\$?[A-Za-z]{1,3}\$?\d+|[A-Za-z][A-Za-z.]*\()/.test(typed) ? typed.replace(/^\+/, "") : null;
}

interface Read {
  readonly value: number;
  readonly format: string | null;
}

const NUMBER = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d{1,3})?$/i;

function numberIn(typed: string, format: string | undefined): Read | null {
  const inside = /^\((.+)\)$/.exec(typed)?.[1];
  const [, sign = "", dollar = "", figures = "", percent = ""] =
    /^([+-]?)\s*(\$?)\s*([^%]*?)\s*(%?)$/.exec(inside ?? typed) ?? [];
  if (!/\d/.test(figures) || !NUMBER.test(figures) || (inside !== undefined && sign !== "")) return null;
  const size = Number(figures.replaceAll(",", ""));
  if (!Number.isFinite(size)) return null;
  const isNegative = sign === "-" || inside !== undefined;
  // Where a cell shows percentages, 45 means 45 %.
  const hundredth = percent !== "" || (format?.includes("%") && (size >= 1 || size === 0));
  const value = (isNegative ? -size : size) / (hundredth ? 100 : 1);
  const decimals = figures.includes(".");
  if (percent !== "") return { value, format: decimals ? "0.00%" : "0%" };
  if (dollar !== "") return { value, format: decimals ? '"$"#,##0.00' : '"$"#,##0' };
  return { value, format: figures.includes(",") ? (decimals ? "#,##0.00" : "#,##0") : null };
}

function dateIn(typed: string, thisYear: number): Read | null {
  const [day = "", clock] = /^(.*?)(?:\s+(\d{1,2}:\d{2}.*))?$/.exec(typed)?.slice(1) ?? [];
  const time = timeIn(clock ?? typed);
  if (clock === undefined && time !== null) return { value: time, format: "h:mm AM/PM" };
  const date = dayIn(day, thisYear);
  if (!date || (clock !== undefined && time === null)) return null;
  return time === null ? date : { value: date.value + time, format: "m/d/yyyy h:mm" };
}

/** 9/30/2026, 9/30, 2026-09-30, Sep 30, 2026, 30 Sep 2026, Sep 2026. */
function dayIn(text: string, thisYear: number): Read | null {
  const slashes = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{2}|\d{4}))?$/.exec(text);
  if (slashes) {
    const [, month, day, year] = slashes;
    return dayOf(year === undefined ? thisYear : fullYear(year), Number(month), Number(day), "m/d/yyyy");
  }
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]), "m/d/yyyy");
  const words = text
    .replace(/[.,]/g, " ")
    .trim()
    .split(/[\s-]+/);
  const month = words.map(monthNumber).findIndex((one) => one !== null);
  if (month < 0 || month > 1 || words.length < 2 || words.length > 3) return null;
  const [first, second, ...more] = words.filter((_, at) => at !== month);
  const [number, year] = [monthNumber(words[month] ?? "") ?? 0, second ?? ""];
  if (more.length > 0 || first === undefined) return null;
  if (words.length === 2 && /^\d{4}$/.test(first)) return dayOf(Number(first), number, 1, "mmm yyyy");
  if (!/^\d{1,2}(?:st|nd|rd|th)?$/i.test(first) || !/^(?:|\d{2}|\d{4})$/.test(year)) return null;
  return dayOf(year === "" ? thisYear : fullYear(year), number, Number.parseInt(first, 10), "m/d/yyyy");
}

function dayOf(year: number, month: number, day: number, format: string): Read | null {
  const value = year >= 1900 && year <= 9999 ? serialOfDay(year, month, day) : null;
  return value === null ? null : { value, format };
}

/** Two figures mean the years from 1930 to 2029, as in Excel. */
function fullYear(figures: string): number {
  const year = Number(figures);
  if (figures.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** Part of a day, of "9:30", "9:30 pm" or "13:05:30". */
function timeIn(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}))?\s*(am|pm|a|p)?$/i.exec(text.trim());
  if (!match) return null;
  const [, hour = "", minute = "", second = "0", half = ""] = match;
  const hours = Number(hour);
  if (Number(minute) > 59 || Number(second) > 59 || hours > (half === "" ? 23 : 12)) return null;
  const day = half === "" ? hours : (hours % 12) + (half.toLowerCase().startsWith("p") ? 12 : 0);
  return (day * 3600 + Number(minute) * 60 + Number(second)) / 86_400;
}
