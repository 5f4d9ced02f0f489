import { civilOf, isDateFormat } from "@throughline/shared/workbook/dates.ts";
import type { CellContent } from "@throughline/shared/workbook/types.ts";
import { general } from "../shown/digits.ts";
import { type EntryContext, entered } from "./entered.ts";

/** A cell as a person edits it: typed again as it stands here, it stays what it is. */
export function editableText({ value, formula, format }: CellContent, { isCsv }: Pick<EntryContext, "isCsv">): string {
  if (formula !== null) return `=${formula}`;
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "object") return value.error;
  if (typeof value === "number") return editableNumber(value, format);
  // What would be taken for something else when typed gets the mark of a text.
  const isText = entered(value, { format, year: 2000, isCsv });
  return isText.value === value && isText.formula === null ? value : `'${value}`;
}

function editableNumber(value: number, format: string | undefined): string {
  if (format !== undefined && isDateFormat(format) && isReadable(value, format)) return editableTime(value);
  if (format?.includes("%")) return `${exact(Number((value * 100).toPrecision(15)))}%`;
  return exact(value);
}

function exact(value: number): string {
  const short = general(value);
  return Number(short) === value ? short : String(value);
}

// Before March 1900 spreadsheets do not agree which day a number is, and after 9999 there is none.
const FIRST_SURE_DAY = 61;
const LAST_DAY = 2_958_465;

/** Whether a number reads as a day, or as a time of day. Below 1 it is a time alone: there is no day to write. */
function isReadable(value: number, format: string): boolean {
  if (value >= 0 && value < 1) return !showsDay(format);
  return value >= FIRST_SURE_DAY && value <= LAST_DAY;
}

function showsDay(format: string): boolean {
  return /[dy]/i.test(format);
}

function editableTime(value: number): string {
  const seconds = Math.round((value - Math.floor(value)) * 86_400);
  const { year, month, day } = civilOf(seconds === 86_400 ? Math.floor(value) + 1 : value);
  const [hour, minute, second] = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
  const clock = `${hour}:${two(minute)}${second === 0 ? "" : `:${two(second)}`}`;
  if (value < 1) return clock;
  const date = `${month}/${day}/${year}`;
  return seconds % 86_400 === 0 ? date : `${date} ${clock}`;
}

function two(value: number): string {
  return String(value).padStart(2, "0");
}
