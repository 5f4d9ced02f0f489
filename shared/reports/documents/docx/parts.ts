import type { Language } from "../../../locales/language.ts";
import { saidText } from "../../../locales/say.ts";
import type { Document } from "../../../rubrics/documents/types.ts";
import { escapedMarkup } from "../../markup.ts";
import { bodyXml } from "./body.ts";
import { numberingXml, stylesXml } from "./styles.ts";
import { attribute, textXml, WORD } from "./xml.ts";

/** A part of a Word file; together, zipped, they are one. */
export interface DocxPart {
  readonly name: string;
  readonly xml: string;
}

/**
 * The document as the parts of a Word file: real headings, lists and tables whose heading row repeats, in its language.
 * The same document gives the same parts. Source: ECMA-376, WordprocessingML.
 */
export function docxParts(document: Document, language: Language): readonly DocxPart[] {
  const title = saidText(document.title, language);
  const locale = language.id === "en" ? "en-US" : "es-US";
  return [
    { name: "[Content_Types].xml", xml: contentTypes },
    { name: "_rels/.rels", xml: relations("officeDocument:word/document.xml", "core:docProps/core.xml") },
    { name: "word/document.xml", xml: bodyXml(document, language) },
    {
      name: "word/_rels/document.xml.rels",
      xml: relations("styles:styles.xml", "numbering:numbering.xml", "settings:settings.xml", "footer:footer.xml"),
    },
    { name: "word/styles.xml", xml: stylesXml(locale) },
    { name: "word/numbering.xml", xml: numberingXml },
    { name: "word/settings.xml", xml: settingsXml },
    { name: "word/footer.xml", xml: footerXml(title) },
    { name: "docProps/core.xml", xml: coreXml(title, locale) },
  ];
}

const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml";

const contentTypes = [
  `<Types xmlns="${PACKAGE}/content-types">`,
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
  '<Default Extension="xml" ContentType="application/xml"/>',
  `<Override PartName="/word/document.xml" ContentType="${CONTENT}.document.main+xml"/>`,
  ...["styles", "numbering", "settings", "footer"].map(
    (part) => `<Override PartName="/word/${part}.xml" ContentType="${CONTENT}.${part}+xml"/>`,
  ),
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  "</Types>",
].join("");

/** Each is named by its type: "styles:styles.xml". */
function relations(...all: readonly string[]): string {
  const each = all.map((one) => {
    const [type = "", target = ""] = one.split(":");
    const of = type === "core" ? `${PACKAGE}/relationships/metadata/core-properties` : `${OFFICE}/${type}`;
    return `<Relationship Id="${type}"${attribute("Type", of)}${attribute("Target", target)}/>`;
  });
  return `<Relationships xmlns="${PACKAGE}/relationships">${each.join("")}</Relationships>`;
}

// Without this Word opens a file in the manner of 2007.
const settingsXml = `<w:settings ${WORD}><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** The title and the number of the page. */
function footerXml(title: string): string {
  const field = (instruction: string) =>
    `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
  return `<w:ftr ${WORD}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r>${textXml(`${title} · `)}</w:r>${field("PAGE")}<w:r>${textXml(" / ")}</w:r>${field("NUMPAGES")}</w:p></w:ftr>`;
}

function coreXml(title: string, locale: string): string {
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapedMarkup(title)}</dc:title><dc:creator>Throughline</dc:creator><dc:language>${locale}</dc:language></cp:coreProperties>`;
}
