import type { DateSpan } from "../../types.ts";
import type { Third } from "./point.ts";

export type TermName = "fall" | "winter" | "spring" | "summer";
export type Unit = "day" | "week" | "month" | "quarter" | "term" | "year";

/** What a word or a phrase means in a date. */
export type WordMeaning =
  | { readonly is: "month"; readonly month: number; readonly sure: boolean }
  | { readonly is: "term"; readonly term: TermName }
  | { readonly is: "weekday"; readonly many: boolean }
  | { readonly is: "quarter" }
  | { readonly is: "semester" }
  | { readonly is: "moment"; readonly third: Third }
  | { readonly is: "year-of"; readonly of: "school" | "fiscal" | "calendar" }
  | { readonly is: "part"; readonly third: Third }
  | { readonly is: "week-of" }
  | { readonly is: "open"; readonly side: "by" | "before" | "after" | "from" | "until" }
  | { readonly is: "or-open"; readonly side: "by" | "from" }
  | { readonly is: "to" }
  /** Ends a range: "2019 - present". */
  | { readonly is: "today" }
  | { readonly is: "and" }
  | { readonly is: "each" }
  | { readonly is: "other" }
  | { readonly is: "unit"; readonly unit: Unit }
  | { readonly is: "times"; readonly count: number | null }
  | { readonly is: "rank"; readonly rank: number }
  | { readonly is: "count"; readonly value: number }
  | { readonly is: "every"; readonly every: NonNullable<DateSpan["every"]> }
  | { readonly is: "word"; readonly word: NonNullable<DateSpan["word"]> }
  /** Says something about the date that is not the date: "tentative". */
  | { readonly is: "remark" }
  | { readonly is: "filler" };

/** The last of a row that has four or five. */
export const LAST = 5;

const MONTHS = [
  "january, jan, enero, ene",
  "february, feb, febr, febrero",
  "march, mar, marzo",
  "april, apr, abril, abr",
  "may, mayo",
  "june, jun, junio",
  "july, jul, julio",
  "august, aug, agosto",
  "september, sept, sep, septiembre, setiembre",
  "october, oct, octubre",
  "november, nov, noviembre",
  "december, dec, diciembre, dic",
];

