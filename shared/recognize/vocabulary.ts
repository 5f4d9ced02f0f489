import type { Field, SheetKind } from "../templates/types.ts";
import { headingWords, normalizeHeading, trigramsOf, withoutParentheses } from "./headings.ts";

/** How a heading was found to mean a field. */
export type How = "exact" | "alias" | "close";

/** One meaning a heading may have. */
export interface Meaning {
  readonly kind: SheetKind;
  readonly field: Field;
  /** 0 to 1: how much the heading says so by itself. */
  readonly score: number;
  readonly how: How;
  /** The known heading it resembles, as written in the field. */
  readonly like: string;
}

/** Every heading that the fields of some kinds go by. */
export interface Vocabulary {
  readonly kinds: readonly SheetKind[];
  /** Meanings of a heading in every kind, the best of each field only. [] for one that resembles nothing. */
  meaningsOf(heading: string): readonly Meaning[];
}

interface Use {
  readonly kind: SheetKind;
  readonly field: Field;
  readonly isOwn: boolean;
}

interface Phrase {
  readonly text: string;
  readonly words: readonly string[];
  readonly trigrams: ReadonlySet<string>;
  readonly uses: Use[];
}

export function vocabularyOf(kinds: readonly SheetKind[]): Vocabulary {
  const phrases = new Map<string, Phrase>();
  for (const kind of kinds) {
    for (const field of Object.values(kind.fields)) {
      for (const text of [field.heading, ...field.aliases]) {
        const normalized = normalizeHeading(text);
        if (normalized === "") continue;
        const phrase = phrases.get(normalized) ?? newPhrase(normalized);
        phrases.set(normalized, phrase);
        if (!phrase.uses.some((use) => use.kind === kind && use.field === field)) {
          phrase.uses.push({ kind, field, isOwn: text === field.heading });
        }
      }
    }
  }
  const all = [...phrases.values()];
  const byWords = indexed(all, (phrase) => [wordKey(phrase.words)]);
  const byWord = indexed(all, (phrase) => phrase.words);
  const byTrigram = indexed(all, (phrase) => [...phrase.trigrams]);
  const weight = (word: string) => Math.log(1 + all.length / (1 + (byWord.get(word)?.length ?? 0)));

  /** Phrases that resemble one reading of a heading, with how much. */
  function resembling(normalized: string): Map<Phrase, number> {
    const found = new Map<Phrase, number>();
    const raise = (phrase: Phrase, score: number) => {
      if (score > (found.get(phrase) ?? 0)) found.set(phrase, score);
    };
    const exact = phrases.get(normalized);
    if (exact) raise(exact, 1);
    const words = headingWords(normalized);
    for (const phrase of byWords.get(wordKey(words)) ?? []) raise(phrase, 0.95);
    for (const phrase of new Set(words.flatMap((word) => byWord.get(word) ?? []))) {
      raise(phrase, containment(words, phrase.words, weight));
    }
    const trigrams = trigramsOf(normalized);
    const shared = new Map<Phrase, number>();
    for (const trigram of trigrams) {
      for (const phrase of byTrigram.get(trigram) ?? []) shared.set(phrase, (shared.get(phrase) ?? 0) + 1);
    }
    for (const [phrase, count] of shared) {
      const likeness = count / (trigrams.size + phrase.trigrams.size - count);
      if (likeness >= 0.45) raise(phrase, 0.3 + 0.65 * likeness);
    }
    return found;
  }

  return {
    kinds,
    meaningsOf(heading) {
      const best = new Map<SheetKind, Map<string, Meaning>>();
      for (const [reading, trust] of readingsOf(heading)) {
        for (const [phrase, likeness] of resembling(reading)) {
          for (const { kind, field, isOwn } of phrase.uses) {
            const fields = best.get(kind) ?? new Map<string, Meaning>();
            best.set(kind, fields);
            const score = likeness * trust;
            if (score <= (fields.get(field.id)?.score ?? 0)) continue;
            const how = likeness < 0.95 ? "close" : isOwn ? "exact" : "alias";
            fields.set(field.id, { kind, field, score, how, like: phrase.text });
          }
        }
      }
      return [...best.values()].flatMap((fields) => [...fields.values()]);
    },
  };
}

/** The ways to read a heading, with how far each is to be trusted. */
function readingsOf(heading: string): ReadonlyMap<string, number> {
  const readings = new Map<string, number>();
  const add = (text: string, trust: number) => {
    const normalized = normalizeHeading(text);
    if (normalized !== "" && !readings.has(normalized)) readings.set(normalized, trust);
  };
  add(heading, 1);
  add(withoutParentheses(heading), 0.99);
  const choices = withoutParentheses(heading).split(/\s*\/\s*|\s+or\s+/i);
  if (choices.length > 1)
    for (const [index, choice] of choices.slice(0, 3).entries()) add(choice, index === 0 ? 0.86 : 0.8);
  return readings;
}

function newPhrase(normalized: string): Phrase {
  return { text: normalized, words: headingWords(normalized), trigrams: trigramsOf(normalized), uses: [] };
}

function wordKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

/**
 * How surely two headings mean the same when one has all words of the other, by what the shared words weigh. A heading
 * that says more than the known one is trusted sooner than one that says less: "Lead teacher" may be no lead at all.
 */
function containment(heading: readonly string[], known: readonly string[], weight: (word: string) => number): number {
  const saysMore = heading.length > known.length;
  const [fewer, more] = saysMore ? [known, heading] : [heading, known];
  if (!fewer.every((word) => more.includes(word))) return 0;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  const covered = sum(fewer) / sum(more);
  // The last word of an English heading is what it names: "Goal owner" is an owner.
  const names = saysMore && heading.at(-1) === known.at(-1) ? 0.06 : 0;
  return Math.min(0.88, (saysMore ? 0.32 : 0.26) + 0.55 * covered + names);
}

function indexed(phrases: readonly Phrase[], keysOf: (phrase: Phrase) => readonly string[]): Map<string, Phrase[]> {
  const index = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    for (const key of keysOf(phrase)) {
      const sharing = index.get(key);
      if (sharing) sharing.push(phrase);
      else index.set(key, [phrase]);
    }
  }
  return index;
}
