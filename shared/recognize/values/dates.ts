import type { Settings } from "../../templates/types.ts";
import { serialOfDay } from "../../workbook/dates.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { DateSpan } from "../types.ts";
import { dayOfFigures, fullYear } from "./dates/figures.ts";
import { phraseOf } from "./dates/phrase.ts";
import { spanOf } from "./dates/place.ts";
import { spanOfNumber } from "./dates/serials.ts";
import type { Calendar } from "./dates/settle.ts";
import { tokensOf } from "./dates/tokens.ts";
import { plain } from "./plain.ts";

/** What readers need to know of the place a value stands in. */
export interface DateContext {
  readonly settings: Settings;
  /** Whether the cell's number format shows a date. */
  readonly isDate: boolean;
  /** The cell's number format code; null for General. */
  readonly format: string | null;
  /** Whether the column is about the first or the last day of what its cells name. */
  readonly edge?: "start" | "end";
  /** Calendar year in which the plan's first school year begins, where it is known. */
  readonly year?: number | null;
}

/** No date is longer; a longer text is prose. */
const LONGEST = 160;

/**
 * Reads what a cell of a date column says: a day, a stretch of time, a recurrence, or a word such as "TBD".
 * Null where it says none of these, or more than can be understood: a wrong date is worse than none.
 * A reading is `sure` only where the text alone settles it. "3/4/2024" is not: some write the day first.
 */
export function readDate(raw: CellValue, context: DateContext): DateSpan | null {
  if (typeof raw === "number") return spanOfNumber(raw, context.isDate, context.format);
  if (typeof raw !== "string") return null;
  const text = raw.length > LONGEST ? raw.trim() : raw;
  if (text.length > LONGEST) return null;
  return dayInFigures(text, context.settings.monthFirst) ?? dateOfText(plain(text), calendarOf(context));
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d\d)$/;

/** "2024-06-30" and "6/30/24" alone in a cell: the common cases, without the parser. */
function dayInFigures(text: string, monthFirst: boolean): DateSpan | null {
  if (text.length < 6 || text.length > 10) return null;
  const iso = ISO.exec(text);
  if (iso) return oneDay(Number(iso[1]), Number(iso[2]), Number(iso[3]), true);
  const slashed = SLASHED.exec(text);
  const day = slashed && dayOfFigures(Number(slashed[1]), Number(slashed[2]), fullYear(slashed[3] ?? ""), monthFirst);
  return day?.is === "day" && day.year !== null ? oneDay(day.year, day.month, day.day, day.sure) : null;
}

function oneDay(year: number, month: number, day: number, sure: boolean): DateSpan | null {
  const serial = serialOfDay(year, month, day);
  return serial === null ? null : { start: serial, end: serial, grain: "day", sure, every: null, word: null };
}

function dateOfText(text: string, calendar: Calendar): DateSpan | null {
  const { monthFirst } = calendar.settings;
  const figures = /^(\d{4,5})\.*$/.exec(text);
  const numbered = figures && spanOfNumber(Number(figures[1]), false, null);
  if (numbered) return numbered;
  const bare = text.startsWith("(") && text.indexOf(")") === text.length - 1 ? text.slice(1, -1) : text;
  const tokens = tokensOf(bare, monthFirst);
  if (tokens === null) return dateBeforeNote(bare, calendar);
  const phrase = phraseOf(tokens);
  return phrase && spanOf(phrase, calendar);
}

/** "June 30, 2024 - board vote": a date, and after a dash, a colon or a new line words without any figure. */
function dateBeforeNote(text: string, calendar: Calendar): DateSpan | null {
  const cut = /(?<=\S) - |: |; |\n/.exec(text);
  if (cut === null || /\d/.test(text.slice(cut.index))) return null;
  const tokens = tokensOf(text.slice(0, cut.index), calendar.settings.monthFirst);
  const phrase = tokens && phraseOf(tokens);
  return phrase && spanOf({ ...phrase, noted: true }, calendar);
}

export function calendarOf(context: Pick<DateContext, "settings" | "edge" | "year">): Calendar {
  const { settings, edge = null, year = null } = context;
  return { settings, edge, year: settings.planYear ?? year };
}

/** The day of a span that a fixed day stands for: the first in a start column, the last in a due column. */
export function dayOf(span: DateSpan, edge: "start" | "end"): number | null {
  return edge === "start" ? span.start : span.end;
}
