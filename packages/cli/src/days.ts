import { AppError } from "@throughline/shared/host/errors.ts";
import { type IsoDate, serialOfIso } from "@throughline/shared/workbook/dates.ts";

/** Today by the clock and the time zone of this computer: the only place where a clock is read. */
export function clockDay(): IsoDate {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Serial of a day given on the command line. Throws an AppError where it is not one. */
export function serialOfOption(option: string, text: string): number {
  const serial = serialOfIso(text);
  if (serial !== null) return serial;
  throw new AppError("usage", `“${text}” is not a day for ${option}.`, "Write it as year, month and day: 2026-09-01.");
}
