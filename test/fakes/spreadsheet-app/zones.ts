import { civilOf } from "@throughline/shared/workbook/dates.ts";

const DAY = 86_400_000;
/** Milliseconds of 1899-12-30, day 0 of a spreadsheet, in UTC. */
const ZERO = Date.UTC(1899, 11, 30);

const formats = new Map<string, Intl.DateTimeFormat>();

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    era: "short",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formats.set(zone, made);
  return made;
}

/** What clocks in the zone show at an instant, as if it were UTC, in milliseconds. */
export function wallClock(instant: number, zone: string): number {
  const parts = Object.fromEntries(
    formatIn(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const [year, month, day] = [Number(parts.year), Number(parts.month), Number(parts.day)];
  const clock = Date.UTC(year, month - 1, day, Number(parts.hour), Number(parts.minute), Number(parts.second));
  return clock + (((instant % 1000) + 1000) % 1000);
}

/** The instant at which clocks in the zone show this serial day; where they skip it, the first instant after. */
export function instantOf(serial: number, zone: string): number {
  const { year, month, day } = civilOf(serial);
  const clock = Math.round((serial - Math.floor(serial)) * DAY) + Date.UTC(year, month - 1, day);
  const guess = clock - (wallClock(clock, zone) - clock);
  const again = clock - (wallClock(guess, zone) - guess);
  return Math.max(...[guess, again].filter((one) => wallClock(one, zone) >= clock || one === again));
}

export function serialAt(instant: number, zone: string): number {
  return (wallClock(instant, zone) - ZERO) / DAY;
}
