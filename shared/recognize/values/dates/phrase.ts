import type { DateSpan } from "../../types.ts";
import type { Unit } from "./lexicon.ts";
import { type Cursor, isMark, isRangeSign, nextNumberAt, type Point, pointAt } from "./points.ts";
import type { Token } from "./tokens.ts";

/** From one point to another, or one point; open at a side where `from` or `to` is null. */
export interface PointRange {
  readonly from: Point | null;
  readonly to: Point | null;
  /** "after" and "before" leave the point itself out. */
  readonly without: boolean;
}

/** What a whole text about dates says, before its years are settled. */
export interface DatePhrase {
  readonly ranges: readonly PointRange[];
  readonly every: DateSpan["every"];
  readonly word: DateSpan["word"];
  /** Whether words stand beside the dates that say something else. */
  readonly noted: boolean;
}

/** Reads all of the tokens as one phrase. Null where any of them has no place in it. */
export function phraseOf(tokens: readonly Token[], bareYears = false): DatePhrase | null {
  const state: State = {
    cursor: { tokens, at: 0, bareYears },
    ranges: [],
    every: null,
    word: null,
    noted: false,
    weekdays: false,
    endedAt: -1,
  };
  while (state.cursor.at < tokens.length) {
    if (!step(state)) return null;
  }
  const every = state.every ?? (state.weekdays ? "week" : null);
  if (state.ranges.length === 0 && every === null && state.word === null) return null;
  return { ranges: state.ranges, every, word: state.word, noted: state.noted };
}

interface State {
  readonly cursor: Cursor;
  readonly ranges: PointRange[];
  every: DateSpan["every"];
  word: DateSpan["word"];
  noted: boolean;
  /** "Mondays". */
  weekdays: boolean;
  /** Where the last range ended: two dates with nothing between them are something else. */
  endedAt: number;
}

/** Reads the next thing. False where it cannot be part of a date. */
function step(state: State): boolean {
  const { cursor } = state;
  const token = cursor.tokens[cursor.at];
  const next = cursor.tokens[cursor.at + 1];
  switch (token?.is) {
    case "mark":
      cursor.at++;
      state.noted ||= token.mark === "?" || token.mark === "~";
      return ",;\n.&+|/-?~:*@".includes(token.mark);
    case "note":
      state.noted = true;
      cursor.at++;
      return true;
    case "time":
    case "filler":
    case "and":
      cursor.at++;
      return true;
    case "word":
      state.word = token.word;
      cursor.at++;
      return true;
    case "every":
      state.every = token.every;
      cursor.at++;
      return true;
    case "each":
      cursor.at++;
      return eachAt(state);
    case "times":
      cursor.at++;
      return token.count !== null && timesAt(state, token.count);
    case "weekday":
      return weekdayAt(state, token.many);
    case "or-open":
      return orOpenAt(state, token.side);
    case "open":
      cursor.at++;
      while (cursor.tokens[cursor.at]?.is === "filler") cursor.at++;
      return rangeAt(state, token.side);
    case "rank":
      if (next?.is === "weekday" || next?.is === "unit") {
        cursor.at += 2;
        return isEachAhead(cursor) || next.is === "weekday";
      }
      return rangeAt(state, null);
    case "number":
      return numberAt(state, token, next);
    case "to":
      // "Through June 2027" has no beginning.
      cursor.at++;
      return state.ranges.length === 0 && rangeAt(state, "until");
    case undefined:
    case "unknown":
    case "today":
    case "other":
      return false;
    default:
      return rangeAt(state, null);
  }
}

/** "3 times a year", "15th of each month", "2nd Tuesday", the 9 of "Sept 5, 9", or a date. */
function numberAt(state: State, token: Token & { readonly is: "number" }, next: Token | undefined): boolean {
  const { cursor, ranges } = state;
  if (next?.is === "times") {
    cursor.at += 2;
    return timesAt(state, token.value);
  }
  if (token.ordinal && (next?.is === "weekday" || next?.is === "unit")) {
    cursor.at += 2;
    return isEachAhead(cursor) || next.is === "weekday";
  }
  if (token.value >= 1 && token.value <= 31) {
    const start = cursor.at++;
    if (isEachAhead(cursor)) return true;
    cursor.at = start;
  }
  if (cursor.at === state.endedAt) return false;
  const last = ranges.at(-1)?.to;
  const more = last ? nextNumberAt(cursor, last) : null;
  if (more === null) return rangeAt(state, null);
  if (!goOn(state, more, null)) return false;
  state.endedAt = cursor.at;
  return true;
}

