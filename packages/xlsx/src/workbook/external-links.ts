import { readRelationships } from "../package/relationships.ts";
import type { Parts } from "../zip/parts.ts";

/** Addresses of the files that an external-link part points at. */
export function readExternalLink(parts: Parts, name: string): string[] {
  return readRelationships(parts, name).flatMap(({ isExternal, target }) => (isExternal ? [target] : []));
}
