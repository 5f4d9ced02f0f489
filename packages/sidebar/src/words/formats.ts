import { civilOf, serialOf } from "@throughline/shared/workbook/dates.ts";

/** How one language writes numbers, days and lists. Days and times are serials, by the person's own clock. */
export interface Formats {
  readonly number: (value: number) => string;
  readonly percent: (share: number) => string;
  /** "Sep 1, 2026". */
  readonly day: (serial: number) => string;
  /** "Friday", for a day of the last week. */
  readonly weekday: (serial: number) => string;
  /** "Sep". */
  readonly month: (serial: number) => string;
  /** "July 1", of any year; 1 is January. */
  readonly monthDay: (month: number, day: number) => string;
  /** "July". */
  readonly monthName: (month: number) => string;
  /** "9:42 AM". */
  readonly time: (serial: number) => string;
  /** "A, B, and C". */
  readonly list: (items: readonly string[]) => string;
  /** The form that goes with a count; "#" in it stands for the number. */
  readonly count: (count: number, forms: { readonly one: string; readonly other: string }) => string;
  /** The same, where it begins a sentence: words up to nine. */
  readonly countFirst: (count: number, forms: { readonly one: string; readonly other: string }) => string;
}

/** `small` are the words for 0 to 9 as they begin a sentence; `one` replaces its second where the form says so. */
export function formatsOf(locale: string, small: readonly string[]): Formats {
  const number = new Intl.NumberFormat(locale);
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const plural = new Intl.PluralRules(locale);
  const list = new Intl.ListFormat(locale);
  // Serials have no zone: they are written as if the person's clock were UTC.
  const dated = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
    return (serial: number) => format.format(utcOf(serial));
  };
  const [inYear, named] = [dated({ month: "long", day: "numeric" }), dated({ month: "long" })];
  const counted = (count: number, { one, other }: { readonly one: string; readonly other: string }, shown: string) =>
    (plural.select(count) === "one" ? one : other).replace("#", () => shown);
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    day: dated({ year: "numeric", month: "short", day: "numeric" }),
    weekday: dated({ weekday: "long" }),
    month: dated({ month: "short" }),
    monthDay: (month, day) => inYear(serialOf({ year: ANY_YEAR, month, day })),
    monthName: (month) => named(serialOf({ year: ANY_YEAR, month, day: 1 })),
    time: dated({ hour: "numeric", minute: "2-digit" }),
    list: (items) => list.format(items),
    count: (count, forms) => counted(count, forms, number.format(count)),
    countFirst: (count, forms) => counted(count, forms, small[count] ?? number.format(count)),
  };
}

const ANY_YEAR = 2027;

function utcOf(serial: number): number {
  const { year, month, day } = civilOf(Math.floor(serial));
  return Date.UTC(year, month - 1, day) + Math.round((serial % 1) * 86_400) * 1000;
}
