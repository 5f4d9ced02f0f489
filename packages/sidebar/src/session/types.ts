import type { Plan } from "@throughline/shared/recognize/types.ts";
import type { CheckResult, Finding, Rule } from "@throughline/shared/rules/types.ts";
import type { Change, RefusedChange } from "@throughline/shared/workbook/edits.ts";
import type { Phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

/** A workbook, read and checked. */
export interface Checked {
  readonly workbook: Workbook;
  readonly plan: Plan;
  readonly result: CheckResult;
  /** The rules by id: what a finding's sentence and reasons come from. */
  readonly rules: ReadonlyMap<string, Rule>;
  /** Serial day and time, by the person's clock. */
  readonly at: number;
}

/** How far a check has come. `of` is 0 until the host says how many sheets there are. */
export interface Reading {
  readonly done: number;
  readonly of: number;
}

/** What a person must be told that no rule can report. */
export interface Trouble {
  /** For a help desk: a stable code; "unforeseen" where nobody foresaw it. */
  readonly code: string;
  /** Null for the unforeseen: the screen has its own words for that. */
  readonly sentence: Phrase | null;
  /** What they can do now. */
  readonly hint: Phrase | null;
  /** What the machine says of the unforeseen. */
  readonly what: string | null;
}

/** A sheet of ours that is not in the workbook yet; nothing is added before the person says yes. */
export interface Question {
  readonly sheet: "log" | "notes" | "scores";
  readonly answer: (answer: Answer) => void;
}
/** "without" makes the change and leaves the sheet out. */
export type Answer = "add" | "without" | "cancel";

/** What has just happened, to be said once and, where there is something to take back, to be taken back. */
export type Happening =
  | {
      readonly kind: "changed";
      readonly changes: readonly Change[];
      readonly refused: readonly RefusedChange[];
      /** Changes that would touch the same cells; the next check offers them again. */
      readonly waiting: number;
      /** Why nothing was logged; null where it was, or was not asked for. */
      readonly unlogged: Phrase | null;
    }
  | { readonly kind: "undone"; readonly count: number; readonly refused: readonly RefusedChange[] }
  | { readonly kind: "noted" }
  | { readonly kind: "set-aside"; readonly finding: Finding }
  | { readonly kind: "taken-up"; readonly key: string }
  | { readonly kind: "submitted"; readonly rater: string; readonly rows: number }
  | { readonly kind: "marked-stale"; readonly rows: number }
  /** Scores came out of files; who gave them. */
  | { readonly kind: "brought"; readonly raters: readonly string[] };

/** What was done in this sitting, to be taken back: by its run in the log or, where there is none, by itself. */
export interface Done {
  readonly run: number | null;
  readonly undo: readonly Change[];
}

/** What the last check of an earlier sitting found. */
export interface Earlier {
  /** Serial day and time. */
  readonly at: number;
  /** How many of its findings are gone. */
  readonly fixed: number;
  /** Those that were not there then. */
  readonly fresh: readonly Finding[];
}

/** A file as a person gave it to us. */
export interface GivenFile {
  /** With its ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A workbook of scores that is kept apart from the plan. Its bytes are those to save. */
export interface ScoresFile extends GivenFile {
  readonly workbook: Workbook;
}

export type Theme = "system" | "light" | "dark" | "contrast";
export type Language = "en" | "es";

/** One person's own choices, on every workbook. */
export interface Mine {
  /** Null: as the host says. */
  readonly language: Language | null;
  readonly theme: Theme | null;
  /** Whether single letters act inside a list. */
  readonly letters: boolean;
  /** As the log and notes name them; "" leaves that to the host. */
  readonly name: string;
}
