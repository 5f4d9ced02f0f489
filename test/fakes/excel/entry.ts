import type { CellContent, CellValue } from "@throughline/shared/workbook/types.ts";
import { ExcelError } from "./members.ts";

/**
 * What becomes of something put into a cell: Excel takes text for what it looks like, as if it had been typed, unless
 * an apostrophe stands before it or the cell holds text. Null leaves the cell alone.
 */
export function entered(given: unknown, format: string): Omit<CellContent, "format"> | null {
  if (given === null) return null;
  if (typeof given === "number" || typeof given === "boolean") {
    return format === "@"
      ? plain(typeof given === "boolean" ? String(given).toUpperCase() : String(given))
      : plain(given);
  }
  if (typeof given !== "string")
    throw new ExcelError("InvalidArgument", "A cell takes text, numbers, booleans and null.");
  if (given.length > 32_767 + 1) throw new ExcelError("InvalidArgument", "The text is too long for a cell.");
  if (given === "") return plain(null);
  if (given.startsWith("'")) return plain(given.slice(1));
  if (format === "@") return plain(given);
  if (given.startsWith("=") && given.length > 1) return { value: null, formula: given.slice(1) };
  return plain(taken(given));
}

function plain(value: CellValue): Omit<CellContent, "format"> {
  return { value, formula: null };
}

/** Text as an American Excel reads it. */
function taken(text: string): CellValue {
  const bare = text.trim();
  if (/^(?:true|false)$/i.test(bare)) return bare.toLowerCase() === "true";
  if (/^#(?:REF!|N\/A|DIV\/0!|VALUE!|NAME\?|NULL!|NUM!)$/i.test(bare)) return { error: bare.toUpperCase() };
  const number = /^([+-]?)\$?([\d,]*\.?\d+(?:e[+-]?\d+)?)(%?)$/i.exec(bare);
  if (number) {
    const amount = Number(`${number[1]}${(number[2] ?? "").replaceAll(",", "")}`);
    if (Number.isFinite(amount)) return number[3] === "%" ? amount / 100 : amount;
  }
  if (/^[+@-]./.test(bare)) throw new ExcelError("InvalidArgument", `“${text}” looks like a formula that is wrong.`);
  return isDay(bare) ? 45_000 : text;
}

// Which day it is does not matter here: that it is no longer text does.
function isDay(text: string): boolean {
  const month = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
  return [
    /^\d{1,4}[-/]\d{1,2}(?:[-/]\d{1,4})?$/,
    new RegExp(`^${month}[ -]\\d{1,4}(?:, ?\\d{4})?$`, "i"),
    new RegExp(`^\\d{1,2}[ -]${month}(?:[ -]\\d{2,4})?$`, "i"),
    /^\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?$/i,
  ].some((form) => form.test(text));
}