/** After "each": a unit of time, or what comes once a year. */
function eachAt(state: State): boolean {
  const { cursor } = state;
  let pace: number | null = 1;
  const token = cursor.tokens[cursor.at];
  if (token?.is === "other") pace = 2;
  else if (token?.is === "number") pace = token.value;
  else if (token?.is === "rank") pace = token.rank;
  else pace = null;
  if (pace !== null) cursor.at++;
  const what = cursor.tokens[cursor.at];
  switch (what?.is) {
    case "unit":
      cursor.at++;
      state.every = paced(what.unit, pace ?? 1);
      return state.every !== null;
    case "quarter":
    case "semester":
      cursor.at++;
      state.every = paced(what.is === "quarter" ? "quarter" : "term", pace ?? 1);
      return true;
    case "year-of":
      cursor.at++;
      state.every = "year";
      return true;
    case "weekday":
      cursor.at++;
      state.every = paced("week", pace ?? 1);
      return true;
    case "month":
    case "term":
      if (pace !== null) cursor.at--;
      state.every = "year";
      return true;
    default:
      return false;
  }
}

function paced(unit: Unit, pace: number): DateSpan["every"] {
  if (pace === 1) return unit;
  return pace === 2 && unit === "week" ? "two-weeks" : "other";
}

/** After "3 times" or "twice": "a month", "per year". */
function timesAt(state: State, count: number): boolean {
  const { cursor } = state;
  const by = cursor.tokens[cursor.at];
  if (by?.is === "to" || by?.is === "each" || isMark(by, "/")) cursor.at++;
  const unit = cursor.tokens[cursor.at];
  if (unit?.is === "every") {
    cursor.at++;
    state.every = "other";
    return true;
  }
  const per =
    unit?.is === "unit" ? unit.unit : unit?.is === "year-of" ? "year" : unit?.is === "quarter" ? "quarter" : null;
  if (per === null) return false;
  cursor.at++;
  state.every = count === 1 ? per : count === 2 && per === "month" ? "two-weeks" : "other";
  return true;
}

function weekdayAt(state: State, many: boolean): boolean {
  const { cursor } = state;
  const start = cursor.at;
  if (rangeAt(state, null)) return true;
  cursor.at = start + 1;
  state.weekdays ||= many;
  return true;
}

/** "June 2024 or later", "After February 2023 or before". */
function orOpenAt(state: State, side: "by" | "from"): boolean {
  const { cursor, ranges } = state;
  cursor.at++;
  const last = ranges.pop();
  // "on June 30" begins with the word that ends "from June on".
  if (last === undefined) return cursor.at === 1 && cursor.tokens[0]?.to === 2;
  ranges.push(side === "by" ? { ...last, from: null } : { ...last, to: null });
  return true;
}

function rangeAt(state: State, side: (Token & { is: "open" })["side"] | null): boolean {
  if (state.cursor.at === state.endedAt) return false;
  const point = pointAt(state.cursor);
  if (point === null || !goOn(state, point, side)) return false;
  state.endedAt = state.cursor.at;
  return true;
}

/** Reads what follows the first point of a range, and keeps the range. */
function goOn(state: State, from: Point, side: (Token & { is: "open" })["side"] | null): boolean {
  const { cursor, ranges } = state;
  const start = cursor.at;
  while (cursor.tokens[cursor.at]?.is === "time" || cursor.tokens[cursor.at]?.is === "note") {
    state.noted ||= cursor.tokens[cursor.at]?.is === "note";
    cursor.at++;
  }
  const sign = cursor.tokens[cursor.at];
  const between = isRangeSign(sign) || (isMark(sign, "/") && from.kind === "day" && from.year !== null);
  if (!between) {
    cursor.at = start;
    ranges.push(opened(from, side));
    return true;
  }
  cursor.at++;
  while (cursor.tokens[cursor.at]?.is === "filler") cursor.at++;
  const word = cursor.tokens[cursor.at];
  if (word?.is === "today") {
    cursor.at++;
    ranges.push({ from, to: null, without: false });
    return true;
  }
  if (word?.is === "word" || word?.is === "every") {
    if (word.is === "word" && word.word === "ongoing") ranges.push({ from, to: null, without: false });
    else ranges.push(opened(from, side));
    return true;
  }
  const to = nextNumberAt(cursor, from) ?? pointAt(cursor);
  if (to === null) return false;
  if (side === null || side === "from") ranges.push({ from, to, without: false });
  return side === null || side === "from";
}

function opened(point: Point, side: (Token & { is: "open" })["side"] | null): PointRange {
  switch (side) {
    case null:
      return { from: point, to: point, without: false };
    case "by":
    case "until":
      return { from: null, to: point, without: false };
    case "before":
      return { from: null, to: point, without: true };
    case "after":
      return { from: point, to: null, without: true };
    case "from":
      return { from: point, to: null, without: false };
  }
}

/** Whether "of each month" follows. */
function isEachAhead(cursor: Cursor): boolean {
  let next = cursor.at;
  while (cursor.tokens[next]?.is === "filler") next++;
  return cursor.tokens[next]?.is === "each";
}
