import { utf8Text } from "../bytes/text.ts";
import { type Relationship, relationshipsName, resolvePart } from "../package/relationships.ts";
import { attribute } from "../xml/attributes.ts";
import { attr } from "../xml/escape.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";
import { partKey } from "../zip/parts.ts";
import type { Draft } from "./draft.ts";
import { appended, takeElement } from "./tags.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";

export const VML_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Adds a part, of a kind that every reader of the package can look up. */
export function addPart(draft: Draft, name: string, contentType: string, content: string | Uint8Array): void {
  draft.write(name, content);
  addToRoot(draft, CONTENT_TYPES, `<Override PartName="/${name}"${attr("ContentType", contentType)}/>`);
}

/** Has parts with this ending be of a kind, unless the package says of which they are. */
export function addDefaultType(draft: Draft, ending: string, contentType: string): void {
  const bytes = draft.read(CONTENT_TYPES);
  if (!bytes) return;
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "Default") && (attribute(xml, "Extension") ?? "").toLowerCase() === ending) return;
  }
  addToRoot(draft, CONTENT_TYPES, `<Default Extension="${ending}"${attr("ContentType", contentType)}/>`);
}

/** Takes a part out, and what the package says of it; who points at it has to be told as well. */
export function removePart(draft: Draft, name: string): void {
  draft.remove(name);
  if (draft.has(relationshipsName(name))) draft.remove(relationshipsName(name));
  removeWhere(draft, CONTENT_TYPES, "Override", (of) => partKey(of("PartName")) === partKey(name));
}

/** Points from one part at another, and answers with the pointer's id. `target` is a part's name. */
export function addRelationship(draft: Draft, source: string, type: string, target: string): string {
  const name = relationshipsName(source);
  const ids = new Set<string>();
  const bytes = draft.read(name);
  const xml = bytes && scanXml(bytes);
  while (xml && nextTag(xml)) if (opens(xml, "Relationship")) ids.add(attribute(xml, "Id") ?? "");
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const pointer = { id, type, target, isExternal: false };
  if (bytes) addToRoot(draft, name, pointerXml(draft, source, pointer));
  else writeRelationships(draft, source, [pointer]);
  return id;
}

/** Writes all pointers of a part that has none yet. */
export function writeRelationships(draft: Draft, source: string, pointers: readonly Relationship[]): void {
  const all = pointers.map((pointer) => pointerXml(draft, source, pointer));
  draft.write(
    relationshipsName(source),
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}/relationships">${all.join("")}</Relationships>`,
  );
}

function pointerXml(draft: Draft, source: string, { id, type, target, isExternal }: Relationship): string {
  const to = isExternal ? `${attr("Target", target)} TargetMode="External"` : attr("Target", `/${target}`);
  return `<Relationship Id="${id}" Type="${flavor(draft, source)}/${type}"${to}/>`;
}

/** Takes out what points from one part at another. */
export function removeRelationships(draft: Draft, source: string, target: string): void {
  removeWhere(
    draft,
    relationshipsName(source),
    "Relationship",
    (of) => of("TargetMode") !== "External" && partKey(resolvePart(source, of("Target"))) === partKey(target),
  );
}

/** The namespace of pointers, of which the strict flavor of these files has its own. */
export function flavor(draft: Draft, source: string): string {
  const bytes = draft.read(source);
  return bytes && utf8Text(bytes, 0, Math.min(bytes.length, 2000)).includes("purl.oclc.org/ooxml")
    ? STRICT_OFFICE
    : OFFICE;
}

function addToRoot(draft: Draft, name: string, text: string): void {
  const bytes = draft.read(name);
  const xml = bytes && scanXml(bytes);
  if (xml && nextTag(xml)) draft.splice(name, [appended(bytes, takeElement(xml), text)]);
}

function removeWhere(
  draft: Draft,
  name: string,
  element: string,
  isGone: (attributeOf: (name: string) => string) => boolean,
): void {
  const bytes = draft.read(name);
  if (!bytes) return;
  const splices = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, element) || !isGone((one) => attribute(xml, one) ?? "")) continue;
    const { start, end } = takeElement(xml);
    splices.push({ start, end, text: "" });
  }
  draft.splice(name, splices);
}
