import type { Phrase } from "../../workbook/phrases.ts";
import type { Workbook } from "../../workbook/types.ts";
import type { CriterionSignals } from "../signals/types.ts";
import type { RowScore, Rubric, Verdict } from "../types.ts";

/** Words of ours, or a person's own. */
export type Text = string | Phrase;

export type Block =
  | { readonly is: "heading"; readonly level: 2 | 3; readonly text: Text }
  | { readonly is: "paragraph"; readonly text: Text }
  | { readonly is: "list"; readonly items: readonly Text[] }
  | {
      readonly is: "table";
      readonly caption: Text;
      readonly columns: readonly Column[];
      /** A cell for each column; null where there is nothing to say. */
      readonly rows: readonly (readonly (Text | number | null)[])[];
    };

export interface Column {
  readonly heading: Text;
  readonly holds: "text" | "figure";
}

/** A letter or a report, before it is a page, a sheet or a file. */
export interface Document {
  /** The name of its file here. */
  readonly id: string;
  readonly title: Text;
  /** What it is about, and as of when. */
  readonly about: readonly Text[];
  readonly blocks: readonly Block[];
}

/** A plan with all that was said of it in one round. */
export interface ScoredPlan {
  /** As a person calls it. */
  readonly name: string;
  readonly workbook: Workbook;
  readonly rubric: Rubric;
  readonly round: string;
  readonly scores: readonly RowScore[];
  readonly verdict: Verdict;
  readonly signals: readonly CriterionSignals[];
  /** Addresses that raters cited, by criterion. */
  readonly cited: Readonly<Record<string, readonly string[]>>;
  readonly stale: readonly StaleRow[];
  /** Rows whose scores were made with another version of the rubric, or with other words. */
  readonly otherVersion: readonly string[];
  /** Serial day of the last score; null where nobody noted it. */
  readonly scoredOn: number | null;
  /** The files and cells that the scores stand in: "scores.xlsx, Scores!B5:B27". */
  readonly standIn: readonly string[];
}

/** A row whose score no longer rests on what the plan says. */
export interface StaleRow {
  readonly criterion: string;
  /** Serial day on which it was noted; null where nobody did. */
  readonly since: number | null;
  /** Addresses of cited cells that say something else now; [] where the plan has changed beside them. */
  readonly cells: readonly string[];
}
