import type { Settings } from "../../templates/types.ts";
import { isoOf } from "../../workbook/dates.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { DateSpan, Period } from "../types.ts";
import { type DatePhrase, phraseOf } from "./dates/phrase.ts";
import { spanOf } from "./dates/place.ts";
import type { Point } from "./dates/points.ts";
import { spanOfNumber } from "./dates/serials.ts";
import { type Token, tokensOf } from "./dates/tokens.ts";
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
  readonly tokens: readonly Token[];
}

/** The longest run of tokens that names a period, one with dates before one without. */
function bestIn(text: string, settings: Settings): Found | null {
  const tokens = tokensOf(text.toLowerCase(), settings.monthFirst, "heading") ?? [];
  let best: Found | null = null;
  for (let length = Math.min(tokens.length, MOST_TOKENS); length > 0; length--) {
    for (let from = 0; from + length <= tokens.length; from++) {
      const run = tokens.slice(from, from + length);
      if (!EDGES.has(run[0]?.is ?? "unknown") || !EDGES.has(run.at(-1)?.is ?? "unknown")) continue;
      const period = periodOfRun(run, tokens, text, settings);
      if (period === null) continue;
      if (period.start !== null) return { period, tokens: run };
      best ??= { period, tokens: run };
    }
  }
  return best;
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

function periodOfRun(run: readonly Token[], all: readonly Token[], text: string, settings: Settings): Period | null {
  const phrase = phraseOf(run, true);
  if (phrase === null || phrase.ranges.length === 0 || phrase.every !== null || phrase.word !== null || phrase.noted)
    return null;
  if (!isTelling(run, all, text)) return null;
  const span = spanOf(phrase, { settings, year: null, edge: null });
  if (span === null) return null;
  const first = run[0]?.from ?? 0;
  const period = dated(text.slice(first, run.at(-1)?.to), span);
  if (period.start !== null || period.end !== null) return period;
  // A season or a month somewhere in a sentence is not what a column is about.
  return all.length <= MOST_TOKENS ? { ...period, order: orderOf(phrase, settings) } : null;
}

/** Whether a run means time where it stands: "May" in "May we visit?" and "11-12" in "Grades 11-12" do not. */
function isTelling(run: readonly Token[], all: readonly Token[], text: string): boolean {
  const [only] = run;
  if (run.length === 1 && only?.is === "month" && (only.month === 5 || only.month === 3)) return all.length === 1;
  if (run.length === 1 && only?.is === "day" && only.year === null) return all.length === 1;
  const isBare = run.every((token) => token.is === "number" || token.is === "mark");
  return (
    !isBare ||
    !/\b(?:grades?|gr|ages?|levels?|steps?|items?|questions?|goals?|rooms?)[ .]*$/i.test(text.slice(0, run[0]?.from))
  );
}

function dated(text: string, span: DateSpan): Period {
  return { text, start: span.start, end: span.end, order: null };
}

/** The place in its year, or in the plan, of a period without dates. */
function orderOf(phrase: DatePhrase, settings: Settings): number | null {
  const [range] = phrase.ranges;
  const point = range?.from ?? range?.to;
  return point ? placeOf(point, settings) : null;
}

function placeOf(point: Point, settings: Settings): number | null {
  const monthsIn = (month: number) => (month - settings.schoolYearStart.month + 12) % 12;
  switch (point.kind) {
    case "plan-year":
      return point.number;
    case "quarter":
      return point.quarter;
    case "moment":
      return point.moment;
    case "month":
      return monthsIn(point.month);
    case "term":
      return monthsIn(settings.terms[point.term].from.month);
    case "day":
    case "week":
      return monthsIn(point.month) + point.day / 100;
    case "year":
      return null;
  }
}

/** The heading without the period; words like "Target" that stand between its parts stay. */
function without(text: string, tokens: readonly Token[]): string {
  let rest = text;
  for (const { is, from, to } of [...tokens].reverse()) {
    if (is !== "filler") rest = rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to);
  }
  return rest
    .replace(/\( *\)|\[ *\]/g, " ")
    .replace(/\s+/g, " ")
    .replace(/^[ '\-:,/|()–]+|[ '\-:,/|(–]+$/g, "")
    .replace(/ (?:for|in|by|of|as of|at|during|from|through|the)$/i, "")
    .trim();
}
