import { LESS } from "../bytes/ascii.ts";
import { utf8Text } from "../bytes/text.ts";
import { indexOfByte, isCdata, isMarkup, skipMarkup } from "./bytes.ts";
import { decodeEntities } from "./entities.ts";
import { endTag, nextTag, type XmlScanner } from "./scanner.ts";

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

/** Characters between tags, their entities replaced. */
export function characters(bytes: Uint8Array, start: number, end: number): string {
  return decodeEntities(literalText(bytes, start, end));
}

/** Text as XML takes it: every line end is one line feed (XML 1.0, 2.11). A real carriage return is an entity. */
function literalText(bytes: Uint8Array, start: number, end: number): string {
  const text = utf8Text(bytes, start, end);
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
