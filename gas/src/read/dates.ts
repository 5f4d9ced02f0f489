import { civilOf, serialOf } from "@throughline/shared/workbook/dates.ts";

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** What the clock shows, so that it can be read back whole. */
const CLOCK = "yyyy-MM-dd'T'HH:mm:ss.SSS";

type Instant = { valueOf(): number };

/**
 * Turns the Dates that Sheets hands out into serial days. Sheets makes each Date so that clocks in the spreadsheet's own
 * time zone show what the cell shows; only `Utilities` knows that zone, so it is asked about each month once. No zone
 * changes its clocks twice within a month, so a month that ends as it began is the same all through.
 */
export function serialsIn(timeZone: string): (date: Instant) => number {
  const months = new Map<number, number | null>();
  const exact = new Map<number, number>();

  /** What clocks show at an instant, as if that were UTC. */
  const clockAt = (instant: number): number => {
    const known = exact.get(instant);
    if (known !== undefined) return known;
    const clock = clockOf(Utilities.formatDate(new Date(instant), timeZone, CLOCK));
    exact.set(instant, clock);
    return clock;
  };
  /** How far clocks are ahead of UTC all through the month; null where that changes. */
  const monthly = (instant: number): number | null => {
    const date = new Date(instant);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    const key = year * 12 + month;
    const known = months.get(key);
    if (known !== undefined) return known;
    const [first, last] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 1)];
    const ahead = clockAt(first) - first;
    const found = clockAt(last) - last === ahead ? ahead : null;
    months.set(key, found);
    return found;
  };

  return (date) => {
    const instant = date.valueOf();
    const ahead = monthly(instant);
    const clock = ahead === null ? clockAt(instant) : instant + ahead;
    // Where clocks skip midnight, a day begins later; the cell says that day and no time.
    const late = ((clock % DAY) + DAY) % DAY;
    const skips = ahead === null && late > 0 && late <= HOUR && clockAt(instant - 1) < clock - late;
    return serialOfClock(skips ? clock - late : clock);
  };
}

/** Makes the Date whose day, on clocks of the time zone, is that of a serial. */
export function dateIn(timeZone: string): (serial: number) => Date {
  const ahead = (instant: number) => clockOf(Utilities.formatDate(new Date(instant), timeZone, CLOCK)) - instant;
  return (serial) => {
    const { year, month, day } = civilOf(serial);
    const midnight = Date.UTC(year, month - 1, day);
    // How far clocks are ahead is known for an instant only; a first guess at it is close enough to ask there.
    return new Date(midnight - ahead(midnight - ahead(midnight)));
  };
}

function clockOf(text: string): number {
  const [, year, month, day, hour, minute, second] =
    /^(-?\d+)-(\d+)-(\d+)T(\d+):(\d+):([\d.]+)$/.exec(text)?.map(Number) ?? [];
  return Date.UTC(year ?? 0, (month ?? 1) - 1, day ?? 1, hour ?? 0, minute ?? 0) + Math.round((second ?? 0) * 1000);
}

function serialOfClock(clock: number): number {
  const date = new Date(clock);
  const day = serialOf({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
  return day + (((clock % DAY) + DAY) % DAY) / DAY;
}
