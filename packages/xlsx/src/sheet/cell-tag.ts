import { MAX_COLS } from "../limits.ts";
import { endTag, endTagAt, skipSpace, type XmlScanner } from "../xml/scanner.ts";

/** How a cell writes its value. */
export type CellType = "number" | "shared" | "text" | "inline" | "boolean" | "error" | "date";

/** What the tag <c r="B7" s="3" t="s"> says. One is filled again for each cell of a sheet. */
export interface CellTag {
  /** From 0; -1 when the tag does not say, and MAX_COLS when it says more than a sheet has. */
  col: number;
  style: number;
  type: CellType;
}

const SLASH = 47;
const EQUALS = 61;
const GREATER = 62;
const QUOTE = 34;
const APOSTROPHE = 39;

/**
 * Reads the tag <c …> the scanner is at, and ends it. A sheet has more of these than of everything else, so their
 * attributes are read straight from the bytes, in one pass, without making a text of them.
 */
export function readCellTag(xml: XmlScanner, cell: CellTag): void {
  const { bytes } = xml;
  cell.col = -1;
  cell.style = 0;
  cell.type = "number";
  let at = xml.nameEnd;
  for (;;) {
    at = skipSpace(bytes, at);
    if (bytes[at] === SLASH) at += 1;
    if (bytes[at] === GREATER) {
      endTagAt(xml, at);
      return;
    }
    const nameAt = at;
    while (at < bytes.length && bytes[at] !== EQUALS && bytes[at] !== GREATER) at += 1;
    const quote = bytes[at + 1];
    if (bytes[at] !== EQUALS || (quote !== QUOTE && quote !== APOSTROPHE)) {
      // Not how a tag is written: leave what was read so far.
      endTag(xml);
      return;
    }
    const valueAt = at + 2;
    const name = at - nameAt === 1 ? bytes[nameAt] : 0;
    at = valueAt;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if (name === 114) cell.col = columnOf(bytes, valueAt);
    else if (name === 115) cell.style = digitsOf(bytes, valueAt, at);
    else if (name === 116) cell.type = typeOf(bytes, valueAt, at);
    at += 1;
  }
}

function columnOf(bytes: Uint8Array, start: number): number {
  let col = 0;
  for (let at = start; at < start + 4; at += 1) {
    // Clearing this bit turns a small letter into its capital.
    const letter = (bytes[at] ?? 0) & ~32;
    if (letter < 65 || letter > 90) break;
    col = col * 26 + letter - 64;
  }
  return Math.min(col - 1, MAX_COLS);
}

function digitsOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + (bytes[at] ?? 48) - 48;
  return number;
}

/** Told apart by the first letter: n, s, str, inlineStr, b, e, d. */
function typeOf(bytes: Uint8Array, start: number, end: number): CellType {
  switch (bytes[start]) {
    case 115:
      return end - start === 1 ? "shared" : "text";
    case 105:
      return "inline";
    case 98:
      return "boolean";
    case 101:
      return "error";
    case 100:
      return "date";
  }
  return "number";
}
