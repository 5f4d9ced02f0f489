import { APOSTROPHE, COLON, EQUALS, QUOTE } from "../bytes/ascii.ts";
import { utf8Text } from "../bytes/text.ts";
import { isNameEnd, isWritten, skipSpace } from "./bytes.ts";
import { decodeEntities } from "./entities.ts";
import type { XmlScanner } from "./scanner.ts";

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

/** Values of several attributes, each as `attribute` gives it, in one pass over the tag. */
export function attributes(xml: XmlScanner, names: readonly string[]): (string | null)[] {
  const plain: string[] = [];
  const prefixed: string[] = [];
  rewindAttributes(xml);
  while (nextAttribute(xml)) {
    for (let index = 0; index < names.length; index += 1) {
      if (!isAttribute(xml, names[index] ?? "")) continue;
      const values = xml.isPrefixed ? prefixed : plain;
      values[index] ??= attributeValue(xml);
    }
  }
  return names.map((_, index) => plain[index] ?? prefixed[index] ?? null);
}

/** Value of the attribute `nextAttribute` moved to. */
export function attributeValue({ bytes, valueAt, valueEnd }: XmlScanner): string {
  return decodeEntities(utf8Text(bytes, valueAt, valueEnd));
}

/** Whether the attribute `nextAttribute` moved to has this local name. */
export function isAttribute({ bytes, attributeAt, attributeEnd }: XmlScanner, name: string): boolean {
  return attributeEnd - attributeAt === name.length && isWritten(bytes, attributeAt, name);
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
  return asWholeNumber(attribute(xml, name));
}

/** The value of an attribute as a whole number from 0; null when it is missing or something else. */
export function asWholeNumber(value: string | null): number | null {
  const digits = value?.trim() ?? "";
  return /^\d{1,15}$/.test(digits) ? Number(digits) : null;
}
