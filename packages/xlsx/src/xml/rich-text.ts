import { elementText } from "./element-text.ts";
import { decodeExcelEscapes } from "./entities.ts";
import { endTag, nextChild, opens, skipElement, type XmlScanner } from "./scanner.ts";

/**
 * Text of the element the scanner is at (<si>, <is>, a comment's <text>), all its runs in one, without the phonetic
 * ones that Japanese workbooks carry above their words. Moves behind its closing tag.
 */
export function richText(xml: XmlScanner): string {
  if (endTag(xml)) return "";
  const { depth } = xml;
  let text = "";
  while (nextChild(xml, depth)) {
    if (opens(xml, "t")) text += elementText(xml);
    else if (opens(xml, "rPh")) skipElement(xml);
  }
  return decodeExcelEscapes(text);
}
