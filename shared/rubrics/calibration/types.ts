import type { Phrase } from "../../workbook/phrases.ts";

/** A plan, or a part of one, with scores that experienced raters settled on: what a rater is compared with first. */
export interface Anchor {
  /** "anchor-strong". */
  readonly id: string;
  readonly name: Phrase;
  /** The rubric it is keyed for, and its version. */
  readonly rubric: string;
  readonly version: number;
  /** What a rater reads, by row of the rubric; drawn short, so that an hour is enough. */
  readonly rows: readonly AnchorRow[];
}

export interface AnchorRow {
  readonly criterion: string;
  /** The part of the plan that bears on the row, as its sheet has it. */
  readonly excerpt: Phrase;
  readonly key: number;
  /** Why it is this score, and not the one above or below. */
  readonly because: Phrase;
}
