import { utf8Text } from "../bytes/text.ts";
import { DEFAULT_LIMITS } from "../limits.ts";
import { refusal } from "../refusals.ts";
import { decodeEntities } from "./entities.ts";

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

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const EQUALS = 61;
const COLON = 58;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;

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

/** Goes back to before the tag's first attribute. */
export function rewindAttributes(xml: XmlScanner): void {
  xml.valueEnd = xml.nameEnd - 1;
}

/** Moves to the tag's next attribute. Returns false at the tag's end, or where something is not written as one. */
export function nextAttribute(xml: XmlScanner): boolean {
  const { bytes } = xml;
  let at = skipSpace(bytes, xml.valueEnd + 1);
  xml.attributeAt = at;
  xml.isPrefixed = false;
  while (at < bytes.length && !isNameEnd(bytes[at])) {
    if (bytes[at] === COLON) {
      xml.attributeAt = at + 1;
      xml.isPrefixed = true;
    }
    at += 1;
  }
  xml.attributeEnd = at;
  if (bytes[at] !== EQUALS) at = skipSpace(bytes, at);
  if (bytes[at] !== EQUALS) return false;
  at += 1;
  if (bytes[at] !== QUOTE) at = skipSpace(bytes, at);
  const quote = bytes[at];
  if (quote !== QUOTE && quote !== APOSTROPHE) return false;
  at += 1;
  xml.valueAt = at;
  while (at < bytes.length && bytes[at] !== quote) at += 1;
  xml.valueEnd = at;
  return true;
}

/** Value of an attribute by local name, entities replaced; one without a prefix goes first. Null when it has none. */
export function attribute(xml: XmlScanner, name: string): string | null {
  let prefixed: string | null = null;
  rewindAttributes(xml);
  while (nextAttribute(xml)) {
    if (!isAttribute(xml, name)) continue;
    if (!xml.isPrefixed) return attributeValue(xml);
    prefixed ??= attributeValue(xml);
  }
  return prefixed;
}

/** Whether the attribute `nextAttribute` moved to has this local name. */
export function isAttribute({ bytes, attributeAt, attributeEnd }: XmlScanner, name: string): boolean {
  return attributeEnd - attributeAt === name.length && isWritten(bytes, attributeAt, name);
}

/** Value of the attribute `nextAttribute` moved to. */
export function attributeValue({ bytes, valueAt, valueEnd }: XmlScanner): string {
  return decodeEntities(utf8Text(bytes, valueAt, valueEnd));
}

/** Whether an attribute is "1", "true" or "on"; `otherwise` where it is missing. */
export function flag(xml: XmlScanner, name: string, otherwise = false): boolean {
  const value = attribute(xml, name);
  return value === null ? otherwise : isTrue(value);
}

export function isTrue(value: string): boolean {
  return value === "1" || value === "true" || value === "on";
}

/** An attribute as a whole number from 0; null when it is missing or something else. */
export function wholeNumber(xml: XmlScanner, name: string): number | null {
  const value = attribute(xml, name)?.trim();
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : null;
}

/** All text inside the element whose tag the scanner is at, and moves behind its closing tag. "" for an empty one. */
export function elementText(xml: XmlScanner): string {
  if (endTag(xml)) return "";
  const depth = xml.depth;
  let text = "";
  for (;;) {
    const start = xml.at;
    const end = indexOfByte(xml.bytes, LESS, start);
    text += characters(xml.bytes, start, end);
    xml.at = end;
    if (isMarkup(xml.bytes, end)) {
      xml.at = skipMarkup(xml.bytes, end);
      if (isCdata(xml.bytes, end)) text += literalText(xml.bytes, end + 9, xml.at - 3);
      continue;
    }
    if (!nextTag(xml)) return text;
    endTag(xml);
    if (xml.depth < depth) return text;
  }
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

/** Characters between tags, their entities replaced. */
export function characters(bytes: Uint8Array, start: number, end: number): string {
  return decodeEntities(literalText(bytes, start, end));
}

/** Text as XML takes it: every line end is one line feed (XML 1.0, 2.11). A real carriage return is an entity. */
function literalText(bytes: Uint8Array, start: number, end: number): string {
  const text = utf8Text(bytes, start, end);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
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

/** White space, “/”, “=” and “>”. */
function isNameEnd(byte: number | undefined): boolean {
  return byte === undefined || byte <= 32 || byte === GREATER || byte === SLASH || byte === EQUALS;
}

export function skipSpace(bytes: Uint8Array, start: number): number {
  let at = start;
  while (at < bytes.length && (bytes[at] ?? 0) <= 32) at += 1;
  return at;
}

/** Whether exactly this ASCII text stands at `at`. */
export function isWritten(bytes: Uint8Array, at: number, text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    if (bytes[at + index] !== text.charCodeAt(index)) return false;
  }
  return true;
}

/** Whether the “<” at `at` starts something else than a tag. */
function isMarkup(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === BANG || bytes[at + 1] === QUESTION;
}

/** Where the comment, instruction or CDATA section at `at` ends. */
function skipMarkup(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === QUESTION) return indexOfMarkup(bytes, "?>", at + 2) + 2;
  if (bytes[at + 2] === 45) return indexOfMarkup(bytes, "-->", at + 4) + 3;
  if (isCdata(bytes, at)) return indexOfMarkup(bytes, "]]>", at + 9) + 3;
  throw refusal("entities");
}

function isCdata(bytes: Uint8Array, at: number): boolean {
  return bytes[at + 1] === BANG && bytes[at + 2] === 91;
}

export function indexOfByte(bytes: Uint8Array, byte: number, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== byte) at += 1;
  return at;
}

/** Where `mark` starts at or after `start`; the end of the bytes when it does not. */
function indexOfMarkup(bytes: Uint8Array, mark: string, start: number): number {
  for (let at = start; at < bytes.length; at += 1) if (isWritten(bytes, at, mark)) return at;
  return bytes.length;
}
