import { mentions } from "@throughline/shared/workbook/formulas.ts";
import { readRelationships } from "../../package/relationships.ts";
import type { Book } from "../book.ts";
import { allNamed, attributeOf, formulaNodes, type Node, textOf, treeOf } from "../tree.ts";

/** Whether a chart on another sheet, or a pivot table anywhere, shows cells of this one. */
export function isNeededElsewhere(book: Book, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  const others = book.places.filter(({ name }) => name.toLowerCase() !== wanted).map(({ part }) => part);
  const charts = book.files.relationships.filter(({ type }) => type === "chartsheet").map(({ target }) => target);
  if ([...others, ...charts].some((part) => isDrawn(book, part, sheet))) return true;
  return book.files.relationships.some(({ type, target }) => {
    const root = type === "pivotCacheDefinition" ? rootOf(book, target) : null;
    const sources = root ? [...allNamed(root, "worksheetSource"), ...allNamed(root, "rangeSet")] : [];
    return sources.some((source) => (attributeOf(source, "sheet") ?? "").toLowerCase() === wanted);
  });
}

function isDrawn(book: Book, source: string, sheet: string): boolean {
  return readRelationships(book.draft, source).some(({ type, target, isExternal }) => {
    if (isExternal || !["drawing", "chart", "chartEx"].includes(type)) return false;
    const root = rootOf(book, target);
    if (root && formulaNodes(root).some((node) => mentions(textOf(node), sheet))) return true;
    return type === "drawing" && isDrawn(book, target, sheet);
  });
}

function rootOf({ draft }: Book, part: string): Node | null {
  const bytes = draft.read(part);
  return bytes && treeOf(bytes);
}
