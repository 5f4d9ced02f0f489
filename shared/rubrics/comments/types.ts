import type { Phrase } from "../../workbook/phrases.ts";

/** A comment to start from, for one row of a rubric and one score: what is good, or a next step. */
export interface BankComment {
  readonly criterion: string;
  readonly score: number;
  readonly text: Phrase;
}
