import { AppError } from "@throughline/shared/host/errors.ts";
import { type IsoDate, serialOf, serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";

// Only this file reads a clock.

/** Today by the clock and the time zone of this computer. */
export function clockDay(): IsoDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Now, to the minute, by the clock and the time zone of this computer, as a serial day with its time. */
export function clockSerial(): number {
  const now = new Date();
  const day = serialOf({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  return day + (now.getHours() * 60 + now.getMinutes()) / 1440;
}

/** Serial of a day given on the command line. Throws an AppError where it is not one. */
export function serialOfOption(option: string, text: string): number {
  const serial = serialOfIso(text);
  if (serial !== null) return serial;
  throw new AppError(
    "usage",
    phrase("“{text}” is not a day for {option}.", { text, option }),
    "Write it as year, month and day: 2026-09-01.",
  );
}
