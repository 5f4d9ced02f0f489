import type { DateSpan } from "../../types.ts";
import { skip } from "./cursor.ts";
import { moreOfRangeAt, openEndAt, rangeAt } from "./range.ts";
import type { PhraseReading, PointRange } from "./reading.ts";
import { eachAt, endOfEachAt, isEachAhead, rankedAt, recurs, timesAt, weekdayAt } from "./recurrence.ts";
import type { Token, Tokens } from "./tokens.ts";

/** What a whole text about dates says, before its years are settled. */
export interface DatePhrase {
  readonly ranges: readonly PointRange[];
  readonly every: DateSpan["every"];
  readonly word: DateSpan["word"];
  /** Whether words stand beside the dates that say something else. */
  readonly noted: boolean;
}

/** Reads all of the tokens as one phrase. Null where any of them has no place in it. */
export function phraseOf(tokens: Tokens, bareYears = false): DatePhrase | null {
  const reading: PhraseReading = {
    cursor: { tokens: tokens.list, places: tokens, at: 0, bareYears },
    ranges: [],
    every: null,
    word: null,
    noted: false,
    weekdays: false,
    endedAt: -1,
  };
  while (reading.cursor.at < tokens.list.length) if (!step(reading)) return null;
  const { ranges, word, noted } = reading;
  const every = reading.every ?? (reading.weekdays ? "week" : null);
  return ranges.length === 0 && every === null && word === null ? null : { ranges, every, word, noted };
}

/** Reads the next thing. False where it cannot be part of a date. */
function step(reading: PhraseReading): boolean {
  const { cursor } = reading;
  const token = cursor.tokens[cursor.at];
  switch (token?.is) {
    case "mark":
      cursor.at++;
      reading.noted ||= token.mark === "?" || token.mark === "~";
      return ",;\n.&+|/-?~:*@".includes(token.mark);
    case "note":
      reading.noted = true;
      cursor.at++;
      return true;
    case "time":
      reading.noted = true;
      cursor.at++;
      return true;
    case "filler":
    case "and":
      cursor.at++;
      return true;
    case "word":
      reading.word = token.word;
      cursor.at++;
      return true;
    case "every":
      recurs(reading, token.every);
      cursor.at++;
      return true;
    case "remark":
      reading.noted = true;
      cursor.at++;
      return true;
    case "each":
      cursor.at++;
      return eachAt(reading);
    case "times":
      cursor.at++;
      return token.count !== null && timesAt(reading, token.count);
    case "weekday":
      return rangeAt(reading, null) || weekdayAt(reading, token.many);
    case "or-open":
      return openEndAt(reading, token.side);
    case "open":
      cursor.at++;
      skip(cursor, "filler");
      return endOfEachAt(cursor) || rangeAt(reading, token.side);
    case "part":
      return endOfEachAt(cursor) || rangeAt(reading, null);
    case "to":
      // "Through June 2027" has no beginning.
      cursor.at++;
      return reading.ranges.length === 0 && rangeAt(reading, "until");
    case "rank":
      return rankedAt(reading) ?? rangeAt(reading, null);
    case "number":
      return numberAt(reading, token);
    case undefined:
    case "unknown":
    case "today":
    case "count":
    case "other":
      return false;
    default:
      return rangeAt(reading, null);
  }
}

/** "3 times a year", "15th of each month", "2nd Tuesday", the 9 of "Sept 5, 9", or a date. */
function numberAt(reading: PhraseReading, token: Token & { readonly is: "number" }): boolean {
  const { cursor } = reading;
  if (cursor.tokens[cursor.at + 1]?.is === "times") {
    cursor.at += 2;
    return timesAt(reading, token.value);
  }
  const ranked = token.ordinal ? rankedAt(reading) : null;
  if (ranked !== null) return ranked;
  const start = cursor.at++;
  if (token.value <= 31 && isEachAhead(cursor)) return true;
  cursor.at = start;
  return moreOfRangeAt(reading) ?? rangeAt(reading, null);
}
