import { DEFAULT_LIMITS } from "../../limits.ts";
import { readSharedStrings, type SharedTexts } from "../../workbook/shared-strings.ts";
import { textElement } from "../../xml/escape.ts";
import type { Book } from "../book.ts";
import { type Splice, spliced } from "../splices.ts";
import { attributeOf, childNamed, type Node, setAttribute, textOf, treeOf } from "../tree.ts";
import { graftStyles, type StyleNumbers } from "./graft-styles.ts";

/** A sheet's part as it reads in another workbook: with the numbers that its styles have there, and its own texts. */
export function graftSheet(bytes: Uint8Array, source: Book, target: Book): Uint8Array {
  const root = treeOf(bytes);
  const styles = graftStyles(source.styles.open(), target.styles.open());
  const texts = textsOf(source);
  return root ? spliced(bytes, regrown(root, styles, texts)) : bytes;
}

function textsOf({ draft, files }: Book): SharedTexts {
  const part = files.relationships.find(({ type }) => type === "sharedStrings")?.target;
  const bytes = part === undefined ? null : draft.read(part);
  return bytes ? readSharedStrings(bytes, DEFAULT_LIMITS) : () => undefined;
}

// Elements that name a style, and by which attribute.
const STYLED = new Map([
  ["c", "s"],
  ["row", "s"],
  ["col", "style"],
]);

function regrown(node: Node, styles: StyleNumbers, texts: SharedTexts): Splice[] {
  const name = STYLED.get(node.local);
  const style = name === undefined ? null : attributeOf(node, name);
  const look = node.local === "cfRule" ? attributeOf(node, "dxfId") : null;
  return [
    ...(name === undefined || style === null ? [] : setAttribute(node, name, String(styles.cell(Number(style))))),
    ...(look === null ? [] : setAttribute(node, "dxfId", String(styles.differential(Number(look))))),
    ...(node.local === "c" && attributeOf(node, "t") === "s" ? ownText(node, texts) : []),
    ...node.children.flatMap((child) => regrown(child, styles, texts)),
  ];
}

function ownText(cell: Node, texts: SharedTexts): Splice[] {
  const value = childNamed(cell, "v");
  if (!value) return [];
  const text = texts(Number(textOf(value))) ?? "";
  return [
    ...setAttribute(cell, "t", "inlineStr"),
    { start: value.start, end: value.end, text: `<is>${textElement("t", text)}</is>` },
  ];
}
