import { utf8Text } from "../bytes/text.ts";
import { attribute, isAttribute, nextAttribute, rewindAttributes } from "../xml/attributes.ts";
import { escapeXml } from "../xml/escape.ts";
import { endTag, nextTag, scanXml, skipElement, type XmlScanner } from "../xml/scanner.ts";
import type { Splice } from "./splices.ts";

/** Where an element stands in the bytes of its part. */
export interface Element {
  readonly start: number;
  /** Behind the “>” of its opening tag. */
  readonly tagEnd: number;
  /** Where its closing tag begins; tagEnd for an empty one. */
  readonly innerEnd: number;
  readonly end: number;
  readonly isEmpty: boolean;
  /** Its name with the prefix it is written with. */
  readonly name: string;
}

/** The element whose opening tag the scanner is at; the scanner moves behind it. */
export function takeElement(xml: XmlScanner): Element {
  const element = openElement(xml);
  if (!element.isEmpty) skipElement(xml);
  return { ...element, innerEnd: element.isEmpty ? element.tagEnd : xml.tagAt, end: xml.at };
}

/** The element whose opening tag the scanner is at, which moves into it: where it ends is not known yet. */
export function openElement(xml: XmlScanner): Element {
  const start = xml.tagAt;
  const name = writtenName(xml);
  const isEmpty = endTag(xml);
  return { start, tagEnd: xml.at, innerEnd: xml.at, end: xml.at, isEmpty, name };
}

function writtenName({ bytes, tagAt, nameEnd }: XmlScanner): string {
  return utf8Text(bytes, tagAt + 1, nameEnd);
}

/** Puts text in at the end of an element, before its closing tag. */
export function appended(bytes: Uint8Array, element: Element, text: string): Splice {
  const { innerEnd, isEmpty, tagEnd, name } = element;
  if (!isEmpty) return { start: innerEnd, end: innerEnd, text };
  // “<row/>” becomes “<row>…</row>”.
  const slash = bytes.lastIndexOf(47, tagEnd - 1);
  return { start: slash, end: tagEnd, text: `>${text}</${name}>` };
}

/**
 * Sets an attribute of the tag the scanner is at, or takes it out for null. Null when it is so already.
 */
export function withAttribute(xml: XmlScanner, name: string, value: string | null): Splice | null {
  const { bytes, nameEnd } = xml;
  rewindAttributes(xml);
  let end = nameEnd;
  while (nextAttribute(xml)) {
    if (isAttribute(xml, name) && !xml.isPrefixed) {
      const { valueAt, valueEnd } = xml;
      if (value === null) return { start: end, end: valueEnd + 1, text: "" };
      const text = quoted(value, bytes[valueAt - 1] === 39);
      return utf8Text(bytes, valueAt, valueEnd) === text ? null : { start: valueAt, end: valueEnd, text };
    }
    end = xml.valueEnd + 1;
  }
  return value === null ? null : { start: end, end, text: ` ${name}="${quoted(value, false)}"` };
}

function quoted(value: string, byApostrophes: boolean): string {
  const text = escapeXml(value).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;");
  return byApostrophes ? text.replaceAll("'", "&apos;") : text;
}

/**
 * What an element put into this part must declare: nothing where the part's own elements are written without a prefix,
 * else the namespace that they are in.
 */
export function ownNamespace(bytes: Uint8Array): string {
  const xml = scanXml(bytes);
  if (!nextTag(xml)) return "";
  const name = writtenName(xml);
  const colon = name.indexOf(":");
  if (colon < 0) return "";
  return ` xmlns="${escapeXml(attribute(xml, name.slice(0, colon)) ?? "")}"`;
}

/** Everything but nulls. */
export function present<T>(list: readonly (T | null)[]): T[] {
  return list.flatMap((one) => (one === null ? [] : [one]));
}
