import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Anchor, AnchorRow } from "./types.ts";

/** How a rater's scores of an anchor compare with its key. */
export interface Calibration {
  readonly rows: readonly ComparedRow[];
  readonly same: number;
  readonly withinOne: number;
  /** Whether the rater reads the rubric as its key does: nothing two levels off, and most rows the same. */
  readonly isReady: boolean;
}

export interface ComparedRow extends AnchorRow {
  /** Null where the rater left it out. */
  readonly given: number | null;
}

/** Of an anchor's rows, those that may differ from the key by a level. */
const MAY_DIFFER = 0.25;

export function calibrated(anchor: Anchor, given: Readonly<Record<string, number | null>>): Calibration {
  const rows = anchor.rows.map((row): ComparedRow => ({ ...row, given: given[row.criterion] ?? null }));
  const apart = rows.map((row) => (row.given === null ? Number.POSITIVE_INFINITY : Math.abs(row.given - row.key)));
  const same = apart.filter((distance) => distance === 0).length;
  const withinOne = apart.filter((distance) => distance <= 1).length;
  return {
    rows,
    same,
    withinOne,
    isReady: withinOne === rows.length && rows.length - same <= MAY_DIFFER * rows.length,
  };
}

export function calibrationInWords({ rows, same, isReady }: Calibration): Phrase {
  const of = rows.length;
  return isReady
    ? phrase("You agree with the key on {same} of {of:row|rows}: ready for a plan of your own.", { same, of })
    : phrase(
        "You agree with the key on {same} of {of:row|rows}. Read why the others are scored as they are, then try the next.",
        { same, of },
      );
}
