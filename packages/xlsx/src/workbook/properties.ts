import { attribute } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { endTag, nextChild, nextTag, scanXml, tagName, type XmlScanner } from "../xml/scanner.ts";

/** The children of the root of docProps/core.xml or app.xml that hold a text: title, creator, Company … */
export function readProperties(bytes: Uint8Array): [string, string][] {
  const properties: [string, string][] = [];
  const xml = openRoot(bytes);
  while (nextChild(xml, 1)) {
    if (xml.isClose || xml.depth !== 1) continue;
    const name = tagName(xml);
    // Counts and lists of sheets, which the workbook itself says better.
    if (name === "TitlesOfParts" || name === "HeadingPairs") continue;
    const text = elementText(xml).trim();
    if (text !== "") properties.push([name, text]);
  }
  return properties;
}

/** Properties that people or programs gave the document, each under “custom:” and its name. */
export function readCustomProperties(bytes: Uint8Array): [string, string][] {
  const properties: [string, string][] = [];
  const xml = openRoot(bytes);
  while (nextChild(xml, 1)) {
    if (xml.isClose || xml.depth !== 1) continue;
    const name = attribute(xml, "name");
    const text = elementText(xml).trim();
    if (name !== null) properties.push([`custom:${name}`, text]);
  }
  return properties;
}

function openRoot(bytes: Uint8Array): XmlScanner {
  const xml = scanXml(bytes);
  if (nextTag(xml)) endTag(xml);
  return xml;
}
