import {
  CAPITAL_A,
  CAPITAL_Z,
  LOWER_B,
  LOWER_D,
  LOWER_E,
  LOWER_I,
  LOWER_R,
  LOWER_S,
  LOWER_T,
  NINE,
  ZERO,
} from "../bytes/ascii.ts";
import { MAX_COLS } from "../limits.ts";
import { attributeValue, isAttribute, isTrue, nextAttribute } from "../xml/attributes.ts";
import type { XmlScanner } from "../xml/scanner.ts";

/** How a cell writes its value. */
export type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error" | "date";

/** What the tag <c r="B7" s="3" t="s"> says. One is filled again for each cell of a sheet. */
export interface CellTag {
  /** From 0; -1 when the tag does not say, and MAX_COLS when it says more than a sheet has. */
  col: number;
  style: number;
  type: CellType;
  /** What a cell holds that was read in one go, by `readUsualCell`; null for nothing. */
  number: number | null;
}

/**
 * Reads the attributes of the <c …> the scanner is at. A sheet has more of these than of everything else, so they are
 * read straight from the bytes, without making a text of them.
 */
export function readCellTag(xml: XmlScanner, cell: CellTag): void {
  cell.col = -1;
  cell.style = 0;
  cell.type = "number";
  while (nextAttribute(xml)) {
    const { bytes, attributeAt, attributeEnd, valueAt, valueEnd } = xml;
    if (attributeEnd - attributeAt !== 1) continue;
    const name = bytes[attributeAt];
    if (name === LOWER_R) cell.col = columnOf(bytes, valueAt);
    else if (name === LOWER_S) cell.style = digitsOf(bytes, valueAt, valueEnd);
    else if (name === LOWER_T) cell.type = typeOf(bytes, valueAt, valueEnd);
  }
}

function columnOf(bytes: Uint8Array, start: number): number {
  let col = 0;
  for (let at = start; at < start + 4; at += 1) {
    // Clearing this bit turns a small letter into its capital.
    const letter = (bytes[at] ?? 0) & ~32;
    if (letter < CAPITAL_A || letter > CAPITAL_Z) break;
    col = col * 26 + letter - CAPITAL_A + 1;
  }
  return Math.min(col - 1, MAX_COLS);
}

/** What the tag <row r="7" hidden="1"> says. */
export interface RowTag {
  /** From 0; -1 when the tag does not say. */
  readonly row: number;
  readonly hidden: boolean;
}

/** Reads the attributes of the <row …> the scanner is at. */
export function readRowTag(xml: XmlScanner): RowTag {
  let row = -1;
  let hidden = false;
  while (nextAttribute(xml)) {
    if (isAttribute(xml, "r")) row = digitsOf(xml.bytes, xml.valueAt, xml.valueEnd) - 1;
    else if (isAttribute(xml, "hidden")) hidden = isTrue(attributeValue(xml));
  }
  return { row, hidden };
}

/** A whole number; -1 where something else is written. */
function digitsOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    number = number * 10 + byte - ZERO;
  }
  return number;
}

/** Told apart by the first letter: n, s, str, inlineStr, b, e, d. */
function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case LOWER_S:
      return end - start === 1 ? "shared" : "text";
    case LOWER_I:
      return "inline";
    case LOWER_B:
      return "boolean";
    case LOWER_E:
      return "error";
    case LOWER_D:
      return "date";
  }
  return "number";
}
