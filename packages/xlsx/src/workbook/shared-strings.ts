import { GREATER, LESS, LOWER_I, LOWER_S, LOWER_T, SLASH } from "../bytes/ascii.ts";
import type { Limits } from "../limits.ts";
import { refusal } from "../refusals.ts";
import { indexOfByte } from "../xml/bytes.ts";
import { characters } from "../xml/element-text.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { richText } from "../xml/rich-text.ts";
import { nextTag, opens, scanXml, type XmlScanner } from "../xml/scanner.ts";

/** The texts that cells point at, by number. Undefined where there is none. */
export type SharedTexts = (index: number) => string | undefined;

/** Decodes every text once: right where cells are kept. */
export function readSharedStrings(bytes: Uint8Array, limits: Limits): SharedTexts {
  const strings: string[] = [];
  const xml = scanXml(bytes);
  for (;;) {
    const usual = usualString(xml);
    if (usual === null && !nextTag(xml)) return (index) => strings[index];
    if (usual === null && !opens(xml, "si")) continue;
    if (strings.length >= limits.strings) throw refusal("too-large");
    strings.push(usual ?? richText(xml));
  }
}

/** Notes where each text stands and decodes it when asked: right where rows pass by and memory must not grow. */
export function findSharedStrings(bytes: Uint8Array, limits: Limits): SharedTexts {
  // Page by page: one list that grows would for a moment be there twice, in its old size and its new one.
  const pages: Uint32Array[] = [];
  let count = 0;
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, "si")) continue;
    if (count >= limits.strings) throw refusal("too-large");
    const page = pages[count >> PAGE_BITS] ?? new Uint32Array(PAGE);
    pages[count >> PAGE_BITS] = page;
    page[count % PAGE] = xml.tagAt;
    count += 1;
  }
  return (index) => {
    const at = index < count ? pages[index >> PAGE_BITS]?.[index % PAGE] : undefined;
    return at === undefined ? undefined : stringAt(bytes, at);
  };
}

const PAGE_BITS = 14;
const PAGE = 1 << PAGE_BITS;

function stringAt(bytes: Uint8Array, at: number): string {
  const xml = scanXml(bytes);
  xml.at = at;
  const usual = usualString(xml);
  if (usual !== null) return usual;
  nextTag(xml);
  return richText(xml);
}

/** Reads “<si><t>…</t></si>”, as most strings are written, in one go. Null, and the scanner stays, for any other. */
function usualString(xml: XmlScanner): string | null {
  const { bytes, at } = xml;
  if (!xml.isEnded || bytes[at] !== LESS || bytes[at + 1] !== LOWER_S || bytes[at + 2] !== LOWER_I) return null;
  if (bytes[at + 3] !== GREATER || bytes[at + 5] !== LOWER_T || bytes[at + 6] !== GREATER) return null;
  const end = indexOfByte(bytes, LESS, at + 7);
  // Only these two are open, so that two closing tags of the right lengths are theirs.
  if (bytes[end + 1] !== SLASH || bytes[end + 3] !== GREATER) return null;
  if (bytes[end + 5] !== SLASH || bytes[end + 8] !== GREATER) return null;
  xml.at = end + 9;
  return decodeExcelEscapes(characters(bytes, at + 7, end));
}
