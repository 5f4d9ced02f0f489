import type { Phrase } from "../../workbook/phrases.ts";

/** A cell of a rubric sheet that could not be taken as it is. Row and column count from 0, from A1. */
export interface UnreadCell {
  readonly row: number;
  readonly col: number;
  /** Names its heading and its value, and says what to write. */
  readonly because: Phrase;
}

/** What a sheet says of when its rubric was last published. */
export interface Publication {
  readonly version: number;
  /** "2026-11-20"; "" where nobody wrote it. */
  readonly on: string;
  /** Of the rubric as it was then. */
  readonly hash: string;
}
