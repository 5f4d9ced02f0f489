import { daysInMonth } from "../../../workbook/dates.ts";

/** What figures in a text about dates mean. */
export type FigureToken =
  | { readonly is: "number"; readonly value: number; readonly digits: number; readonly ordinal: boolean }
  /** A day in figures; the year is null in "8/15". */
  | {
      readonly is: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly sure: boolean;
    }
  | { readonly is: "month-year"; readonly year: number; readonly month: number }
  /** "2023-24": the calendar years in which the first and the last of the school years begin. */
  | { readonly is: "years"; readonly first: number; readonly last: number }
  | { readonly is: "time" }
  | { readonly is: "unknown" };

export interface FigurePiece {
  readonly meaning: FigureToken;
  readonly length: number;
}

const ISO_DAY =
  /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})([t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(?!\d)/y;
const DAY = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|'?\d{2})(?![\d/])/y;
const TIME =
  /(?:\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?)? ?- ?)?\d{1,2}(?::\d{2}){0,2} ?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const MONTH_OF_YEAR = /(\d{1,2})\/(\d{4})(?![\d/])/y;
const YEAR_AND_PART = /((?:19|20)\d{2}) ?[-/] ?'?(\d{4}|\d{2})(?![\d/])/y;
const MONTH_DAY = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const NUMBER = /(\d{1,6})(st|nd|rd|th)?(?!\d)/y;

const UNKNOWN: FigureToken = { is: "unknown" };
const CLOCK: FigureToken = { is: "time" };

/** Reads the figures that begin at a place of a plain text. */
export function figuresAt(text: string, at: number, monthFirst: boolean): FigurePiece {
  return dateAt(text, at, monthFirst) ?? yearsAt(text, at) ?? monthDayAt(text, at, monthFirst) ?? numberAt(text, at);
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** "2024-06-30", "6/30/24", a time of day, "8/2024". */
function dateAt(text: string, at: number, monthFirst: boolean): FigurePiece | null {
  const iso = match(ISO_DAY, text, at);
  // The day alone would lose the time, unless that is midnight as machines write it.
  const isWhole = iso?.[4] === undefined || /^.00?:00/.test(iso[4]);
  const isoDay = iso && realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), isWhole);
  if (iso && isoDay) return { meaning: isoDay, length: iso[0].length };
  const day = match(DAY, text, at);
  if (day) {
    // "3.1.10" numbers a task: with dots, only days written out in full are dates.
    const isDotted = day[2] === "." && day[4]?.length !== 4 && day[0].length !== 8;
    const found = isDotted ? null : dayOfFigures(Number(day[1]), Number(day[3]), fullYear(day[4] ?? ""), monthFirst);
    return { meaning: found ?? UNKNOWN, length: day[0].length };
  }
  const time = match(TIME, text, at);
  if (time) return { meaning: CLOCK, length: time[0].length };
  const month = match(MONTH_OF_YEAR, text, at);
  if (!month) return null;
  const isMonth = Number(month[1]) >= 1 && Number(month[1]) <= 12;
  const meaning: FigureToken = { is: "month-year", year: Number(month[2]), month: Number(month[1]) };
  return { meaning: isMonth ? meaning : UNKNOWN, length: month[0].length };
}

function yearsAt(text: string, at: number): FigurePiece | null {
  const years = match(YEAR_AND_PART, text, at);
  const meaning = years && yearAndPart(Number(years[1]), years[2] ?? "");
  return years && meaning ? { meaning, length: years[0].length } : null;
}

function monthDayAt(text: string, at: number, monthFirst: boolean): FigurePiece | null {
  const figures = match(MONTH_DAY, text, at);
  const day = figures && dayOfFigures(Number(figures[1]), Number(figures[2]), null, monthFirst);
  return figures && day ? { meaning: day, length: figures[0].length } : null;
}

function numberAt(text: string, at: number): FigurePiece {
  const number = match(NUMBER, text, at);
  if (!number) return { meaning: UNKNOWN, length: 1 };
  const digits = number[1]?.length ?? 0;
  const meaning: FigureToken = { is: "number", value: Number(number[1]), digits, ordinal: number[2] !== undefined };
  return { meaning, length: number[0].length };
}

/** "2023-24" and "2023-2026" are school years; "2024-05" is a month. */
function yearAndPart(first: number, part: string): FigureToken | null {
  const isShort = part.length === 2;
  if (isShort && Number(part) === (first + 1) % 100) return { is: "years", first, last: first };
  const second = isShort ? Math.floor(first / 100) * 100 + Number(part) : Number(part);
  if (second > first && second - first <= 15) {
    return isShort && Number(part) <= 12 ? null : { is: "years", first, last: second - 1 };
  }
  const month = Number(part);
  return isShort && month >= 1 && month <= 12 ? { is: "month-year", year: first, month } : null;
}

/** A day in figures, in whichever order the calendar has it; where both orders are possible, the setting says which. */
export function dayOfFigures(a: number, b: number, year: number | null, monthFirst: boolean): FigureToken | null {
  const asMonthDay = realDay(year, a, b, a === b || b > 12);
  const asDayMonth = realDay(year, b, a, a === b || a > 12);
  return monthFirst ? (asMonthDay ?? asDayMonth) : (asDayMonth ?? asMonthDay);
}

function realDay(year: number | null, month: number, day: number, sure: boolean): FigureToken | null {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month);
  return isReal && (year === null || isYear(year)) ? { is: "day", year, month, day, sure } : null;
}

/** Whether a number can be a year that a plan speaks of. */
export function isYear(value: number): boolean {
  return value >= 1950 && value <= 2100;
}

/** "24" and "'24" are 2024, "98" is 1998. */
export function fullYear(figures: string): number {
  const value = Number(figures.replace("'", ""));
  return value < 50 ? 2000 + value : value < 100 ? 1900 + value : value;
}
