import type { Limits } from "../limits.ts";
import { refusal } from "../refusals.ts";
import { richText } from "../xml/rich-text.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";

/** The texts that cells point at by number. Each is decoded once, here. */
export function readSharedStrings(bytes: Uint8Array, limits: Limits): string[] {
  const strings: string[] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, "si")) continue;
    if (strings.length >= limits.strings) throw refusal("too-large");
    strings.push(richText(xml));
  }
  return strings;
}
