import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { NoteText, SetNote } from "@throughline/shared/workbook/edits.ts";
import { utf8Bytes, utf8Text } from "../bytes/text.ts";
import { readRelationships } from "../package/relationships.ts";
import { parseArea } from "../sheet/references.ts";
import type { SheetPlace } from "../workbook/sheet-places.ts";
import { notesDrawing } from "../write/notes-part.ts";
import { contentTypes } from "../write/package-parts.ts";
import { attribute } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { escapeXml, textElement } from "../xml/escape.ts";
import { closes, nextTag, opens, scanXml } from "../xml/scanner.ts";
import type { Book } from "./book.ts";
import { inOrder, SHEET_ORDER } from "./element-order.ts";
import { addDefaultType, addPart, addRelationship, flavor, VML_TYPE } from "./package-edits.ts";
import type { Splice } from "./splices.ts";
import { appended, ownNamespace, takeElement } from "./tags.ts";
import { attributeOf, childNamed, type Node, remove, setAttribute, textOf, treeOf } from "./tree.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** Writes, replaces and takes away notes: their words are in one part, and the boxes they are shown in in another. */
export function setNotes(book: Book, edits: readonly SetNote[]): void {
  for (const place of book.places) {
    for (const edit of edits) if (edit.at.sheet === place.name) setNote(book, place, edit);
  }
}

function setNote(book: Book, place: SheetPlace, { at, to }: SetNote): void {
  const comments = commentsOf(book, place);
  const bytes = book.draft.read(comments);
  const root = bytes && treeOf(bytes);
  if (!root) return;
  const list = childNamed(root, "commentList");
  const now = list?.children.find((node) => {
    const area = parseArea(attributeOf(node, "ref") ?? "");
    return area?.row === at.row && area.col === at.col;
  });
  if (now && to) book.draft.splice(comments, rewritten(root, now, to));
  else if (now) book.draft.splice(comments, [remove(now)]);
  else if (to && list) book.draft.splice(comments, added(root, list, cellName(at), to));
  if (now && !to) spliceDrawing(book, place, (vml) => withoutBox(vml, at.row, at.col));
  if (!now && to) spliceDrawing(book, place, (vml) => withBox(vml, { at, text: to.text }));
}

function rewritten(root: Node, comment: Node, to: NoteText): Splice[] {
  const { index, splices } = authorOf(root, to.author);
  const text = childNamed(comment, "text");
  const own = ownNamespace(root.bytes);
  const words = { start: text?.start ?? comment.innerEnd, end: text?.end ?? comment.innerEnd, text: textXml(to, own) };
  return [...splices, ...setAttribute(comment, "authorId", String(index)), words];
}

function added(root: Node, list: Node, name: string, to: NoteText): Splice[] {
  const { index, splices } = authorOf(root, to.author);
  const own = ownNamespace(root.bytes);
  const xml = `<comment${own} ref="${name}" authorId="${index}">${textXml(to, "")}</comment>`;
  return [...splices, appended(root.bytes, list, xml)];
}

function textXml({ text }: NoteText, own: string): string {
  return `<text${own}><r>${textElement("t", text)}</r></text>`;
}

/** The number of an author, who is put on the list when not yet there. Nobody is an author without a name. */
function authorOf(root: Node, author: string | null): { index: number; splices: Splice[] } {
  const list = childNamed(root, "authors");
  const name = author ?? "";
  const known = list?.children.findIndex((node) => textOf(node) === name) ?? -1;
  if (known >= 0 || !list) return { index: Math.max(0, known), splices: [] };
  const xml = `<author${ownNamespace(root.bytes)}>${escapeXml(name)}</author>`;
  return { index: list.children.length, splices: [appended(root.bytes, list, xml)] };
}

