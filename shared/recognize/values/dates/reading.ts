import type { DateSpan } from "../../types.ts";
import type { Cursor } from "./cursor.ts";
import type { Point } from "./point.ts";

/** From one point to another, or one point; open at a side where `from` or `to` is null. */
export interface PointRange {
  readonly from: Point | null;
  readonly to: Point | null;
  /** "after" and "before" leave the point itself out. */
  readonly without: boolean;
}

/** What has been read of a phrase so far. */
export interface PhraseReading {
  readonly cursor: Cursor;
  readonly ranges: PointRange[];
  every: DateSpan["every"];
  word: DateSpan["word"];
  noted: boolean;
  /** Whether it names weekdays as "Mondays" does. */
  weekdays: boolean;
  /** Where the last range ended: two dates with nothing between them are something else. */
  endedAt: number;
}
