import type { TermName } from "./lexicon.ts";

/** One stretch of the calendar as a text names it, before its year is settled. */
export interface Point {
  readonly what: Stretch;
  /** Null where the text does not say. */
  readonly year: PointYear | null;
  /** The first, middle or last third of it: "early fall", "mid-October", "end of June". */
  readonly third: Third | null;
  /** False where the text can be read in another way. */
  readonly sure: boolean;
}

export type Third = 0 | 1 | 2;

/** "school" 2023 is 2023-24, "fiscal" 2024 is the fiscal year that ends in 2024. */
export interface PointYear {
  readonly of: "calendar" | "school" | "fiscal";
  readonly year: number;
}

export type Stretch =
  | { readonly kind: "day"; readonly month: number; readonly day: number }
  /** The seven days that begin with a day. */
  | { readonly kind: "week"; readonly month: number; readonly day: number }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "term"; readonly term: TermName }
  | { readonly kind: "quarter"; readonly quarter: number }
  /** The beginning, the middle or the end of a school year. */
  | { readonly kind: "moment"; readonly moment: Third }
  /** A term of a year that nobody here knows the dates of: "Trimester 2", "1st nine weeks". */
  | { readonly kind: "session"; readonly number: number }
  /** The year that the point's year names, and as many after it as make `years`. */
  | { readonly kind: "year"; readonly years: number }
  /** "Year 2" of the plan. */
  | { readonly kind: "plan-year"; readonly number: number };

export function pointOf(what: Stretch, year: PointYear | null, sure: boolean): Point {
  return { what, year, third: null, sure };
}

export function calendarYear(year: number | null): PointYear | null {
  return year === null ? null : { of: "calendar", year };
}
