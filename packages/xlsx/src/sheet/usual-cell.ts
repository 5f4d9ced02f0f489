import {
  CAPITAL_A,
  CAPITAL_Z,
  EQUALS,
  GREATER,
  LESS,
  LOWER_C,
  LOWER_R,
  LOWER_S,
  LOWER_T,
  LOWER_V,
  NINE,
  QUOTE,
  SLASH,
  SPACE,
  ZERO,
} from "../bytes/ascii.ts";
import type { XmlScanner } from "../xml/scanner.ts";
import type { CellTag } from "./cell-tag.ts";
import { plainNumber } from "./plain-number.ts";

/**
 * Reads a whole cell written the way programs write nearly all: `<c r="B7" s="3" t="s"><v>12</v></c>`, or
 * `<c r="B7" s="3"/>`, and moves behind it; its number is null when there is none. Returns false, and stays, when the
 * cell is written in any other way. This one function, in one pass over the bytes, is what makes reading fast.
 */
export function readUsualCell(xml: XmlScanner, cell: CellTag): boolean {
  const { bytes } = xml;
  let at = xml.at;
  if (!xml.isEnded || bytes[at] !== LESS || bytes[at + 1] !== LOWER_C) return false;
  cell.col = -1;
  cell.style = 0;
  cell.type = "number";
  cell.number = null;
  at += 2;
  while (bytes[at] === SPACE) {
    const name = bytes[at + 1];
    if (bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE) return false;
    at += 4;
    let byte = bytes[at] ?? 0;
    if (name === LOWER_R) {
      let col = 0;
      for (; byte >= CAPITAL_A && byte <= CAPITAL_Z; byte = bytes[at] ?? 0) {
        col = col * 26 + byte - CAPITAL_A + 1;
        at += 1;
      }
      cell.col = col - 1;
      while (byte >= ZERO && byte <= NINE) byte = bytes[++at] ?? 0;
    } else if (name === LOWER_S) {
      for (; byte >= ZERO && byte <= NINE; byte = bytes[at] ?? 0) {
        cell.style = cell.style * 10 + byte - ZERO;
        at += 1;
      }
    } else if (name === LOWER_T && byte === LOWER_S) {
      cell.type = "shared";
      at += 1;
    } else {
      return false;
    }
    if (bytes[at] !== QUOTE) return false;
    at += 1;
  }
  if (bytes[at] === SLASH && bytes[at + 1] === GREATER) {
    xml.at = at + 2;
    return true;
  }
  if (bytes[at] !== GREATER || bytes[at + 1] !== LESS || bytes[at + 2] !== LOWER_V || bytes[at + 3] !== GREATER) {
    return false;
  }
  const start = xml.at;
  xml.at = at + 4;
  cell.number = plainNumber(xml);
  if (cell.number === null || !closesCell(bytes, xml.at)) {
    xml.at = start;
    return false;
  }
  xml.at += 8;
  return true;
}

/** Whether “</v></c>” stands there. The letters need no look: nothing else is open. */
function closesCell(bytes: Uint8Array, at: number): boolean {
  return (
    bytes[at] === LESS &&
    bytes[at + 1] === SLASH &&
    bytes[at + 3] === GREATER &&
    bytes[at + 4] === LESS &&
    bytes[at + 5] === SLASH &&
    bytes[at + 7] === GREATER
  );
}
