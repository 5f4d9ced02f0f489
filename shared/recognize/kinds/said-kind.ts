import { normalizeHeading } from "../columns/headings.ts";
import type { ConfirmedKind } from "../types.ts";

/** Less of its headings than this, and a note is about another table of the sheet, or about one that is gone. */
const ENOUGH = 0.5;

/**
 * What people said that the table under these headings is; null where nobody did. A table is known by most of its
 * headings, so that one may be renamed or a column added; of two notes the one that fits better counts, then the later.
 */
export function saidKind(said: readonly ConfirmedKind[], headings: readonly string[]): ConfirmedKind | null {
  const here = new Set(headings.map(normalizeHeading));
  const shares = said.map((one) => ({ one, share: shareOf(one.headings, here) }));
  const best = Math.max(0, ...shares.map(({ share }) => share));
  return best > ENOUGH ? (shares.filter(({ share }) => share === best).at(-1)?.one ?? null) : null;
}

/** How many of the noted headings stand here, from 0 to 1. */
function shareOf(noted: readonly string[], here: ReadonlySet<string>): number {
  const known = noted.map(normalizeHeading).filter((heading) => heading !== "");
  return known.length === 0 ? 0 : known.filter((heading) => here.has(heading)).length / known.length;
}
