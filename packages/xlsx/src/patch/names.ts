import { columnName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import type { SetName } from "@throughline/shared/workbook/edits.ts";
import type { CellRange } from "@throughline/shared/workbook/types.ts";
import { attr, escapeXml } from "../xml/escape.ts";
import type { Book } from "./book.ts";
import { inOrder, WORKBOOK_ORDER } from "./element-order.ts";
import type { Splice } from "./splices.ts";
import { appended, ownNamespace } from "./tags.ts";
import { attributeOf, childNamed, type Node, remove, setAttribute, setText, treeOf } from "./tree.ts";

/** Gives names to ranges, moves them, and takes them away. */
export function setNames(book: Book, edits: readonly SetName[]): void {
  for (const edit of edits) changeNames(book, (root) => withName(root, edit));
}

/** Makes changes to the workbook's own part. */
export function changeNames({ draft, files }: Book, change: (root: Node) => readonly Splice[]): void {
  const bytes = draft.read(files.main);
  const root = bytes && treeOf(bytes);
  if (root) draft.splice(files.main, change(root));
}

function withName(root: Node, { name, to }: SetName): Splice[] {
  const list = childNamed(root, "definedNames");
  const now = list?.children.find((node) => isNamed(node, name));
  if (!list || !now) return to ? [addedNames(root, [nameXml(root, name, to.at, to.hidden ?? false)])] : [];
  if (!to) return [remove(list.children.length === 1 ? list : now)];
  return [...setText(now, reference(to.at)), ...setAttribute(now, "hidden", to.hidden ? "1" : null)];
}

/** Whether a <definedName> stands for this name in the whole workbook. */
export function isNamed(node: Node, name: string): boolean {
  return (attributeOf(node, "name") ?? "").toLowerCase() === name.toLowerCase();
}

/** Puts <definedName> elements in behind those there are. */
export function addedNames(root: Node, names: readonly string[]): Splice {
  const list = childNamed(root, "definedNames");
  if (list) return appended(root.bytes, list, names.join(""));
  const xml = `<definedNames${ownNamespace(root.bytes)}>${names.join("")}</definedNames>`;
  return inOrder(root, WORKBOOK_ORDER, "definedNames", xml);
}

function nameXml({ bytes }: Node, name: string, at: CellRange, hidden: boolean): string {
  return `<definedName${ownNamespace(bytes)}${attr("name", name)}${hidden ? ' hidden="1"' : ""}>${escapeXml(reference(at))}</definedName>`;
}

function reference({ sheet, row, col, rows, cols }: CellRange): string {
  const first = `$${columnName(col)}$${row + 1}`;
  const last = `$${columnName(col + cols - 1)}$${row + rows}`;
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`;
}
