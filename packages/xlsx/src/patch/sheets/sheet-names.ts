import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import { attr, escapeXml } from "../../xml/escape.ts";
import type { Book } from "../book.ts";
import { addedNames, changeNames, isNamed } from "../names.ts";
import { prunedSplices } from "../prune.ts";
import { ownNamespace } from "../tags.ts";
import { allNamed, attributeOf, type Node, textOf, treeOf } from "../tree.ts";

/** Gives the names that came with a new sheet, those of its own for printing first, the others as the spec has them. */
export function addNamesOf(book: Book, source: Book, spec: SheetSpec, tab: number): void {
  const bytes = source.draft.read(source.files.main);
  const root = bytes && treeOf(bytes);
  const written = root ? allNamed(root, "definedName") : [];
  const local = written.filter((node) => attributeOf(node, "localSheetId") !== null);
  const global = spec.names.flatMap(({ name }) => written.find((node) => isNamed(node, name)) ?? []);
  if (local.length + global.length === 0) return;
  changeNames(book, (target) => {
    const own = ownNamespace(target.bytes);
    return [
      addedNames(target, [
        ...local.map((node) => nameXml(node, own, tab)),
        ...global.map((node) => nameXml(node, own, null)),
      ]),
    ];
  });
}

function nameXml(node: Node, own: string, tab: number | null): string {
  const hidden = attributeOf(node, "hidden") === null ? "" : attr("hidden", 1);
  const local = tab === null ? "" : attr("localSheetId", tab);
  return `<definedName${own}${attr("name", attributeOf(node, "name") ?? "")}${local}${hidden}>${escapeXml(textOf(node))}</definedName>`;
}

/** Takes away the names of a sheet's spec, and those that are the own ones of the sheet with this tab. */
export function removeNamesOf(book: Book, spec: SheetSpec, tab: number): void {
  changeNames(book, (root) => {
    const gone = allNamed(root, "definedName").filter((node) => {
      const local = attributeOf(node, "localSheetId");
      return local === null ? spec.names.some(({ name }) => isNamed(node, name)) : Number(local) === tab;
    });
    return prunedSplices(root, new Set(gone));
  });
}
