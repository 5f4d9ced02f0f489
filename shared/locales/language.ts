import type { CivilDate } from "../workbook/dates.ts";

/** What a rule says, in another language than its own file. */
export interface RuleWords {
  readonly what: string;
  readonly why: string;
  readonly how: string;
  /** By the rule's own ids, with its own names in braces. */
  readonly messages: Readonly<Record<string, string>>;
}

export interface FieldWords {
  readonly name: string;
  readonly help: string;
}

export interface KindWords {
  readonly name: string;
  readonly what: string;
  /** By the id of the field. */
  readonly fields: Readonly<Record<string, FieldWords>>;
}

export interface AnalysisWords {
  readonly name: string;
  readonly what: string;
  readonly how: string;
  readonly messages: Readonly<Record<string, string>>;
  /** By the id of the column; a heading in the person's own words has none. */
  readonly headings: Readonly<Record<string, string>>;
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
  /** By the English text, with the same names in braces. */
  readonly phrases: Readonly<Record<string, string>>;
  /** By the id of the rule. */
  readonly rules: Readonly<Record<string, RuleWords>>;
  /** By the id of the kind. */
  readonly kinds: Readonly<Record<string, KindWords>>;
  /** By the id of the analysis. */
  readonly analyses: Readonly<Record<string, AnalysisWords>>;
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
  phrases: {},
  rules: {},
  kinds: {},
  analyses: {},
};