/** The part with a sheet's notes; an empty one is made where there is none. */
function commentsOf(book: Book, { part }: SheetPlace): string {
  const { draft, files } = book;
  const known = readRelationships(draft, part).find(({ type, target }) => type === "comments" && draft.has(target));
  if (known) return known.target;
  const name = unused(book, (number) => `${folderOf(files.main)}comments${number}.xml`);
  const xml = `<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;
  addPart(draft, name, contentTypes.notes, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
  addRelationship(draft, part, "comments", name);
  return name;
}

function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

/** The first of these names that no part has. */
export function unused({ draft }: Book, nameOf: (number: number) => string): string {
  let number = 1;
  while (draft.has(nameOf(number))) number += 1;
  return nameOf(number);
}

function spliceDrawing(book: Book, place: SheetPlace, change: (vml: Uint8Array) => readonly Splice[]): void {
  const name = drawingOf(book, place);
  const bytes = name === null ? null : book.draft.read(name);
  if (name !== null && bytes) book.draft.splice(name, change(bytes));
}

/** The part in which a sheet's notes have their boxes; one is made where there is none. */
function drawingOf(book: Book, { part }: SheetPlace): string | null {
  const { draft, files } = book;
  const bytes = draft.read(part);
  const root = bytes && treeOf(bytes, new Set(["sheetData"]));
  if (!root) return null;
  const pointer = childNamed(root, "legacyDrawing");
  const id = pointer && attributeOf(pointer, "id");
  const known = readRelationships(draft, part).find((relationship) => relationship.id === id)?.target;
  if (known !== undefined && draft.has(known)) return known;
  const name = unused(book, (number) => `${folderOf(files.main)}drawings/vmlDrawing${number}.vml`);
  draft.write(name, notesDrawing([]));
  addDefaultType(draft, "vml", VML_TYPE);
  const fresh = addRelationship(draft, part, "vmlDrawing", name);
  const office = flavor(draft, part);
  const xml = `<legacyDrawing${ownNamespace(root.bytes)} xmlns:r="${office}" r:id="${fresh}"/>`;
  draft.splice(part, pointer ? [{ ...pointer, text: xml }] : [inOrder(root, SHEET_ORDER, "legacyDrawing", xml)]);
  return name;
}

/** Puts a box in for a note, as those of new workbooks are. */
function withBox(vml: Uint8Array, note: { at: SetNote["at"]; text: string }): Splice[] {
  const drawn = utf8Bytes(notesDrawing([{ ...note, author: null, kind: "note" }]));
  const [kind, box] = [sourceOf(drawn, "shapetype"), sourceOf(drawn, "shape")];
  const text = utf8Text(vml, 0, vml.length);
  const ids = [...text.matchAll(/_x0000_s(\d+)/g)].map(([, id]) => Number(id));
  const id = ids.reduce((most, one) => Math.max(most, one), 1024) + 1;
  const numbered = box.replace(/_x0000_s\d+/, `_x0000_s${id}`);
  const end = text.lastIndexOf("</");
  const at = utf8Bytes(text.slice(0, end)).length;
  return end < 0 ? [] : [{ start: at, end: at, text: text.includes('"_x0000_t202"') ? numbered : kind + numbered }];
}

function sourceOf(bytes: Uint8Array, element: string): string {
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, element)) continue;
    const { start, end } = takeElement(xml);
    return utf8Text(bytes, start, end);
  }
  return "";
}

/** Takes out the box of the note of a cell. Tag by tag, for programs write things into it that never close. */
function withoutBox(vml: Uint8Array, row: number, col: number): Splice[] {
  const xml = scanXml(vml, Number.POSITIVE_INFINITY);
  let start: number | null = null;
  let found = { isNote: false, row: -1, col: -1 };
  while (nextTag(xml)) {
    if (opens(xml, "shape")) {
      start = xml.tagAt;
      found = { isNote: false, row: -1, col: -1 };
    } else if (opens(xml, "ClientData")) found.isNote = attribute(xml, "ObjectType") === "Note";
    else if (opens(xml, "Row")) found.row = Number(elementText(xml));
    else if (opens(xml, "Column")) found.col = Number(elementText(xml));
    else if (closes(xml, "shape") && start !== null && found.isNote && found.row === row && found.col === col) {
      return [{ start, end: vml.indexOf(62, xml.tagAt) + 1, text: "" }];
    }
  }
  return [];
}
