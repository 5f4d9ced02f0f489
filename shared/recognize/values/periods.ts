import type { Settings } from "../../templates/types.ts";
import { isoOf } from "../../workbook/dates.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { DateSpan, Period } from "../types.ts";
import { type DatePhrase, phraseOf } from "./dates/phrase.ts";
import { spanOf } from "./dates/place.ts";
import type { Stretch } from "./dates/point.ts";
import { spanOfNumber } from "./dates/serials.ts";
import { type Token, type Tokens, tokensOf } from "./dates/tokens.ts";
import { evened } from "./plain.ts";

export interface HeadingPeriod {
  readonly period: Period;
  /** What the heading says beside the period: "Target" of "21-22 Target". "" where it says nothing else. */
  readonly rest: string;
}

const LONGEST = 200;
/** The tokens of "September 5, 2023 - June 30, 2024", and a few to spare. */
const MOST_TOKENS = 12;

/** Finds the period that a heading is about. Null where it names none. `isDate` and `format` are those of its cell. */
export function periodOfHeading(
  heading: CellValue,
  settings: Settings,
  isDate = false,
  format: string | null = null,
): HeadingPeriod | null {
  if (typeof heading === "number") {
    const span = spanOfNumber(heading, isDate, format);
    // A number that could be any number is a period only where it looks like a year.
    if (span === null || (!isDate && span.grain !== "year")) return null;
    return { period: dated(isDate ? isoOf(Math.floor(heading)) : String(heading), span), rest: "" };
  }
  if (typeof heading !== "string" || heading.length > LONGEST || !MAY_TELL_TIME.test(heading)) return null;
  if (heading.includes("://")) return null;
  const text = evened(heading).trim();
  const found = bestIn(text, settings);
  if (found === null) return null;
  const rest = without(text, found.tokens);
  // "Year 1 Target (2023-24)" names its period twice.
  const again = bestIn(rest, settings);
  return { period: found.period, rest: again ? without(rest, again.tokens) : rest };
}

/** A cheap first look: figures, or the letters that words of time begin with. */
const MAY_TELL_TIME =
  /\d|\b(?:[bme]oy|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|fall|autumn|winter|spring|summer|mid|beginning|end|first|second|third|fourth|ene|abr|ago|dic)/i;

interface Found {
  readonly period: Period;
  readonly tokens: Tokens;
}

/** The longest run of tokens that names a period, one with dates before one without. */
function bestIn(text: string, settings: Settings): Found | null {
  const all = tokensOf(text.toLowerCase(), settings.monthFirst, "heading");
  let best: Found | null = null;
  const count = all?.list.length ?? 0;
  for (let length = Math.min(count, MOST_TOKENS); all && length > 0; length--) {
    for (let from = 0; from + length <= count; from++) {
      if (!isEdge(all.list[from]) || !isEdge(all.list[from + length - 1])) continue;
      const tokens = runOf(all, from, from + length);
      const period = isTelling(tokens, count, text) ? periodOfRun(tokens, count, text, settings) : null;
      if (period === null) continue;
      // Which winter of 2025 it is, nobody can tell; all of 2025 it is not.
      if (best && isWithin(tokens, best.tokens)) continue;
      if (period.start !== null) return { period, tokens };
      best ??= { period, tokens };
    }
  }
  return best;
}

function isWithin(one: Tokens, other: Tokens): boolean {
  const [from, to] = [one.starts[0] ?? 0, one.ends.at(-1) ?? 0];
  return from >= (other.starts[0] ?? 0) && to <= (other.ends.at(-1) ?? 0);
}

function runOf({ list, starts, ends }: Tokens, from: number, to: number): Tokens {
  return { list: list.slice(from, to), starts: starts.slice(from, to), ends: ends.slice(from, to) };
}

function isEdge(token: Token | undefined): boolean {
  return token !== undefined && EDGES.has(token.is);
}

/** The kinds of tokens that a period may begin and end with. */
const EDGES: ReadonlySet<Token["is"]> = new Set<Token["is"]>([
  "number",
  "day",
  "month-year",
  "years",
  "month",
  "term",
  "quarter",
  "semester",
  "moment",
  "year-of",
  "part",
  "unit",
  "rank",
  "week-of",
]);

function periodOfRun(run: Tokens, count: number, text: string, settings: Settings): Period | null {
  const phrase = phraseOf(run, true);
  if (phrase === null || phrase.ranges.length === 0) return null;
  if (phrase.every !== null || phrase.word !== null || phrase.noted) return null;
  const span = spanOf(phrase, { settings, year: null, edge: null });
  if (span === null) return null;
  const period = dated(text.slice(run.starts[0], run.ends.at(-1)), span);
  if (period.start !== null || period.end !== null) return period;
  // A season or a month somewhere in a sentence is not what a column is about.
  return count <= MOST_TOKENS ? { ...period, order: orderOf(phrase, settings) } : null;
}

const COUNTED = /\b(?:grades?|gr|ages?|levels?|steps?|items?|questions?|goals?|rooms?)[ .]*$/i;

/** Whether a run means time where it stands: "May" in "May we visit?" and "11-12" in "Grades 11-12" do not. */
function isTelling({ list, starts }: Tokens, count: number, text: string): boolean {
  const [only, second] = list;
  if (second === undefined) {
    if (only?.is === "month" && (only.month === 5 || only.month === 3)) return count === 1;
    if (only?.is === "day" && only.year === null) return count === 1;
  }
  const isBare = list.every((token) => token.is === "number" || token.is === "mark");
  return !isBare || !COUNTED.test(text.slice(0, starts[0]));
}

function dated(text: string, span: DateSpan): Period {
  return { text, start: span.start, end: span.end, order: null };
}

/** The place in its year, or in the plan, of a period without dates. */
function orderOf(phrase: DatePhrase, settings: Settings): number | null {
  const [range] = phrase.ranges;
  const point = range?.from ?? range?.to;
  return point ? placeOf(point.what, settings) : null;
}

function placeOf(what: Stretch, settings: Settings): number | null {
  const monthsIn = (month: number) => (month - settings.schoolYearStart.month + 12) % 12;
  switch (what.kind) {
    case "plan-year":
      return what.number;
    case "quarter":
      return what.quarter;
    case "session":
      return what.number;
    case "moment":
      return what.moment;
    case "month":
      return monthsIn(what.month);
    case "term":
      return monthsIn(settings.terms[what.term].from.month);
    case "day":
    case "week":
      return monthsIn(what.month) + what.day / 100;
    case "year":
      return null;
  }
}

/** The heading without the period; words like "Target" that stand between its parts stay. */
function without(text: string, { list, starts, ends }: Tokens): string {
  let rest = "";
  let kept = 0;
  for (const [index, token] of list.entries()) {
    if (token.is === "filler") continue;
    rest += `${text.slice(kept, starts[index])} `;
    kept = ends[index] ?? kept;
  }
  return (rest + text.slice(kept))
    .replace(/\( *\)|\[ *\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ '\-:,/|()–]+|[ '\-:,/|(–]+$/g, "")
    .replace(/ (?:for|in|by|of|as of|at|during|from|through|the)$/i, "")
    .trim();
}
