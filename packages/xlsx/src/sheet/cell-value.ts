import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { latin1Text } from "../bytes/text.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { elementText, endTag, type XmlScanner } from "../xml/scanner.ts";

const LESS = 60;
const SLASH = 47;
const DOT = 46;
const ZERO = 48;
const NINE = 57;

// Whole numbers of up to 15 digits are exact, and so are these; dividing one by the other is then rounded only once.
const POWERS_OF_TEN = Array.from({ length: 16 }, (_, digits) => Number(`1e${digits}`));

/**
 * Reads the number in the <v> the scanner is at. Null when it is empty; the text itself when it is no number after
 * all. Plain digits, nearly all there is, never become a text on the way.
 */
export function readNumber(xml: XmlScanner): number | string | null {
  if (endTag(xml)) return null;
  const { bytes } = xml;
  let at = xml.at;
  let number = 0;
  let digits = 0;
  let decimals = -1;
  for (; digits < 15; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte >= ZERO && byte <= NINE) {
      number = number * 10 + byte - ZERO;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (byte === DOT && decimals < 0) {
      decimals = 0;
    } else {
      break;
    }
  }
  if (bytes[at] !== LESS || bytes[at + 1] !== SLASH || digits === 0) return numberOf(plainText(xml));
  xml.at = at;
  return decimals > 0 ? number / (POWERS_OF_TEN[decimals] ?? 1) : number;
}

/** Reads the text in the <v> the scanner is at, with Excel's own escapes replaced. */
export function readText(xml: XmlScanner): string {
  return endTag(xml) ? "" : decodeExcelEscapes(elementText(xml));
}

/** Reads the boolean in the <v> the scanner is at. */
export function readBoolean(xml: XmlScanner): boolean | null {
  const text = elementText(xml).trim();
  return text === "" ? null : text === "1" || text.toLowerCase() === "true";
}

export function readError(xml: XmlScanner): CellValue {
  const error = elementText(xml).trim();
  return error === "" ? null : { error };
}

function plainText(xml: XmlScanner): string {
  const { bytes, at } = xml;
  let end = at;
  while (end < bytes.length && bytes[end] !== LESS) end += 1;
  if (bytes[end + 1] !== SLASH || end - at > 40) return elementText(xml);
  xml.at = end;
  return latin1Text(bytes, at, end);
}

function numberOf(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  // Adding 0 turns -0 into 0, which JSON could not tell apart.
  return Number.isFinite(number) ? number + 0 : trimmed;
}
