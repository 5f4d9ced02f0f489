import { serialOfIso } from "@throughline/shared/workbook/dates.ts";

export interface WrittenDate {
  readonly serial: number;
  /** Number format that shows it, for a cell whose own style does not. */
  readonly format: string;
}

const ISO = /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** Reads “2026-09-01”, “2026-09-01T08:30:00” and “08:30:00”, as cells of the type “d” hold. Null for anything else. */
export function isoDate(text: string): WrittenDate | null {
  const match = ISO.exec(text.trim());
  const [, date, hours, minutes = "0", seconds = "0"] = match ?? [];
  if (date === undefined && hours === undefined) return null;
  const day = date === undefined ? 0 : serialOfIso(date);
  if (day === null) return null;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
  const format = date === undefined ? "hh:mm:ss" : time === 0 ? "yyyy-mm-dd" : "yyyy-mm-dd hh:mm:ss";
  return { serial: day + time, format };
}
