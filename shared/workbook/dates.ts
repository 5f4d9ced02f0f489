/** A date as "YYYY-MM-DD". */
export type IsoDate = string;

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

// Days from 0000-03-01 to 1899-12-30. Years start in March here, so that a leap day ends its year.
const DAYS_TO_SERIAL_ZERO = 693_899;

/** Serial day number of a date. Day 0 is 1899-12-30, on every host and in both of Excel's date systems. */
export function serialOf({ year, month, day }: CivilDate): number {
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - DAYS_TO_SERIAL_ZERO;
}

/** The date of a serial day number; the time of day is left out. The inverse of serialOf. */
export function civilOf(serial: number): CivilDate {
  const days = Math.floor(serial) + DAYS_TO_SERIAL_ZERO;
  const era = Math.floor(days / 146_097);
  const dayOfEra = days - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}

/** Serial of a real day such as 2024-02-29. Returns null for a day the calendar does not have. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return serialOf({ year, month, day });
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** "YYYY-MM-DD", followed by "THH:MM:SS" when the serial has a time of day. */
export function isoOf(serial: number): string {
  const seconds = Math.round((serial - Math.floor(serial)) * 86_400);
  const { year, month, day } = civilOf(seconds === 86_400 ? Math.floor(serial) + 1 : serial);
  const date = `${String(year).padStart(4, "0")}-${two(month)}-${two(day)}`;
  if (seconds % 86_400 === 0) return date;
  return `${date}T${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`;
}

/** Serial of "YYYY-MM-DD". Returns null when the text is not such a day. */
export function serialOfIso(text: string): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? serialOfDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** Whether a number format code shows a date or a time of day: "m/d/yyyy" does, "0.0 \"days\"" does not. */
export function isDateFormat(code: string): boolean {
  const bare = (code.split(";")[0] ?? "").replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");
  return /[dmyhs]/i.test(bare) && !/general/i.test(bare);
}

/** "m/d/yyyy" and "mmm" show a day, "h:mm", "mm:ss" and "[h]:mm" only a time. */
export function showsDay(code: string): boolean {
  if (!isDateFormat(code)) return false;
  const letters = (code.split(";")[0] ?? "").replace(
    /"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]|AM\/PM|A\/P/gi,
    "",
  );
  return /[dy]/i.test(letters) || (/m/i.test(letters) && !/[hs]/i.test(letters));
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
