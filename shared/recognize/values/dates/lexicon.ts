import type { DateSpan } from "../../types.ts";

export type TermName = "fall" | "winter" | "spring" | "summer";
export type Unit = "day" | "week" | "month" | "quarter" | "term" | "year";

/** What a word or a phrase means in a date. */
export type WordMeaning =
  | { readonly is: "month"; readonly month: number; readonly sure: boolean }
  | { readonly is: "term"; readonly term: TermName }
  | { readonly is: "weekday"; readonly many: boolean }
  | { readonly is: "quarter" }
  | { readonly is: "semester" }
  | { readonly is: "moment"; readonly third: 0 | 1 | 2 }
  | { readonly is: "year-of"; readonly of: "school" | "fiscal" | "calendar" }
  | { readonly is: "part"; readonly third: 0 | 1 | 2 }
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
  | { readonly is: "every"; readonly every: NonNullable<DateSpan["every"]> }
  | { readonly is: "word"; readonly word: NonNullable<DateSpan["word"]> }
  | { readonly is: "filler" };

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan", "enero", "ene"],
  ["february", "feb", "febr", "febrero"],
  ["march", "mar", "marzo"],
  ["april", "apr", "abril", "abr"],
  ["may", "mayo"],
  ["june", "jun", "junio"],
  ["july", "jul", "julio"],
  ["august", "aug", "agosto"],
  ["september", "sept", "sep", "septiembre", "setiembre"],
  ["october", "oct", "octubre"],
  ["november", "nov", "noviembre"],
  ["december", "dec", "diciembre", "dic"],
];

const WEEKDAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
const SHORT_WEEKDAYS = ["mon", "tue", "tues", "wed", "weds", "thu", "thur", "thurs", "fri", "sat", "sun"];

const PHRASES: readonly (readonly [WordMeaning, readonly string[]])[] = [
  [{ is: "term", term: "fall" }, ["fall", "autumn", "otoño"]],
  [{ is: "term", term: "winter" }, ["winter", "invierno"]],
  [{ is: "term", term: "spring" }, ["spring", "primavera"]],
  [{ is: "term", term: "summer" }, ["summer", "verano"]],
  [{ is: "quarter" }, ["q", "qtr", "quarter", "quarters", "qtrs"]],
  [{ is: "semester" }, ["semester", "sem", "semesters"]],
  [{ is: "moment", third: 0 }, ["boy", "beginning of year", "beginning of the year", "start of year"]],
  [{ is: "moment", third: 1 }, ["moy", "mid-year", "midyear", "mid year", "middle of year", "middle of the year"]],
  [
    { is: "moment", third: 2 },
    ["eoy", "end of year", "end of the year", "end of school year", "end of the school year"],
  ],
  [
    { is: "year-of", of: "school" },
    ["sy", "ay", "school year", "school years", "academic year", "academic years", "año escolar"],
  ],
  [{ is: "year-of", of: "fiscal" }, ["fy", "fiscal year", "fiscal years", "budget year"]],
  [{ is: "year-of", of: "calendar" }, ["cy", "calendar year", "full year"]],
  [
    { is: "part", third: 0 },
    ["early", "beginning of", "beginning of the", "start of", "start of the", "first part of", "first half of"],
  ],
  [{ is: "part", third: 1 }, ["mid", "middle of", "middle of the"]],
  [{ is: "part", third: 2 }, ["late", "end of", "end of the", "close of", "last part of"]],
  [{ is: "week-of" }, ["week of", "the week of", "wk of", "week beginning", "week starting"]],
  [
    { is: "open", side: "by" },
    [
      "by",
      "no later than",
      "not later than",
      "on or before",
      "due by",
      "complete by",
      "completed by",
      "prior to the end of",
    ],
  ],
  [{ is: "open", side: "before" }, ["before", "prior to", "not after"]],
  [{ is: "open", side: "after" }, ["after", "following"]],
  [
    { is: "open", side: "from" },
    [
      "from",
      "since",
      "starting",
      "beginning",
      "begin",
      "begins",
      "starts",
      "effective",
      "as of",
      "on or after",
      "no earlier than",
      "starting in",
      "beginning in",
    ],
  ],
  [{ is: "open", side: "until" }, ["until", "till", "ending", "ends", "up to"]],
  [{ is: "or-open", side: "by" }, ["or before", "or earlier", "or sooner"]],
  [
    { is: "or-open", side: "from" },
    ["or after", "or later", "and beyond", "and later", "onward", "onwards", "on", "forward"],
  ],
  [{ is: "to" }, ["to", "through", "thru", "a", "hasta"]],
  [{ is: "today" }, ["present", "current", "now"]],
  [{ is: "and" }, ["and", "or"]],
  [{ is: "each" }, ["each", "every", "each and every", "per", "cada"]],
  [{ is: "other" }, ["other"]],
  [{ is: "unit", unit: "day" }, ["day", "days"]],
  [{ is: "unit", unit: "week" }, ["week", "weeks", "wk", "wks"]],
  [{ is: "unit", unit: "month" }, ["month", "months", "mo", "mos"]],
  [{ is: "unit", unit: "term" }, ["term", "terms", "trimester", "trimesters"]],
  [{ is: "unit", unit: "year" }, ["year", "years", "yr", "yrs", "y"]],
  [{ is: "times", count: null }, ["times", "x"]],
  [{ is: "times", count: 1 }, ["once"]],
  [{ is: "times", count: 2 }, ["twice", "two times"]],
  [{ is: "times", count: 3 }, ["three times"]],
  [{ is: "times", count: 4 }, ["four times"]],
  [{ is: "times", count: 5 }, ["five times"]],
  [{ is: "times", count: 6 }, ["six times"]],
  [{ is: "rank", rank: 1 }, ["first"]],
  [{ is: "rank", rank: 2 }, ["second"]],
  [{ is: "rank", rank: 3 }, ["third"]],
  [{ is: "rank", rank: 4 }, ["fourth"]],
  [{ is: "rank", rank: 5 }, ["last"]],
  [{ is: "every", every: "day" }, ["daily"]],
  [{ is: "every", every: "week" }, ["weekly", "semanal", "semanalmente"]],
  [
    { is: "every", every: "two-weeks" },
    [
      "biweekly",
      "bi-weekly",
      "bi weekly",
      "fortnightly",
      "every other week",
      "twice monthly",
      "semi-monthly",
      "semimonthly",
    ],
  ],
  [{ is: "every", every: "month" }, ["monthly", "mensual", "mensualmente"]],
  [{ is: "every", every: "quarter" }, ["quarterly", "trimestral"]],
  [{ is: "every", every: "term" }, ["termly", "each semester", "every semester", "per semester"]],
  [{ is: "every", every: "year" }, ["annually", "annual", "yearly", "anualmente"]],
  [
    { is: "every", every: "other" },
    [
      "bimonthly",
      "bi-monthly",
      "bi monthly",
      "biannually",
      "bi-annually",
      "biannual",
      "bi-annual",
      "semiannually",
      "semi-annually",
      "semi-annual",
      "as needed",
      "ad hoc",
      "ad-hoc",
      "periodically",
      "regularly",
      "as necessary",
      "every other month",
    ],
  ],
  [
    { is: "word", word: "ongoing" },
    [
      "ongoing",
      "on-going",
      "on going",
      "continuous",
      "continuously",
      "continual",
      "continually",
      "continuing",
      "year-round",
      "year round",
      "yearlong",
      "year-long",
      "year long",
      "all year",
      "throughout",
      "throughout the year",
      "throughout the school year",
      "throughout year",
      "throughout school year",
      "all school year",
      "continuo",
    ],
  ],
  [
    { is: "word", word: "tbd" },
    [
      "tbd",
      "tba",
      "t.b.d",
      "to be determined",
      "to be announced",
      "to be decided",
      "to be scheduled",
      "date tbd",
      "dates tbd",
      "venue tbd",
      "not yet scheduled",
      "por determinar",
    ],
  ],
  [{ is: "word", word: "asap" }, ["asap", "a.s.a.p", "as soon as possible", "immediately", "immediate", "right away"]],
  [{ is: "word", word: "none" }, ["n/a", "na", "n.a", "none", "not applicable", "no date", "no due date"]],
  [
    { is: "filler" },
    [
      "the",
      "of",
      "in",
      "at",
      "during",
      "de",
      "del",
      "en",
      "el",
      "due",
      "date",
      "dates",
      "start",
      "started",
      "end",
      "ended",
      "complete",
      "completed",
      "completion",
      "approximately",
      "approx",
      "about",
      "around",
      "circa",
      "est",
      "estimated",
      "anticipated",
      "expected",
      "projected",
      "tentative",
      "tentatively",
      "target",
      "launch",
      "revised",
      "updated",
      "only",
      "months of",
      "month of",
      "school",
      "business",
      "within",
      "held",
      "between",
      "began",
      "meeting",
      "meetings",
    ],
  ],
];

