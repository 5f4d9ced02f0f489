import type { RemoveSheet } from "@throughline/shared/workbook/edits.ts";
import { readRelationships } from "../../package/relationships.ts";
import { partKey } from "../../zip/parts.ts";
import type { Book } from "../book.ts";
import { withChain } from "../calculation.ts";
import type { Draft } from "../draft.ts";
import { removePart, removeRelationships } from "../package-edits.ts";
import { removeNamesOf } from "./sheet-names.ts";
import { removeTab, tabNamed } from "./tabs.ts";

/** Takes a sheet out, with the parts that belong to it alone. */
export function removeSheet(book: Book, { spec }: RemoveSheet): void {
  const { draft, files } = book;
  const place = book.places.find(({ name }) => name.toLowerCase() === spec.name.toLowerCase());
  const tab = tabNamed(book, spec.name);
  if (!place || tab === null) return;
  removeNamesOf(book, spec, tab);
  removeTab(book, tab);
  removeRelationships(draft, files.main, place.part);
  removeChain(book, place.sheetId);
  removeAlone(draft, place.part);
}

function removeChain({ draft, files }: Book, gone: number): void {
  const chain = files.relationships.find(({ type }) => type === "calcChain")?.target;
  const bytes = chain === undefined ? null : draft.read(chain);
  if (chain === undefined || !bytes) return;
  const splices = withChain(bytes, (sheetId, name) => (sheetId === gone ? null : name));
  if (splices) draft.splice(chain, splices);
  else {
    removePart(draft, chain);
    removeRelationships(draft, files.main, chain);
  }
}

/** Removes a part that nothing points at any more, and then those that only it pointed at. */
function removeAlone(draft: Draft, part: string): void {
  const targets = readRelationships(draft, part)
    .filter(({ isExternal }) => !isExternal)
    .map(({ target }) => target);
  removePart(draft, part);
  for (const target of targets) if (draft.has(target) && !isPointedAt(draft, target)) removeAlone(draft, target);
}

function isPointedAt(draft: Draft, part: string): boolean {
  const sources = draft.names.filter((name) => !/(^|\/)_rels\//.test(name));
  return sources.some((source) =>
    readRelationships(draft, source).some(({ target, isExternal }) => !isExternal && partKey(target) === partKey(part)),
  );
}
