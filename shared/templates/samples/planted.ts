/** A problem put into a sample on purpose, and where a check should show it. */
export interface Planted {
  readonly sheet: string;
  /** Text of a cell of the row; the first row that has it, or the nth. Null: about the sheet as a whole. */
  readonly row: string | null;
  readonly nth?: number;
  /** Heading of the column. */
  readonly heading: string | null;
  readonly what: string;
  /** Line of the domain's rules, or the validation of a kind. */
  readonly source: string;
  /** The rule that finds it there. Absent where no rule of ours looks at it yet, or where there is nothing to find. */
  readonly rule?: string;
}
