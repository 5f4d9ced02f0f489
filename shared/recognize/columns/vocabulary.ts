import type { Field, SheetKind } from "../../templates/types.ts";
import { byText } from "../by-text.ts";
import { headingWords, normalizeHeading, withoutParentheses } from "./headings.ts";
import { phrasebookOf, SAME } from "./phrases.ts";

/** How a heading was found to mean a field. */
export type How = "exact" | "alias" | "close";

/** One meaning a heading may have. */
export interface Meaning {
  readonly kind: SheetKind;
  readonly field: Field;
  /** 0 to 1: how much the heading says so by itself. */
  readonly score: number;
  readonly how: How;
  /** The known heading it resembles, normalized. */
  readonly like: string;
}

/** Every heading that the fields of some kinds go by. */
export interface Vocabulary {
  readonly kinds: readonly SheetKind[];
  /** Meanings of a heading in every kind, the best of each field only. [] for one that resembles nothing. */
  meaningsOf(heading: string): readonly Meaning[];
  /** Whether the heading is a known one letter by letter: the quick answer. */
  has(heading: string): boolean;
}

interface Use {
  readonly kind: SheetKind;
  readonly field: Field;
  /** Whether it is the field's own heading, and no other word for it. */
  readonly isOwn: boolean;
}

export function vocabularyOf(kinds: readonly SheetKind[]): Vocabulary {
  const uses = usesOf(kinds);
  const weights = weightsOf(uses);
  const phrasebook = phrasebookOf([...uses.keys()], (word) => weights.get(word) ?? UNKNOWN_WORD);
  return {
    kinds,
    has: phrasebook.has,
    meaningsOf(heading) {
      const best = new Map<SheetKind, Map<string, Meaning>>();
      for (const { phrase, score } of phrasebook.resembling(heading)) {
        for (const { kind, field, isOwn } of uses.get(phrase) ?? []) {
          const fields = best.get(kind) ?? new Map<string, Meaning>();
          best.set(kind, fields);
          if (score <= (fields.get(field.id)?.score ?? 0)) continue;
          const how = score < CLOSE ? "close" : isOwn ? "exact" : "alias";
          fields.set(field.id, { kind, field, score, how, like: phrase });
        }
      }
      for (const { kind, field, like } of namedTwice(heading, uses)) {
        const fields = best.get(kind) ?? new Map<string, Meaning>();
        best.set(kind, fields);
        if ((fields.get(field.id)?.score ?? 0) < SAME)
          fields.set(field.id, { kind, field, score: SAME, how: "alias", like });
      }
      return [...best.values()].flatMap((fields) => [...fields.values()]);
    },
  };
}

interface Named extends Pick<Use, "kind" | "field"> {
  readonly like: string;
}

/** Fields that a heading names twice over: "Lead / Owner" is two names for one. */
function namedTwice(heading: string, uses: ReadonlyMap<string, readonly Use[]>): readonly Named[] {
  const [first = "", ...others] = withoutParentheses(heading).split(EITHER).map(normalizeHeading);
  if (others.length === 0) return [];
  return (uses.get(first) ?? []).flatMap(({ kind, field }) => {
    const isToo = (name: string) => uses.get(name)?.some((other) => other.kind === kind && other.field === field);
    return others.every(isToo) ? [{ kind, field, like: first }] : [];
  });
}

const EITHER = /\s*[/&]\s*|\s+(?:or|and)\s+/i;

/** Below this, a heading only resembles a known one. A unit in parentheses takes off a little. */
const CLOSE = SAME - 0.02;

/** The same vocabulary, asked once a heading: headings come again from sheet to sheet, and from check to check. */
export function remembering(vocabulary: Vocabulary): Vocabulary {
  return { ...vocabulary, meaningsOf: byText(vocabulary.meaningsOf) };
}

function usesOf(kinds: readonly SheetKind[]): ReadonlyMap<string, readonly Use[]> {
  const uses = new Map<string, Use[]>();
  for (const kind of kinds) {
    for (const field of Object.values(kind.fields)) {
      for (const text of new Set([field.heading, ...field.aliases].map(normalizeHeading))) {
        if (text === "") continue;
        const use = { kind, field, isOwn: text === normalizeHeading(field.heading) };
        const known = uses.get(text);
        if (known) known.push(use);
        else uses.set(text, [use]);
      }
    }
  }
  return uses;
}

const USUAL_FIELDS = 30;
/** A word we do not know narrows a heading down, and seldom turns it into another. */
const UNKNOWN_WORD = Math.log(1 + USUAL_FIELDS / 3);

/** A word that many fields share, such as "date", tells little of which one is meant. */
function weightsOf(uses: ReadonlyMap<string, readonly Use[]>): ReadonlyMap<string, number> {
  const fields = new Map<string, Set<string>>();
  for (const [text, sharing] of uses) {
    for (const word of headingWords(text)) {
      const using = fields.get(word) ?? new Set<string>();
      fields.set(word, using);
      for (const { field } of sharing) using.add(field.id);
    }
  }
  return new Map([...fields].map(([word, using]) => [word, Math.log(1 + USUAL_FIELDS / using.size)]));
}
