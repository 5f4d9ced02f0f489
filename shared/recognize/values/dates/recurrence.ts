import type { DateSpan } from "../../types.ts";
import { type Cursor, isMark } from "./cursor.ts";
import type { Unit } from "./lexicon.ts";
import type { PhraseReading } from "./reading.ts";
import type { Token } from "./tokens.ts";

/** Reads what stands after "each" or "every": a unit of time, or what comes once a year. */
export function eachAt(reading: PhraseReading): boolean {
  const { cursor } = reading;
  const start = cursor.at;
  const pace = paceAt(cursor);
  const what = cursor.tokens[cursor.at++];
  switch (what?.is) {
    case "unit":
      recurs(reading, paced(what.unit, pace));
      return true;
    case "quarter":
      recurs(reading, paced("quarter", pace));
      return true;
    case "semester":
      recurs(reading, paced("term", pace));
      return true;
    case "year-of":
      recurs(reading, "year");
      return true;
    case "weekday":
      recurs(reading, paced("week", pace));
      return true;
    case "month":
    case "term":
      // The month or the term itself is still to be read.
      cursor.at = start;
      recurs(reading, "year");
      return true;
    default:
      return false;
  }
}

/** "other" is every second, "2" and "third" what they say. */
function paceAt(cursor: Cursor): number {
  const token = cursor.tokens[cursor.at];
  const pace =
    token?.is === "other" ? 2 : token?.is === "number" ? token.value : token?.is === "rank" ? token.rank : null;
  if (pace !== null) cursor.at++;
  return pace ?? 1;
}

function paced(unit: Unit, pace: number): NonNullable<DateSpan["every"]> {
  if (pace === 1) return unit;
  return pace === 2 && unit === "week" ? "two-weeks" : "other";
}

/** Reads what stands after "3 times" or "twice": "a month", "per year". */
export function timesAt(reading: PhraseReading, count: number): boolean {
  const { cursor } = reading;
  const by = cursor.tokens[cursor.at];
  if (by?.is === "to" || by?.is === "each" || isMark(by, "/")) cursor.at++;
  const unit = unitOf(cursor.tokens[cursor.at++]);
  if (unit === null) return false;
  reading.every = count === 1 ? unit : count === 2 && unit === "month" ? "two-weeks" : "other";
  return true;
}

function unitOf(token: Token | undefined): Unit | null {
  if (token?.is === "unit") return token.unit;
  if (token?.is === "quarter") return "quarter";
  if (token?.is === "semester") return "term";
  if (token?.is === "every" && token.every !== "other" && token.every !== "two-weeks") return token.every;
  return token?.is === "year-of" ? "year" : null;
}

/** A weekday beside what recurs; "Mondays" recur by themselves. */
export function weekdayAt(reading: PhraseReading, many: boolean): boolean {
  reading.cursor.at++;
  reading.weekdays ||= many;
  return true;
}

/**
 * "2nd Tuesday", "1st and 3rd Monday", "first week of each month": adds nothing to what recurs. Null where something
 * else follows.
 */
export function rankedAt({ cursor, every }: PhraseReading): boolean | null {
  let next = cursor.at;
  while (isRank(cursor.tokens[next])) {
    next++;
    while (cursor.tokens[next]?.is === "and" || isMark(cursor.tokens[next], "&,/")) next++;
  }
  const is = cursor.tokens[next]?.is;
  if (is !== "weekday" && is !== "unit" && is !== "week-of") return null;
  const start = cursor.at;
  cursor.at = next + 1;
  if (isEachAhead(cursor) || (is === "weekday" && every !== null)) return true;
  cursor.at = start;
  return null;
}

function isRank(token: Token | undefined): boolean {
  return token?.is === "rank" || (token?.is === "number" && token.ordinal);
}

/** The "end of" in "end of each quarter". */
export function endOfEachAt(cursor: Cursor): boolean {
  const start = cursor.at;
  if (cursor.tokens[cursor.at]?.is === "part") cursor.at++;
  if (cursor.at > start && isEachAhead(cursor)) return true;
  cursor.at = start;
  return false;
}

/** Keeps what it recurs by; two paces in one text are a pace of their own. */
export function recurs(reading: PhraseReading, every: NonNullable<DateSpan["every"]>): void {
  reading.every = reading.every === null || reading.every === every ? every : "other";
}

/** Whether "of each month", "of the month" or "monthly" follows. */
export function isEachAhead(cursor: Cursor): boolean {
  let next = cursor.at;
  while (cursor.tokens[next]?.is === "filler" || isMark(cursor.tokens[next], ",")) next++;
  const is = cursor.tokens[next]?.is;
  return is === "each" || is === "every";
}
