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
      reading.every = paced(what.unit, pace);
      return true;
    case "quarter":
      reading.every = paced("quarter", pace);
      return true;
    case "semester":
      reading.every = paced("term", pace);
      return true;
    case "year-of":
      reading.every = "year";
      return true;
    case "weekday":
      reading.every = paced("week", pace);
      return true;
    case "month":
    case "term":
      // The month or the term itself is still to be read.
      cursor.at = start;
      reading.every = "year";
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

function paced(unit: Unit, pace: number): DateSpan["every"] {
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
  return token?.is === "year-of" ? "year" : null;
}

/** A weekday beside what recurs; "Mondays" recur by themselves. */
export function weekdayAt(reading: PhraseReading, many: boolean): boolean {
  reading.cursor.at++;
  reading.weekdays ||= many;
  return true;
}

/** Whether "of each month" follows. */
export function isEachAhead(cursor: Cursor): boolean {
  let next = cursor.at;
  while (cursor.tokens[next]?.is === "filler") next++;
  return cursor.tokens[next]?.is === "each";
}
