import { attributes } from "../xml/attributes.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";
import type { Parts } from "../zip/parts.ts";

/** A pointer from one part to another, or to something outside the file. */
export interface Relationship {
  readonly id: string;
  /** Last word of its type, such as "worksheet": what stands before it differs between the two OOXML flavors. */
  readonly type: string;
  /** Name of the part within the file, or, when external, the address as written. */
  readonly target: string;
  readonly isExternal: boolean;
}

/** Relationships of a part, "" for those of the file itself. [] when it has none. */
export function readRelationships(parts: Parts, source: string): Relationship[] {
  const bytes = parts.read(relationshipsName(source));
  if (!bytes) return [];
  const relationships: Relationship[] = [];
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (!opens(xml, "Relationship")) continue;
    const [id, type, target, mode] = attributes(xml, ["Id", "Type", "Target", "TargetMode"]);
    const isExternal = mode === "External";
    relationships.push({
      id: id ?? "",
      type: type?.slice(type.lastIndexOf("/") + 1) ?? "",
      target: isExternal ? (target ?? "") : existingPart(parts, resolvePart(source, target ?? "")),
      isExternal,
    });
  }
  return relationships;
}

/** Name of the part that holds the relationships of a part. */
export function relationshipsName(source: string): string {
  const slash = source.lastIndexOf("/") + 1;
  return `${source.slice(0, slash)}_rels/${source.slice(slash)}.rels`;
}

/** Name of the part that `target` means when it is written in `source`. */
export function resolvePart(source: string, target: string): string {
  const path = target.replaceAll("\\", "/");
  const folder = path.startsWith("/") ? "" : source.slice(0, source.lastIndexOf("/") + 1);
  const steps: string[] = [];
  for (const step of (folder + path).split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

/** Some writers escape part names as addresses ("sheet%201.xml") and name the part itself plainly. */
function existingPart(parts: Parts, name: string): string {
  if (parts.has(name) || !name.includes("%")) return name;
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
