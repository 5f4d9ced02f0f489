import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { isWritten } from "../xml/bytes.ts";
import { elementText } from "../xml/element-text.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { endTag, type XmlScanner } from "../xml/scanner.ts";
import { plainNumber } from "./plain-number.ts";

/** Reads the number in the <v> the scanner is at. Null when it is empty; the text itself when it is no number. */
export function readNumber(xml: XmlScanner): number | string | null {
  if (endTag(xml)) return null;
  const start = xml.at;
  const number = plainNumber(xml);
  if (number !== null && isWritten(xml.bytes, xml.at, "</")) return number;
  xml.at = start;
  return numberOf(elementText(xml));
}

/** Reads the text in the <v> the scanner is at, with Excel's own escapes replaced. */
export function readText(xml: XmlScanner): string {
  return decodeExcelEscapes(elementText(xml));
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

function numberOf(text: string): number | string | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const number = Number(trimmed);
  // Adding 0 turns -0 into 0, which JSON could not tell apart.
  return Number.isFinite(number) ? number + 0 : trimmed;
}
