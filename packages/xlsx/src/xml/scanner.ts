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
  if (nameEnd - nameAt !== name.length) return false;
  for (let index = 0; index < name.length; index += 1) {
    if (bytes[nameAt + index] !== name.charCodeAt(index)) return false;
  }
  return true;
}

/** Local name of the tag. */
export function tagName({ bytes, nameAt, nameEnd }: XmlScanner): string {
  return utf8Text(bytes, nameAt, nameEnd);
}

/** Moves behind the tag's “>”. Returns whether the tag is an empty element. */
export function endTag(xml: XmlScanner): boolean {
  if (xml.isEnded) return xml.isEmpty;
  const { bytes } = xml;
  let at = xml.nameEnd;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined || byte === GREATER) break;
    at += 1;
    if (byte === QUOTE || byte === APOSTROPHE) {
      while (at < bytes.length && bytes[at] !== byte) at += 1;
      at += 1;
    }
  }
  endTagAt(xml, at);
  return xml.isEmpty;
}

/** Says where the tag's “>” was found, for those who have read its attributes themselves. */
export function endTagAt(xml: XmlScanner, greaterAt: number): void {
  xml.at = greaterAt + 1;
  xml.isEnded = true;
  xml.isEmpty = !xml.isClose && xml.bytes[greaterAt - 1] === SLASH;
  if (xml.isEmpty) return;
  xml.depth += xml.isClose ? -1 : 1;
  if (xml.depth > xml.deepest) throw refusal("damaged");
}

/** Value of an attribute by local name, entities replaced; one without a prefix goes first. Null when it has none. */
export function attribute(xml: XmlScanner, name: string): string | null {
  const { bytes } = xml;
  let found: string | null = null;
  let at = xml.nameEnd;
  for (;;) {
    at = skipSpace(bytes, at);
    const start = at;
    let local = at;
    while (at < bytes.length && !isNameEnd(bytes[at])) {
      if (bytes[at] === COLON) local = at + 1;
      at += 1;
    }
    const nameEnd = at;
    at = skipSpace(bytes, at);
    if (bytes[at] !== EQUALS) return found;
    at = skipSpace(bytes, at + 1);
    const quote = bytes[at];
    if (quote !== QUOTE && quote !== APOSTROPHE) return found;
    const valueAt = at + 1;
    at = valueAt;
    while (at < bytes.length && bytes[at] !== quote) at += 1;
    if ((local === start || found === null) && isAt(bytes, local, nameEnd, name)) {
      found = decodeEntities(utf8Text(bytes, valueAt, at));
      if (local === start) return found;
    }
    at += 1;
  }
}

/** Whether an attribute is "1", "true" or "on"; `otherwise` where it is missing. */
export function flag(xml: XmlScanner, name: string, otherwise = false): boolean {
  const value = attribute(xml, name);
  return value === null ? otherwise : value === "1" || value === "true" || value === "on";
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
    text += decodeEntities(plainText(xml.bytes, start, end));
    xml.at = end;
    if (isMarkup(xml.bytes, end)) {
      xml.at = skipMarkup(xml.bytes, end);
      if (isCdata(xml.bytes, end)) text += plainText(xml.bytes, end + 9, xml.at - 3);
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

/** Text as XML takes it: every line end is one line feed (XML 1.0, 2.11). A real carriage return is an entity. */
function plainText(bytes: Uint8Array, start: number, end: number): string {
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

function isAt(bytes: Uint8Array, start: number, end: number, name: string): boolean {
  if (end - start !== name.length) return false;
  for (let index = 0; index < name.length; index += 1)
    if (bytes[start + index] !== name.charCodeAt(index)) return false;
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

function indexOfByte(bytes: Uint8Array, byte: number, start: number): number {
  let at = start;
  while (at < bytes.length && bytes[at] !== byte) at += 1;
  return at;
}

/** Where `mark` starts at or after `start`; the end of the bytes when it does not. */
function indexOfMarkup(bytes: Uint8Array, mark: string, start: number): number {
  for (let at = start; at < bytes.length; at += 1) if (isAt(bytes, at, at + mark.length, mark)) return at;
  return bytes.length;
}
