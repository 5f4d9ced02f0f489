import { normalizeHeading, trigramsOf } from "@throughline/shared/recognize/columns/headings.ts";
import type { SheetKind } from "@throughline/shared/templates/types.ts";
import { distance } from "fastest-levenshtein";
import Fuse from "fuse.js";

/** What a matcher takes a heading for, and how sure it is, 0 to 1. Null where nothing resembles it. */
export interface Answer {
  readonly field: string | null;
  readonly score: number;
}

/** Names the field of each heading of a row. */
export type Matcher = (headings: readonly string[]) => readonly Answer[];

export type PeerName = "fuse.js" | "fastest-levenshtein" | "trigrams" | "dice";
export const PEERS: readonly PeerName[] = ["fuse.js", "fastest-levenshtein", "trigrams", "dice"];

/** A general matcher given the same names as ours, normalized by us. What it prepares beforehand is not timed. */
export function peerOf(name: PeerName, kind: SheetKind): Matcher {
  const names = namesOf(kind);
  switch (name) {
    case "fuse.js":
      return fuseMatcher(names);
    case "fastest-levenshtein":
      return nearest(
        names,
        (text) => text,
        (a, b) => 1 - distance(a, b) / Math.max(a.length, b.length, 1),
      );
    case "trigrams":
      return nearest(names, trigramsOf, (a, b) => sharedBy(a, b) / (a.size + b.size - sharedBy(a, b) || 1));
    case "dice":
      return nearest(names, pairsOf, (a, b) => (2 * sharedBy(a, b)) / (a.size + b.size || 1));
  }
}

interface FieldName {
  readonly text: string;
  readonly field: string;
}

function namesOf(kind: SheetKind): FieldName[] {
  return Object.values(kind.fields).flatMap(({ id, heading, aliases }) =>
    [heading, ...aliases].map((text) => ({ text: normalizeHeading(text), field: id })),
  );
}

function fuseMatcher(names: readonly FieldName[]): Matcher {
  const fuse = new Fuse(names, { keys: ["text"], includeScore: true, threshold: 1, ignoreLocation: true });
  return (headings) =>
    headings.map((heading) => {
      const [best] = fuse.search(normalizeHeading(heading), { limit: 1 });
      return { field: best?.item.field ?? null, score: 1 - (best?.score ?? 1) };
    });
}

function nearest<T>(names: readonly FieldName[], prepare: (text: string) => T, alike: (a: T, b: T) => number): Matcher {
  const known = names.map(({ text, field }) => ({ field, made: prepare(text) }));
  return (headings) =>
    headings.map((heading) => {
      const asked = prepare(normalizeHeading(heading));
      let best: Answer = { field: null, score: 0 };
      for (const { field, made } of known) {
        const score = alike(asked, made);
        if (score > best.score) best = { field, score };
      }
      return best;
    });
}

function pairsOf(text: string): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (let index = 0; index + 2 <= text.length; index += 1) pairs.add(text.slice(index, index + 2));
  return pairs;
}

function sharedBy(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const piece of one) if (other.has(piece)) shared += 1;
  return shared;
}