interface Entry {
  /** The words after the first, "" for a single word. */
  readonly rest: string;
  readonly meaning: WordMeaning;
}

/** Entries by their first word, the longest phrase first. */
const LEXICON = lexicon();

/** What the word means with as many of the words after it as belong to it. Null: no word of a date. */
export function meaningAt(word: string, after: string, at: number): { meaning: WordMeaning; length: number } | null {
  for (const { rest, meaning } of LEXICON.get(word) ?? []) {
    if (rest === "" || (after.startsWith(rest, at) && !isLetter(after.charCodeAt(at + rest.length)))) {
      return { meaning, length: rest.length };
    }
  }
  const month = misspeltMonth(word);
  return month === null ? null : { meaning: { is: "month", month, sure: false }, length: 0 };
}

export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);
}

function lexicon(): ReadonlyMap<string, readonly Entry[]> {
  const entries = new Map<string, Entry[]>();
  const add = (phrase: string, meaning: WordMeaning) => {
    const first = /^[^\s./-]+/.exec(phrase)?.[0] ?? phrase;
    const list = entries.get(first) ?? [];
    entries.set(first, [...list, { rest: phrase.slice(first.length), meaning }]);
  };
  MONTHS.forEach((names, index) => {
    for (const name of names) add(name, { is: "month", month: index + 1, sure: true });
  });
  for (const name of [...WEEKDAYS, ...SHORT_WEEKDAYS]) add(name, { is: "weekday", many: false });
  for (const name of WEEKDAYS) add(`${name}s`, { is: "weekday", many: true });
  for (const [meaning, phrases] of PHRASES) for (const phrase of phrases) add(phrase, meaning);
  for (const list of entries.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return entries;
}

/** The month whose long name is one slip of the hand away: "Janruary", "Febuary", "Septmeber". */
function misspeltMonth(word: string): number | null {
  if (word.length < 6 || word.length > 10) return null;
  for (const [index, [name = ""]] of MONTHS.entries()) {
    if (name.length >= 6 && name.charCodeAt(0) === word.charCodeAt(0) && isOneSlip(word, name)) return index + 1;
  }
  return null;
}

/** Whether one letter added, left out, changed, or two neighbors swapped makes the one word the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let back = 0;
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++;
  const left = a.slice(from, a.length - back);
  const right = b.slice(from, b.length - back);
  return (
    Math.max(left.length, right.length) <= 1 ||
    (left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0])
  );
}