/** The long English names of the months, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((names) => names.slice(0, names.indexOf(",")));

const WEEKDAYS = "monday, tuesday, wednesday, thursday, friday, saturday, sunday";

/** Words and phrases, several of one meaning with commas between them. */
export const LEXICON: readonly (readonly [WordMeaning, string])[] = [
  ...MONTHS.map((names, index) => [{ is: "month", month: index + 1, sure: true }, names] as const),
  [{ is: "weekday", many: false }, `${WEEKDAYS}, mon, tue, tues, wed, weds, thu, thur, thurs, fri, sat, sun`],
  [{ is: "weekday", many: true }, WEEKDAYS.replace(/day/g, "days")],
  [{ is: "term", term: "fall" }, "fall, autumn, otoño"],
  [{ is: "term", term: "winter" }, "winter, invierno"],
  [{ is: "term", term: "spring" }, "spring, primavera"],
  [{ is: "term", term: "summer" }, "summer, verano"],
  [{ is: "quarter" }, "q, qtr, quarter, quarters, qtrs"],
  [{ is: "semester" }, "semester, sem, semesters"],
  [{ is: "moment", third: 0 }, "boy, beginning of year, beginning of the year, start of year, start of the year"],
  [{ is: "moment", third: 0 }, "beginning of school year, beginning of the school year, start of the school year"],
  [{ is: "moment", third: 1 }, "moy, mid-year, midyear, mid year, middle of year, middle of the year"],
  [{ is: "moment", third: 2 }, "eoy, end of year, end of the year, end of school year, end of the school year"],
  [{ is: "year-of", of: "school" }, "sy, ay, school year, school years, academic year, academic years, año escolar"],
  [{ is: "year-of", of: "fiscal" }, "fy, fiscal year, fiscal years, budget year"],
  [{ is: "year-of", of: "calendar" }, "cy, calendar year, full year"],
  [{ is: "part", third: 0 }, "early, beginning of, beginning of the, start of, start of the, first half of"],
  [{ is: "part", third: 1 }, "mid, middle of, middle of the"],
  [{ is: "part", third: 2 }, "late, end of, end of the, close of, last part of"],
  [{ is: "week-of" }, "week of, weeks of, the week of, wk of, week beginning, week starting"],
  [{ is: "open", side: "by" }, "by, no later than, not later than, not after, on or before, due by, complete by"],
  [{ is: "open", side: "before" }, "before, prior to"],
  [{ is: "open", side: "after" }, "after, following"],
  [{ is: "open", side: "from" }, "from, since, starting, beginning, begin, begins, starts, effective, as of"],
  [{ is: "open", side: "from" }, "on or after, no earlier than, starting in, beginning in"],
  [{ is: "open", side: "until" }, "until, till, ending, ends, up to"],
  [{ is: "or-open", side: "by" }, "or before, or earlier, or sooner"],
  [{ is: "or-open", side: "from" }, "or after, or later, and beyond, and later, onward, onwards, on, forward"],
  [{ is: "to" }, "to, through, thru, a, hasta"],
  [{ is: "today" }, "present, current, now"],
  [{ is: "and" }, "and, or"],
  [{ is: "each" }, "each, every, each and every, per, cada"],
  [{ is: "other" }, "other"],
  [{ is: "unit", unit: "day" }, "day, days"],
  [{ is: "unit", unit: "week" }, "week, weeks, wk, wks"],
  [{ is: "unit", unit: "month" }, "month, months, mo, mos"],
  [{ is: "unit", unit: "term" }, "term, terms, trimester, trimesters, marking period, marking periods"],
  [{ is: "unit", unit: "term" }, "grading period, grading periods, nine weeks"],
  [{ is: "unit", unit: "year" }, "year, years, yr, yrs, y"],
  [{ is: "times", count: null }, "times, x"],
  [{ is: "times", count: 1 }, "once"],
  [{ is: "times", count: 2 }, "twice, two times"],
  [{ is: "times", count: 3 }, "three times"],
  [{ is: "times", count: 4 }, "four times"],
  [{ is: "times", count: 5 }, "five times"],
  [{ is: "times", count: 6 }, "six times"],
  [{ is: "rank", rank: 1 }, "first"],
  [{ is: "rank", rank: 2 }, "second"],
  [{ is: "rank", rank: 3 }, "third"],
  [{ is: "rank", rank: 4 }, "fourth"],
  [{ is: "rank", rank: LAST }, "last"],
  [{ is: "count", value: 1 }, "one"],
  [{ is: "count", value: 2 }, "two"],
  [{ is: "count", value: 3 }, "three"],
  [{ is: "count", value: 4 }, "four"],
  [{ is: "count", value: 5 }, "five"],
  [{ is: "every", every: "day" }, "daily"],
  [{ is: "every", every: "week" }, "weekly, semanal, semanalmente"],
  [{ is: "every", every: "two-weeks" }, "biweekly, bi-weekly, bi weekly, fortnightly, every other week"],
  [{ is: "every", every: "two-weeks" }, "twice monthly, semi-monthly, semimonthly"],
  [{ is: "every", every: "month" }, "monthly, of the month, mensual, mensualmente"],
  [{ is: "every", every: "quarter" }, "quarterly, of the quarter, trimestral"],
  [{ is: "every", every: "term" }, "termly"],
  [{ is: "every", every: "year" }, "annually, annual, yearly, anual, anualmente"],
  // "Bimonthly" is twice a month to some, every two months to others.
  [{ is: "every", every: "other" }, "bimonthly, bi-monthly, bi monthly, biannually, bi-annually, biannual, bi-annual"],
  [{ is: "every", every: "other" }, "semiannually, semi-annually, semi-annual, every other month"],
  [{ is: "every", every: "other" }, "as needed, as necessary, ad hoc, ad-hoc, periodically, regularly"],
  [{ is: "word", word: "ongoing" }, "ongoing, on-going, on going, continuous, continuously, continual, continually"],
  [{ is: "word", word: "ongoing" }, "continuing, year-round, year round, yearlong, year-long, year long, continuo"],
  [{ is: "word", word: "ongoing" }, "all year, all year long, all school year, entire year, entire school year"],
  [
    { is: "word", word: "ongoing" },
    "full school year, whole school year, throughout, throughout the year, during the year",
  ],
  [{ is: "word", word: "ongoing" }, "throughout the school year, throughout year, throughout school year"],
  [{ is: "word", word: "ongoing" }, "during the school year, during school year"],
  [{ is: "word", word: "tbd" }, "tbd, tba, t.b.d, to be determined, to be announced, to be decided, to be scheduled"],
  [{ is: "word", word: "tbd" }, "date tbd, dates tbd, venue tbd, not yet scheduled, por determinar"],
  [{ is: "word", word: "asap" }, "asap, a.s.a.p, as soon as possible, immediately, immediate, right away"],
  [{ is: "word", word: "none" }, "n/a, na, n.a, none, not applicable, no date, no due date"],
  [{ is: "remark" }, "complete, completed, done, finished, began, started, ended, revised, updated, held, launched"],
  [{ is: "remark" }, "approximately, approx, about, around, circa, est, estimated, anticipated, expected, projected"],
  [{ is: "remark" }, "tentative, tentatively, proposed, planned, only"],
  [
    { is: "filler" },
    "the, of, in, at, during, de, del, en, el, between, within, month of, months of, school, business",
  ],
  [{ is: "filler" }, "due, date, dates, start, end, completion, target, launch, meeting, meetings"],
];
