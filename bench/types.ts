/** One line of the performance page: a goal and what this run measured. */
export interface BenchRow {
  /** What was done, such as "read the 12-sheet plan". */
  readonly what: string;
  /** Ratio or figure of this run, as printed: "21x SheetJS". */
  readonly measured: string;
  /** The goal as printed: "at least 15x". */
  readonly goal: string;
  readonly met: boolean;
  /** What stands in the way of the goal; printed where it is missed. */
  readonly why?: string;
}

/** A part of the bench: its rows, and the table of raw medians they come from. */
export interface BenchReport {
  readonly title: string;
  readonly rows: readonly BenchRow[];
  /** Markdown: the peers with their medians, and how they were measured. */
  readonly details: string;
}
