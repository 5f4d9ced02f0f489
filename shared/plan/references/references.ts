import { byText, OF_A_PLAN } from "../../recognize/by-text.ts";
import { nearestAmong } from "../../recognize/likeness.ts";
import { plainName } from "../../templates/names.ts";

/** Something that other cells can point at: by its id, or by any of its names. */
export interface Named {
  readonly names: readonly string[];
}

/** One part of a cell that refers to something, and what it was found to be. */
export type Reference<T> =
  | { readonly kind: "found"; readonly text: string; readonly to: T }
  /** Nobody is called so, but somebody nearly: `name` is theirs. */
  | { readonly kind: "near"; readonly text: string; readonly to: T; readonly name: string }
  | { readonly kind: "unknown"; readonly text: string }
  /** "All priorities", "Districtwide": every one of them. */
  | { readonly kind: "all"; readonly text: string }
  /** "N/A", "TBD", "—": none, and meant so. */
  | { readonly kind: "none"; readonly text: string };

/**
 * Looks up what cells refer to. A cell may name several, by commas, semicolons, slashes, "and" or on lines of their
 * own; a name that has a comma itself is found whole. Capitals, marks and a number before the name do not count:
 * "Priority 1: Literacy" is found by "literacy", "1", "P1" and "Priority 1". [] for an empty text.
 */
export function referencesIn<T extends Named>(all: readonly T[]): (text: string) => readonly Reference<T>[] {
  const byName = new Map<string, T>();
  const byWritten = new Map<string, { readonly name: string; readonly of: T }>();
  let nearestName: ((text: string) => string | null) | null = null;
  for (const one of all) {
    for (const name of one.names) {
      const bare = withoutNumber(name);
      if (!byWritten.has(bare)) byWritten.set(bare, { name, of: one });
      for (const form of formsOf(name)) if (!byName.has(form)) byName.set(form, one);
    }
  }

  function lookUp(text: string): T | undefined {
    for (const form of formsOf(text)) {
      const found = byName.get(form);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  function nearest(text: string): Reference<T> {
    nearestName ??= nearestAmong([...byWritten.keys()]);
    const name = nearestName(withoutNumber(text));
    const written = name === null ? undefined : byWritten.get(name);
    return written ? { kind: "near", text, to: written.of, name: written.name } : { kind: "unknown", text };
  }

  function read(text: string): readonly Reference<T>[] {
    const whole = text.replace(/[\s\u00a0]+/g, " ").trim();
    if (whole === "") return [];
    const parts = text.split(SEPARATORS).flatMap((part) => part.trim() || []);
    const found = lookUp(whole);
    // “Every student” may be the name of a value; only what nobody is called means all of them.
    if (found === undefined && ALL.test(plainName(whole))) return [{ kind: "all", text: whole }];
    if (found === undefined && NONE.test(whole)) return [{ kind: "none", text: whole }];
    if (parts.length < 2) return [found === undefined ? nearest(whole) : { kind: "found", text: whole, to: found }];
    // A name with a comma in it must not fall into pieces: it is split only where the pieces are names.
    const pieces = parts.map((part): Reference<T> => {
      const one = lookUp(part);
      return one === undefined ? nearest(part) : { kind: "found", text: part, to: one };
    });
    if (pieces.every(({ kind }) => kind === "found")) return pieces;
    if (found !== undefined) return [{ kind: "found", text: whole, to: found }];
    if (pieces.some(({ kind }) => kind === "found")) return pieces;
    const closest = nearest(whole);
    return closest.kind === "near" || pieces.every(({ kind }) => kind === "unknown") ? [closest] : pieces;
  }

  return byText(read);
}

const SEPARATORS = /[,;\n|/•]|\s(?:and|&)\s/i;
const ALL = /^(?:all|every|each|both|entire plan|whole plan|districtwide|district wide|systemwide|system wide)\b/;
const NONE = /^(?:n\s?\/?\s?a|none|tbd|tba|not applicable|\?+|[-–—.]+)$/i;

// "Priority 1:", "P1 -", "P1.1.a", "Goal 2.", "1.2 ", "I-3:", "#4 " before the name itself.
const NUMBER_BEFORE =
  /^\s*(?:(?:priority|goal|initiative|strategy|deliverable|objective|pillar|focus area|aspiration|measure|step|action|task)s?\s*)?(#?[A-Za-z]{0,3}[-.]?\d+(?:[.-](?:\d+|[a-z](?![a-z])))*[a-z]?)\s*(?:[:.)–—-]\s*|\s+|$)/i;

/** The ways in which a name may be written, as they are compared: whole, its number, and what follows its number. */
export const formsOf: (name: string) => readonly string[] = byText(formsIn, OF_A_PLAN);

function formsIn(name: string): readonly string[] {
  const whole = plainName(name);
  // Most names have no figure, so there is no number to look for.
  const match = FIGURE.test(name) ? NUMBER_BEFORE.exec(name) : null;
  if (!match) return whole === "" ? [] : [whole];
  const number = plainName(match[1] ?? "");
  const rest = plainName(name.slice(match[0].length));
  // "3 coaches hired" begins with a count, and is not number 3: a bare number counts where a mark or nothing follows.
  const isNumbered = rest === "" || /[:.)–—-]\s*$/.test(match[0]) || /[A-Za-z.]/.test(match[0].trim());
  if (!isNumbered) return [whole];
  return [...new Set([whole, number, rest])].filter((form) => form !== "");
}

const FIGURE = /\d/;

function withoutNumber(name: string): string {
  const match = FIGURE.test(name) ? NUMBER_BEFORE.exec(name) : null;
  const rest = match ? name.slice(match[0].length) : name;
  return rest.trim() === "" ? name : rest;
}
