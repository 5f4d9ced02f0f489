import type { Settings } from "../../templates/types.ts";
import { serialOfDay } from "../../workbook/dates.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { DateSpan } from "../types.ts";
import { phraseOf } from "./dates/phrase.ts";
import { type Calendar, spanOf } from "./dates/place.ts";
import { spanOfNumber } from "./dates/serials.ts";
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
  return isoDay(text) ?? dateOfText(plain(text), calendarOf(context));
}

/** "2024-06-30", as machines write it: the common case, without a parser. */
function isoDay(text: string): DateSpan | null {
  if (text.length !== 10 || text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return null;
  const day = serialOfDay(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8)));
  return day === null ? null : { start: day, end: day, grain: "day", sure: true, every: null, word: null };
}

function dateOfText(text: string, calendar: Calendar): DateSpan | null {
  const { monthFirst } = calendar.settings;
  const figures = /^\d{4,5}$/.test(text) ? spanOfNumber(Number(text), false, null) : null;
  if (figures) return figures;
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
