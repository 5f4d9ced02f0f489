import { daysInMonth } from "../../../workbook/dates.ts";
import { isLetter, meaningAt, type WordMeaning } from "./lexicon.ts";

/** A piece of a text about dates, with where it stands in the text. */
export type Token = TokenMeaning & {
  readonly from: number;
  readonly to: number;
  /** Whether a space stands before it. */
  readonly spaced: boolean;
};

export type TokenMeaning =
  | WordMeaning
  | { readonly is: "number"; readonly value: number; readonly digits: number; readonly ordinal: boolean }
  /** A day in figures; the year is null in "8/15". */
  | {
      readonly is: "day";
      readonly year: number | null;
      readonly month: number;
      readonly day: number;
      readonly sure: boolean;
    }
  | { readonly is: "month-year"; readonly year: number; readonly month: number; readonly sure: boolean }
  /** "2023-24": the calendar years in which the first and the last of the school years begin. */
  | { readonly is: "years"; readonly first: number; readonly last: number }
  | { readonly is: "time" }
  | { readonly is: "note" }
  | { readonly is: "mark"; readonly mark: string }
  | { readonly is: "unknown" };

const ISO_DAY =
  /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:z|[+-]\d{2}:?\d{2})?)?(?!\d)/y;
const US_DAY = /(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|'?\d{2})(?![\d/])/y;
const TIME =
  /(?:\d{1,2}(?::\d{2})? ?(?:[ap]\.?m\.?)? ?- ?)?\d{1,2}(?::\d{2}){0,2} ?[ap]\.?m\b\.?|\d{1,2}:\d{2}(?::\d{2})?(?!\d)/y;
const MONTH_OF_YEAR = /(\d{1,2})\/(\d{4})(?![\d/])/y;
const YEAR_AND_PART = /((?:19|20)\d{2}) ?[-/] ?'?(\d{4}|\d{2})(?![\d/])/y;
const MONTH_DAY = /(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const NUMBER = /(\d{1,6})(st|nd|rd|th)?(?![\d])/y;

/**
 * The tokens of a plain text. In a cell what stands in parentheses is one note, and a word that no date has makes
 * the whole null. In a heading parentheses are marks, and other words "unknown" tokens.
 */
export function tokensOf(text: string, monthFirst: boolean, where: "cell" | "heading" = "cell"): Token[] | null {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const piece = pieceAt(text, at, code, monthFirst, where);
    if (piece.meaning.is === "unknown" && where === "cell") return null;
    const to = at + piece.length;
    tokens.push({ ...piece.meaning, from: at, to, spaced: at > 0 && text.charCodeAt(at - 1) === 32 });
    at = to;
  }
  return tokens;
}

interface Piece {
  readonly meaning: TokenMeaning;
  readonly length: number;
}

function pieceAt(text: string, at: number, code: number, monthFirst: boolean, where: "cell" | "heading"): Piece {
  if (code >= 48 && code <= 57) return figuresAt(text, at, monthFirst);
  if (isLetter(code)) return wordAt(text, at);
  if (where === "cell" && (code === 40 || code === 91)) return noteAt(text, at, code === 40 ? ")" : "]");
  return { meaning: { is: "mark", mark: text.charAt(at) }, length: 1 };
}

function wordAt(text: string, at: number): Piece {
  let to = at + 1;
  while (to < text.length && isLetter(text.charCodeAt(to))) to++;
  const known = meaningAt(text.slice(at, to), text, to);
  return known
    ? { meaning: known.meaning, length: to - at + known.length }
    : { meaning: { is: "unknown" }, length: to - at };
}

function noteAt(text: string, at: number, close: string): Piece {
  const end = text.indexOf(close, at);
  return end < 0 ? { meaning: { is: "unknown" }, length: 1 } : { meaning: { is: "note" }, length: end + 1 - at };
}

function figuresAt(text: string, at: number, monthFirst: boolean): Piece {
  const read = (pattern: RegExp) => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const iso = read(ISO_DAY);
  if (iso) {
    const day = realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), true);
    if (day) return { meaning: day, length: iso[0].length };
  }
  const us = read(US_DAY);
  if (us) {
    // "3.1.10" numbers a task: with dots, only days written out in full are dates.
    const dotted = us[2] === "." && !(us[4]?.length === 4 || us[0].length === 8);
    const day = dotted ? null : dayOfFigures(Number(us[1]), Number(us[3]), fullYear(us[4] ?? ""), monthFirst);
    return { meaning: day ?? { is: "unknown" }, length: us[0].length };
  }
  const time = read(TIME);
  if (time) return { meaning: { is: "time" }, length: time[0].length };
  const monthOfYear = read(MONTH_OF_YEAR);
  if (monthOfYear) {
    const month = Number(monthOfYear[1]);
    const meaning: TokenMeaning =
      month >= 1 && month <= 12
        ? { is: "month-year", year: Number(monthOfYear[2]), month, sure: true }
        : { is: "unknown" };
    return { meaning, length: monthOfYear[0].length };
  }
  const years = read(YEAR_AND_PART);
  const meaning = years && yearAndPart(Number(years[1]), years[2] ?? "");
  if (years && meaning) return { meaning, length: years[0].length };
  const monthDay = read(MONTH_DAY);
  if (monthDay) {
    const [a, b] = [Number(monthDay[1]), Number(monthDay[2])];
    const day = dayOfFigures(a, b, null, monthFirst);
    if (day) return { meaning: day, length: monthDay[0].length };
  }
  const number = read(NUMBER);
  if (!number) return { meaning: { is: "unknown" }, length: 1 };
  const digits = number[1]?.length ?? 0;
  return {
    meaning: { is: "number", value: Number(number[1]), digits, ordinal: number[2] !== undefined },
    length: number[0].length,
  };
}

/** "2023-24" and "2023-2026" are school years; "2024-05" is a month. */
function yearAndPart(first: number, part: string): TokenMeaning | null {
  const second = part.length === 4 ? Number(part) : Math.floor(first / 100) * 100 + Number(part);
  const consecutive = part.length === 2 && Number(part) === (first + 1) % 100;
  if (consecutive) return { is: "years", first, last: first };
  if (second > first && second - first <= 15) {
    if (part.length === 2 && Number(part) <= 12) return null;
    return { is: "years", first, last: second - 1 };
  }
  const month = Number(part);
  return part.length === 2 && month >= 1 && month <= 12 ? { is: "month-year", year: first, month, sure: true } : null;
}

/** A day in figures, in whichever order the calendar has it; where both orders are possible, the setting says which. */
function dayOfFigures(a: number, b: number, year: number | null, monthFirst: boolean): TokenMeaning | null {
  const asMonthDay = realDay(year, a, b, a === b || b > 12);
  const asDayMonth = realDay(year, b, a, a === b || a > 12);
  return monthFirst ? (asMonthDay ?? asDayMonth) : (asDayMonth ?? asMonthDay);
}

function realDay(year: number | null, month: number, day: number, sure: boolean): TokenMeaning | null {
  const real =
    month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year ?? 2000, month) && (year === null || isYear(year));
  return real ? { is: "day", year, month, day, sure } : null;
}

/** Whether a number can be a year that a plan speaks of. */
export function isYear(value: number): boolean {
  return value >= 1950 && value <= 2100;
}

/** "24" and "'24" are 2024, "98" is 1998. */
export function fullYear(figures: string): number {
  const value = Number(figures.replace("'", ""));
  return value < 80 ? 2000 + value : value < 100 ? 1900 + value : value;
}
