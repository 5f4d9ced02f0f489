import type { LineLevel } from "../../analyses/throughline/types.ts";

/** One line of the throughline in words, with what belongs to it below. */
export interface PrintedThing {
  readonly is: LineLevel | "hope" | "measure" | "gap";
  /** What it is, such as "Priority"; null for a heading whose level is not known. */
  readonly label: string | null;
  /** Its name in the plan's own words; of a gap, what is missing. */
  readonly name: string;
  /** Who, when, how much, how far. */
  readonly facts: readonly string[];
  /** "Plan!B2". */
  readonly from: string;
  readonly below: readonly PrintedThing[];
}

/** The throughline of a plan, in words. */
export interface PrintedThroughline {
  readonly title: string;
  readonly what: string;
  /** Whether it holds together, in one sentence. */
  readonly answer: string;
  /** Aspirations of the whole plan, then what the line begins with. */
  readonly things: readonly PrintedThing[];
  /** What belongs to nothing, under its heading; null where everything belongs. */
  readonly loose: { readonly title: string; readonly things: readonly PrintedThing[] } | null;
}
