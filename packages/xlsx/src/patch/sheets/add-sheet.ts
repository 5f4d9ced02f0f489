import type { AddSheet } from "@throughline/shared/workbook/edits.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import { collectNotices } from "../../notices.ts";
import { findWorkbook } from "../../package/find-workbook.ts";
import { readRelationships } from "../../package/relationships.ts";
import { sheetPlaces } from "../../workbook/sheet-places.ts";
import { contentTypes } from "../../write/package-parts.ts";
import { writeWorkbook } from "../../write/write-workbook.ts";
import { type Book, openBook } from "../book.ts";
import { openDraft } from "../draft.ts";
import { addDefaultType, addPart, addRelationship, VML_TYPE, writeRelationships } from "../package-edits.ts";
import { attributeOf, setAttribute, treeOf } from "../tree.ts";
import { graftSheet } from "./graft-sheet.ts";
import { addNamesOf } from "./sheet-names.ts";
import { addTab, tabBefore } from "./tabs.ts";

/**
 * Adds a sheet. It is written as the one sheet of a workbook of its own, in the one way in which we write sheets, and
 * then moves over: its parts under free names, its texts into its cells, its styles behind those there are.
 */
export function addSheet(book: Book, { spec, before }: AddSheet): void {
  const source = workbookOf(spec);
  const [place] = source.places;
  const bytes = place && source.draft.read(place.part);
  if (!place || !bytes) return;
  const { draft, files } = book;
  const number = freeNumber(book);
  const part = `${files.main.slice(0, files.main.lastIndexOf("/") + 1)}worksheets/sheet${number}.xml`;
  addPart(draft, part, contentTypes.sheet, graftSheet(bytes, source, book));
  copyRelated(source, place.part, book, part, number);
  const tab = tabBefore(book, before);
  const relationshipId = addRelationship(draft, files.main, "worksheet", part);
  addTab(book, tab, { name: spec.name, hidden: spec.hidden ?? false, relationshipId });
  addNamesOf(book, source, spec, tab);
}

/** A workbook with this sheet alone. Nothing in it is compressed, so that nothing has to be inflated. */
function workbookOf(spec: SheetSpec): Book {
  const alone = { title: "", description: "", language: "en-US", sheets: [spec], properties: {}, opensOn: "" };
  const draft = openDraft(
    writeWorkbook(alone, (plain) => plain),
    (stored) => stored,
  );
  const notices = collectNotices();
  const files = findWorkbook(draft, notices);
  return openBook(draft, files, sheetPlaces(draft, files, notices));
}

/** A number that no numbered part carries yet, and no table. */
function freeNumber({ draft, places }: Book): number {
  const named = draft.names.flatMap((name) => /(\d+)\.(?:xml|vml)$/.exec(name)?.[1] ?? []);
  const tables = places.flatMap(({ part }) =>
    readRelationships(draft, part).flatMap(({ type, target }) => {
      const bytes = type === "table" ? draft.read(target) : null;
      const root = bytes && treeOf(bytes);
      return (root && attributeOf(root, "id")) ?? [];
    }),
  );
  return [...named, ...tables].reduce((most, one) => Math.max(most, Number(one)), 0) + 1;
}

/** Copies the parts that a sheet points at, its table, its notes and their boxes, each under the new number. */
function copyRelated(source: Book, from: string, book: Book, to: string, number: number): void {
  const { draft } = book;
  const pointers = readRelationships(source.draft, from).map((pointer) => {
    const bytes = pointer.isExternal ? null : source.draft.read(pointer.target);
    if (!bytes) return pointer;
    const target = pointer.target.replace(/\d+(?=\.\w+$)/, String(number));
    if (pointer.type === "vmlDrawing") {
      draft.write(target, bytes);
      addDefaultType(draft, "vml", VML_TYPE);
    } else addPart(draft, target, pointer.type === "table" ? contentTypes.table : contentTypes.notes, bytes);
    const root = pointer.type === "table" ? treeOf(bytes) : null;
    if (root) draft.splice(target, setAttribute(root, "id", String(number)));
    return { ...pointer, target };
  });
  if (pointers.length > 0) writeRelationships(draft, to, pointers);
}
