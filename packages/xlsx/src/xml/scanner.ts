import { APOSTROPHE, COLON, GREATER, LESS, QUOTE, SLASH } from "../bytes/ascii.ts";
import { utf8Text } from "../bytes/text.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { refusal } from "../refusals.ts";
import { isMarkup, isNameEnd, isWritten, skipMarkup } from "./bytes.ts";

/**
 * A place in the UTF-8 bytes of an XML part, moved from tag to tag by `nextTag`. Names are local names: what stands
 * before a colon is passed over, since files use every prefix for the one namespace. Nothing is copied until asked
 * for, and `at` always is a position in the bytes, so a patcher can cut there.
 */
export interface XmlScanner {
  readonly bytes: Uint8Array;
  readonly deepest: number;
  /** Where the scan goes on: inside the tag until its end is asked for, then behind it. */
  at: number;
  /** Where the tag's “<” is. */
  tagAt: number;
  /** The tag's local name is bytes[nameAt] to before bytes[nameEnd]. */
  nameAt: number;
  nameEnd: number;
  isClose: boolean;
  /** False until the tag's end was looked for. */
  isEnded: boolean;
  /** Set with isEnded: a tag such as <c/>. */
  isEmpty: boolean;
  depth: number;
  /** The attribute `nextAttribute` moved to: its local name and its value, as positions. */
  attributeAt: number;
  attributeEnd: number;
  isPrefixed: boolean;
  valueAt: number;
  valueEnd: number;
}

export function scanXml(bytes: Uint8Array, deepest = DEFAULT_LIMITS.nesting): XmlScanner {
  return {
    bytes,
    deepest,
    at: 0,
    tagAt: 0,
    nameAt: 0,
    nameEnd: 0,
    isClose: false,
    isEnded: true,
    isEmpty: false,
    depth: 0,
    attributeAt: 0,
    attributeEnd: 0,
    isPrefixed: false,
    valueAt: 0,
    valueEnd: 0,
  };
}

/**
 * Moves to the next tag, passing over text, comments and instructions. Returns false at the end of the part. Throws
 * at a document type, which is never expanded: spreadsheets have none.
 */
export function nextTag(xml: XmlScanner): boolean {
  if (!xml.isEnded) endTag(xml);
  const { bytes } = xml;
  let at = xml.at;
  for (;;) {
    while (at < bytes.length && bytes[at] !== LESS) at += 1;
    if (at + 1 >= bytes.length) {
      xml.at = bytes.length;
      return false;
    }
    if (!isMarkup(bytes, at)) break;
    at = skipMarkup(bytes, at);
  }
  xml.tagAt = at;
  xml.isClose = bytes[at + 1] === SLASH;
  xml.isEnded = false;
  readName(xml, xml.isClose ? at + 2 : at + 1);
  xml.valueEnd = xml.nameEnd - 1;
  return true;
}

/** Whether the tag opens (or is an empty) element of this local name. */
export function opens(xml: XmlScanner, name: string): boolean {
  return !xml.isClose && isNamed(xml, name);
}

export function closes(xml: XmlScanner, name: string): boolean {
  return xml.isClose && isNamed(xml, name);
}

export function isNamed({ bytes, nameAt, nameEnd }: XmlScanner, name: string): boolean {
  return nameEnd - nameAt === name.length && isWritten(bytes, nameAt, name);
}

/** Local name of the tag. */
export function tagName({ bytes, nameAt, nameEnd }: XmlScanner): string {
  return utf8Text(bytes, nameAt, nameEnd);
}

/** Moves behind the tag's “>”. Returns whether the tag is an empty element. */
export function endTag(xml: XmlScanner): boolean {
  if (xml.isEnded) return xml.isEmpty;
  const { bytes } = xml;
  // Attributes that were read already need not be passed over again.
  let at = Math.max(xml.nameEnd, xml.valueEnd + 1);
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || byte === GREATER) break;
    at += 1;
    if (byte === QUOTE || byte === APOSTROPHE) {
      while (at < bytes.length && bytes[at] !== byte) at += 1;
      at += 1;
    }
  }
  xml.at = at + 1;
  xml.isEnded = true;
  xml.isEmpty = !xml.isClose && bytes[at - 1] === SLASH;
  if (!xml.isEmpty) xml.depth += xml.isClose ? -1 : 1;
  if (xml.depth > xml.deepest) throw refusal("damaged");
  return xml.isEmpty;
}

/** Moves behind the closing tag of the element whose tag the scanner is at. */
export function skipElement(xml: XmlScanner): void {
  if (endTag(xml)) return;
  const depth = xml.depth;
  while (nextTag(xml)) {
    endTag(xml);
    if (xml.depth < depth) return;
  }
}

/** Moves to the next tag inside the element of this depth. Returns false behind its closing tag. */
export function nextChild(xml: XmlScanner, depth: number): boolean {
  if (!nextTag(xml)) return false;
  if (!xml.isClose || xml.depth > depth) return true;
  endTag(xml);
  return false;
}

function readName(xml: XmlScanner, start: number): void {
  const { bytes } = xml;
  let at = start;
  xml.nameAt = start;
  while (at < bytes.length && !isNameEnd(bytes[at])) {
    if (bytes[at] === COLON) xml.nameAt = at + 1;
    at += 1;
  }
  xml.nameEnd = at;
}
