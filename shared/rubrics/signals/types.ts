import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import type { CheckResult } from "../../rules/types.ts";
import type { Phrase } from "../../workbook/phrases.ts";
import type { CellRange, CellRef } from "../../workbook/types.ts";

/** One thing the plan shows that bears on a row of the rubric. */
export interface Signal {
  /** "3 of 41 action steps have no owner." */
  readonly text: Phrase;
  readonly failing: number;
  /** How many were looked at; 0 for what is there or not. */
  readonly of: number;
  /** The cells at fault; [] where a whole sheet or row is missing. */
  readonly at: readonly (CellRef | CellRange)[];
}

/** What the plan shows for one row of the rubric. It never sets a score. */
export interface CriterionSignals {
  readonly criterion: string;
  /** What speaks against a top score. */
  readonly signals: readonly Signal[];
  /** How many things were looked at, and how many of them have any signal against them. */
  readonly items: number;
  readonly failing: number;
  /** Null where the workbook has nothing to look at. */
  readonly suggestion: Suggestion | null;
  /** The rows a rater has to read, one range for each run of rows. */
  readonly evidence: readonly CellRange[];
}

export interface Suggestion {
  readonly score: number;
  readonly because: Phrase;
}

/** Something that is looked at: an action step, a priority, a norm. */
export interface Item {
  /** In the person's own words; "" where it has none. */
  readonly name: string;
  readonly records: readonly RecognizedRecord[];
  /** The cells that show it. */
  readonly at: CellRange;
}

export interface SignalScope {
  readonly plan: Plan;
  readonly check: CheckResult;
  /** Serial day. */
  readonly today: number;
}

/** Looks at items, and says which of them it has something against. */
export interface Look {
  look(items: readonly Item[], scope: SignalScope): Looked | null;
}

export interface Looked {
  readonly signal: Signal;
  /** Those of the items it is about; [] where it is about all of them together. */
  readonly items: readonly Item[];
}

/** Where the signals of one row of a rubric come from. */
export interface SignalSource {
  readonly criterion: string;
  items(plan: Plan): readonly Item[];
  /** Said where there are no items. */
  readonly none: Phrase;
  readonly looks: readonly Look[];
}
