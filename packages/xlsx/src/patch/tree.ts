import { attribute } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { escapeXml } from "../xml/escape.ts";
import { endTag, nextChild, nextTag, scanXml, tagName, type XmlScanner } from "../xml/scanner.ts";
import type { Splice } from "./splices.ts";
import { type Element, openElement, takeElement, withAttribute } from "./tags.ts";

/** An element with those inside it, as places in the bytes of its part. */
export interface Node extends Element {
  readonly bytes: Uint8Array;
  /** Its name without a prefix. */
  readonly local: string;
  readonly children: readonly Node[];
}

/** The root of a part. What is inside the elements named in `closed` is not looked at. Null for an empty part. */
export function treeOf(bytes: Uint8Array, closed: ReadonlySet<string> = new Set()): Node | null {
  const xml = scanXml(bytes);
  return nextTag(xml) ? nodeOf(xml, closed) : null;
}

function nodeOf(xml: XmlScanner, closed: ReadonlySet<string>): Node {
  const { bytes } = xml;
  const local = tagName(xml);
  if (closed.has(local)) return { ...takeElement(xml), bytes, local, children: [] };
  const element = openElement(xml);
  if (element.isEmpty) return { ...element, bytes, local, children: [] };
  const children: Node[] = [];
  const { depth } = xml;
  while (nextChild(xml, depth)) {
    if (xml.isClose) endTag(xml);
    else children.push(nodeOf(xml, closed));
  }
  return { ...element, innerEnd: xml.tagAt, end: xml.at, bytes, local, children };
}

export function attributeOf(node: Node, name: string): string | null {
  return attribute(at(node), name);
}

/** Sets an attribute, or takes it out for null; nothing where it is so already. */
export function setAttribute(node: Node, name: string, value: string | null): Splice[] {
  const splice = withAttribute(at(node), name, value);
  return splice ? [splice] : [];
}

export function textOf(node: Node): string {
  return elementText(at(node));
}

export function setText(node: Node, text: string): Splice[] {
  if (text === textOf(node) || node.isEmpty) return [];
  return [{ start: node.tagEnd, end: node.innerEnd, text: escapeXml(text) }];
}

export function remove({ start, end }: Node): Splice {
  return { start, end, text: "" };
}

export function childNamed(node: Node, local: string): Node | null {
  return node.children.find((child) => child.local === local) ?? null;
}

/** Every node of this name, however deep. */
export function allNamed(node: Node, local: string): Node[] {
  return [...(node.local === local ? [node] : []), ...node.children.flatMap((child) => allNamed(child, local))];
}

/** Elements whose text is a formula. */
export const FORMULA_TEXTS: ReadonlySet<string> = new Set([
  "f",
  "formula",
  "formula1",
  "formula2",
  "calculatedColumnFormula",
  "totalsRowFormula",
  "definedName",
]);

/** The elements that hold a rule's formulas as text: <formula1>, or <xm:f> inside of it. */
export function formulaNodes(node: Node): Node[] {
  const inside = node.children.filter(({ local }) => local !== "cfvo").flatMap(formulaNodes);
  return FORMULA_TEXTS.has(node.local) && inside.length === 0 ? [node] : inside;
}

function at({ bytes, start }: Node): XmlScanner {
  const xml = scanXml(bytes);
  xml.at = start;
  nextTag(xml);
  return xml;
}
