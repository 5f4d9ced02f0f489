import type { CivilDate } from "../workbook/dates.ts";

/** What a rule says, in another language than its own file. */
export interface RuleWords {
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** By the rule's own ids, with its own names in braces. */
  readonly messages: Readonly<Record<string, string>>;
}

export interface AnalysisWords {
  readonly name: string;
  readonly what: string;
  readonly how: string;
  /** By the analysis' own ids, with its own names in braces. */
  readonly messages: Readonly<Record<string, string>>;
}

/** What a rubric of ours says, as it now is: one that was changed is said in its own words. */
export interface RubricWords {
  readonly name: string;
  readonly what: string;
  /** Names of levels, by score. */
  readonly levels: Readonly<Record<number, string>>;
  /** By the key of the row; what work at each level looks like, by score. */
  readonly criteria: Readonly<
    Record<string, { readonly name: string; readonly levels: Readonly<Record<number, string>> }>
  >;
}

/**
 * All that is said in one language. English lives with the code that speaks, so its tables are empty: what a table does
 * not have is said in English.
 */
export interface Language {
  readonly id: "en" | "es";
  /** As its speakers call it. */
  readonly name: string;
  /** "Sep 1, 2026". */
  day(date: CivilDate): string;
  /** "September 2026"; 1 is January. */
  month(month: number, year: number): string;
  /** The word before the last of several things; `next` is what follows it. */
  joiner(by: "and" | "or", next: string): string;
  /**
   * By the English text, with the same names in braces: sentences, words in them, names and help of kinds and fields.
   * Maps, here and for headings: they are also asked for what a person wrote, “constructor” for one.
   */
  readonly phrases: ReadonlyMap<string, string>;
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** By the id of the analysis. */
  readonly analyses: Readonly<Record<string, AnalysisWords>>;
  /** By the id of the rubric; `rubricIn` of the rubrics says one with them. */
  readonly rubrics: Readonly<Record<string, RubricWords>>;
  /** Headings of tables in reports, by the English one. One in the person's own words is none of these. */
  readonly headings: ReadonlyMap<string, string>;
}

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

export const ENGLISH: Language = {
  id: "en",
  name: "English",
  // As people in American offices write it.
  day: ({ year, month, day }) => `${MONTHS[month - 1]?.slice(0, 3)} ${day}, ${year}`,
  month: (month, year) => `${MONTHS[month - 1]} ${year}`,
  joiner: (by) => by,
  phrases: new Map(),
  rules: {},
  analyses: {},
  rubrics: {},
  headings: new Map(),
};
