import type { SheetId } from "@throughline/shared/workbook/types.ts";
import { attr } from "../../xml/escape.ts";
import type { Book } from "../book.ts";
import { changeNames } from "../names.ts";
import { flavor } from "../package-edits.ts";
import type { Splice } from "../splices.ts";
import { appended, ownNamespace } from "../tags.ts";
import { allNamed, attributeOf, childNamed, type Node, remove, setAttribute, treeOf } from "../tree.ts";

/** Where the tab of a new sheet goes: before that of the sheet named, or last. */
export function tabBefore({ draft, files }: Book, before: SheetId | null): number {
  const tabs = tabsOf(draft.read(files.main));
  const at = tabs.findIndex((tab) => attributeOf(tab, "name") === before);
  return at < 0 ? tabs.length : at;
}

export function tabNamed({ draft, files }: Book, name: string): number | null {
  const at = tabsOf(draft.read(files.main)).findIndex(
    (tab) => (attributeOf(tab, "name") ?? "").toLowerCase() === name.toLowerCase(),
  );
  return at < 0 ? null : at;
}

function tabsOf(bytes: Uint8Array | null): readonly Node[] {
  const root = bytes && treeOf(bytes);
  return (root && childNamed(root, "sheets")?.children) ?? [];
}

interface Tab {
  readonly name: string;
  readonly hidden: boolean;
  readonly relationshipId: string;
}

/** Puts a tab in. What counts tabs from the left counts one more behind it. */
export function addTab(book: Book, at: number, { name, hidden, relationshipId }: Tab): void {
  const office = flavor(book.draft, book.files.main);
  changeNames(book, (root) => {
    const list = childNamed(root, "sheets");
    if (!list) return [];
    const id = list.children.reduce((most, tab) => Math.max(most, Number(attributeOf(tab, "sheetId") ?? 0)), 0) + 1;
    const state = hidden ? ' state="hidden"' : "";
    const xml = `<sheet${ownNamespace(root.bytes)} xmlns:r="${office}"${attr("name", name)} sheetId="${id}"${state} r:id="${relationshipId}"/>`;
    const next = list.children[at];
    const put = next ? { start: next.start, end: next.start, text: xml } : appended(root.bytes, list, xml);
    return [put, ...recounted(root, (tab) => (tab >= at ? tab + 1 : tab))];
  });
}

/** Takes a tab out, and the names that were this sheet's own. */
export function removeTab(book: Book, at: number): void {
  changeNames(book, (root) => {
    const tab = childNamed(root, "sheets")?.children[at];
    return tab ? [remove(tab), ...recounted(root, (one) => (one > at ? one - 1 : one), at)] : [];
  });
}

/** Names that belong to one sheet, and the tabs that the window shows first, go by the number of the tab. */
function recounted(root: Node, to: (tab: number) => number, gone: number | null = null): Splice[] {
  const names = allNamed(root, "definedName").filter((node) => Number(attributeOf(node, "localSheetId")) !== gone);
  const numbered = (node: Node, attribute: string): Splice[] => {
    const now = attributeOf(node, attribute);
    return now === null ? [] : setAttribute(node, attribute, String(to(Number(now))));
  };
  return [
    ...names.flatMap((node) => numbered(node, "localSheetId")),
    ...allNamed(root, "workbookView").flatMap((node) => [
      ...numbered(node, "activeTab"),
      ...numbered(node, "firstSheet"),
    ]),
  ];
}
