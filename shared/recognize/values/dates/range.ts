import { isMark, isRangeSign, skip } from "./cursor.ts";
import type { WordMeaning } from "./lexicon.ts";
import type { Point } from "./point.ts";
import { nextNumberAt, pointAt } from "./read-point.ts";
import type { PhraseReading, PointRange } from "./reading.ts";

type Side = Extract<WordMeaning, { readonly is: "open" }>["side"];

/** Reads a point and what follows it up to the end of its range. `side` is set after "by", "since" and the like. */
export function rangeAt(reading: PhraseReading, side: Side | null): boolean {
  const { cursor } = reading;
  const start = cursor.at;
  const point = start === reading.endedAt ? null : pointAt(cursor);
  if (point !== null && goesOn(reading, point, side)) {
    reading.endedAt = cursor.at;
    return true;
  }
  cursor.at = start;
  return false;
}

/** Reads the 9 of "Sept 5, 9". Null where the number says something of its own. */
export function moreOfRangeAt(reading: PhraseReading): boolean | null {
  const { cursor, ranges } = reading;
  const last = ranges.at(-1)?.to;
  if (cursor.at === reading.endedAt || !last) return null;
  const more = nextNumberAt(cursor, last);
  if (more === null) return null;
  const isRange = goesOn(reading, more, null);
  reading.endedAt = cursor.at;
  return isRange;
}

/** Opens an end of the last range: "June 2024 or later", "After February 2023 or before". */
export function openEndAt({ cursor, ranges }: PhraseReading, side: "by" | "from"): boolean {
  cursor.at++;
  const last = ranges.pop();
  // "on June 30" begins with the word that ends "from June on".
  if (last === undefined) return cursor.at === 1 && cursor.places.ends[0] === "on".length;
  ranges.push(side === "by" ? { ...last, from: null } : { ...last, to: null });
  return true;
}

function goesOn(reading: PhraseReading, from: Point, side: Side | null): boolean {
  const { cursor, ranges } = reading;
  const start = cursor.at;
  skipBesides(reading);
  const sign = cursor.tokens[cursor.at];
  // "2023-08-01/2024-06-30" is a range; in "9/5/24 / 10/3/24" and "Sep/Oct" a list is as good.
  if (!isRangeSign(sign) && !(isMark(sign, "/") && from.what.kind === "day" && from.year !== null)) {
    cursor.at = start;
    ranges.push(opened(from, side));
    return true;
  }
  cursor.at++;
  skip(cursor, "filler");
  const word = cursor.tokens[cursor.at];
  if (word?.is === "today" || (word?.is === "word" && word.word === "ongoing")) {
    if (word.is === "today") cursor.at++;
    ranges.push({ from, to: null, without: false });
    return true;
  }
  if (word?.is === "word" || word?.is === "every") {
    ranges.push(opened(from, side));
    return true;
  }
  const to = nextNumberAt(cursor, from) ?? pointAt(cursor);
  if (to === null || (side !== null && side !== "from")) return false;
  ranges.push({ from, to, without: false });
  return true;
}

/** A time of day or a note between a date and the dash after it. */
function skipBesides(reading: PhraseReading): void {
  const { cursor } = reading;
  for (let is = cursor.tokens[cursor.at]?.is; is === "time" || is === "note"; is = cursor.tokens[cursor.at]?.is) {
    reading.noted = true;
    cursor.at++;
  }
}

function opened(point: Point, side: Side | null): PointRange {
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
