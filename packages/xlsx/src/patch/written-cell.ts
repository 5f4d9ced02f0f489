import type { CellError } from "@throughline/shared/workbook/types.ts";
import { utf8Text } from "../bytes/text.ts";
import { attribute, wholeNumber } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { decodeExcelEscapes } from "../xml/entities.ts";
import { escapeXml, textElement } from "../xml/escape.ts";
import { endTag, nextChild, nextTag, opens, scanXml } from "../xml/scanner.ts";
import { type Element, takeElement } from "./tags.ts";

/** The parts of a <c> as it is written. */
export interface WrittenCell {
  readonly formula: WrittenFormula | null;
  readonly value: Element | null;
  /** Whether it is an array's first cell or of a kind that says so in the workbook's metadata. */
  readonly metadata: string | null;
  readonly showsPhonetics: boolean;
}

/** An <f> as it is written. */
export interface WrittenFormula {
  readonly element: Element;
  /** "shared", "array", "dataTable", or null for a formula of one cell. */
  readonly kind: string | null;
  readonly index: number | null;
  readonly area: string | null;
  readonly text: string;
}

/** Takes apart the cell that starts here. */
export function readWrittenCell(bytes: Uint8Array, start: number): WrittenCell {
  const xml = scanXml(bytes);
  xml.at = start;
  nextTag(xml);
  const metadata = attribute(xml, "cm");
  const showsPhonetics = attribute(xml, "ph") !== null;
  let formula: WrittenFormula | null = null;
  let value: Element | null = null;
  if (endTag(xml)) return { formula, value, metadata, showsPhonetics };
  while (nextChild(xml, 1)) {
    if (xml.isClose) continue;
    if (opens(xml, "f")) formula = readWrittenFormula(bytes, xml.tagAt);
    const isValue = opens(xml, "v");
    const element = takeElement(xml);
    if (isValue) value = element;
  }
  return { formula, value, metadata, showsPhonetics };
}

function readWrittenFormula(bytes: Uint8Array, start: number): WrittenFormula {
  const xml = scanXml(bytes);
  xml.at = start;
  nextTag(xml);
  const facts = { kind: attribute(xml, "t"), index: wholeNumber(xml, "si"), area: attribute(xml, "ref") };
  const text = scanXml(bytes);
  text.at = start;
  nextTag(text);
  return { element: takeElement(xml), ...facts, text: decodeExcelEscapes(elementText(text)) };
}

/** What a cell is to hold, in the file's own count of days. */
export interface CellXml {
  /** Its address. */
  readonly name: string;
  readonly style: number;
  readonly value: string | number | boolean | CellError | null;
  /** A whole <f>, or "". */
  readonly formula: string;
  /** Further attributes of its tag, with their leading space. */
  readonly attributes: string;
}

/** A cell's element. Text without a formula stands in the cell itself, so that no other part has to change. */
export function cellXml({ name, style, value, formula, attributes }: CellXml): string {
  const start = `<c${attributes} r="${name}"${style === 0 ? "" : ` s="${style}"`}`;
  if (value === null || value === "") return formula === "" ? `${start}/>` : `${start}>${formula}</c>`;
  if (typeof value === "number") return `${start}>${formula}<v>${value}</v></c>`;
  if (typeof value === "boolean") return `${start} t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
  if (typeof value === "object") return `${start} t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
  if (formula === "") return `${start} t="inlineStr"><is>${textElement("t", value)}</is></c>`;
  return `${start} t="str">${formula}${textElement("v", value)}</c>`;
}

export function formulaXml(formula: string): string {
  return textElement("f", formula);
}

/** The element as it stands in the bytes. */
export function sourceOf(bytes: Uint8Array, { start, end }: Pick<Element, "start" | "end">): string {
  return utf8Text(bytes, start, end);
}
