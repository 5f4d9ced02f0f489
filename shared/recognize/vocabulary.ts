import type { Field, SheetKind } from "../templates/types.ts";
import { headingWords, headWord, normalizeHeading, trigramsOf, withoutParentheses } from "./headings.ts";

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

interface Reading {
  readonly words: readonly string[];
  /** The word that says what is named: "owner" in "goal owner", "date" in "date of completion". */
  readonly head: string;
}

interface Phrase extends Reading {
  readonly text: string;
  readonly trigrams: ReadonlySet<string>;
  readonly uses: Use[];
}

const USUAL_FIELDS = 30;
/** A word we do not know narrows a heading down, and seldom turns it into another. */
const UNKNOWN_WORD = Math.log(1 + USUAL_FIELDS / 3);

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
  const words = indexed([...byWord.keys()].map(newWord), (word) => [...word.trigrams]);
  // A word that many fields share, such as "date", tells little of which one is meant.
  const weights = new Map(
    [...byWord].map(([word, sharing]) => {
      const fields = new Set(sharing.flatMap(({ uses }) => uses.map(({ field }) => field.id)));
      return [word, Math.log(1 + USUAL_FIELDS / fields.size)];
    }),
  );
  const weight = (word: string) => weights.get(word) ?? UNKNOWN_WORD;

  /** The word as our headings spell it, where it is only misspelled: "Responsiblities", "Commuication". */
  function spelling(word: string): string {
    if (word.length < 5 || byWord.has(word) || /\d/.test(word)) return word;
    let best = { text: word, alike: 0.52 };
    for (const [{ text }, alike] of nearest(trigramsOf(word), words)) {
      if (alike > best.alike && text.length > 4 && text[0] === word[0]) best = { text, alike };
    }
    return best.text;
  }

  /** Phrases that resemble one reading of a heading, with how much. */
  function resembling({ normalized, isChoice }: HeadingReading): Map<Phrase, number> {
    const found = new Map<Phrase, number>();
    const raise = (phrase: Phrase, score: number) => {
      if (score > (found.get(phrase) ?? 0)) found.set(phrase, score);
    };
    const exact = phrases.get(normalized);
    if (exact) raise(exact, 1);
    const spelled = headingWords(normalized);
    const words = spelled.map((word) => spelling(word));
    const trust = 0.94 ** words.filter((word, index) => word !== spelled[index]).length;
    const heading = { words, head: spelling(headWord(normalized)) };
    for (const phrase of byWords.get(wordKey(words)) ?? []) raise(phrase, 0.95 * trust);
    if (isChoice) return found;
    const related = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    for (const phrase of related) raise(phrase, containment(heading, phrase, weight) * trust);
    for (const [phrase, alike] of nearest(trigramsOf(normalized), byTrigram)) {
      // Where words were added or left out, the words have spoken.
      if (alike < 0.45 || holds(words, phrase.words) || holds(phrase.words, words)) continue;
      raise(phrase, alike >= 0.7 ? 0.2 + 0.7 * alike : Math.min(0.6, 0.3 + 0.5 * alike));
    }
    return found;
  }

  return {
    kinds,
    meaningsOf(heading) {
      const best = new Map<SheetKind, Map<string, Meaning>>();
      for (const reading of readingsOf(heading)) {
        for (const [phrase, likeness] of resembling(reading)) {
          for (const { kind, field, isOwn } of phrase.uses) {
            const fields = best.get(kind) ?? new Map<string, Meaning>();
            best.set(kind, fields);
            const score = likeness * reading.trust;
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

/** The same vocabulary, asked once a heading: headings come again from sheet to sheet. */
export function remembering(vocabulary: Vocabulary): Vocabulary {
  const known = new Map<string, readonly Meaning[]>();
  return {
    kinds: vocabulary.kinds,
    meaningsOf(heading) {
      let meanings = known.get(heading);
      if (!meanings) {
        meanings = vocabulary.meaningsOf(heading);
        known.set(heading, meanings);
      }
      return meanings;
    },
  };
}

interface HeadingReading {
  readonly normalized: string;
  /** How far this way to read the heading is to be trusted. */
  readonly trust: number;
  /** Several headings in one, such as "Role / Position": together they are known or not. */
  readonly isChoice: boolean;
}

/** The ways to read a heading: whole, without what stands in parentheses, and each of "Project / Program". */
function readingsOf(heading: string): readonly HeadingReading[] {
  const readings = new Map<string, HeadingReading>();
  const add = (text: string, trust: number, isChoice: boolean) => {
    const normalized = normalizeHeading(text);
    if (normalized !== "" && !readings.has(normalized)) readings.set(normalized, { normalized, trust, isChoice });
  };
  const bare = withoutParentheses(heading);
  const choices = bare.split(/\s*\/\s*|\s+or\s+/i);
  add(heading, 1, choices.length > 1);
  add(bare, 0.99, choices.length > 1);
  if (choices.length > 1)
    for (const [nth, choice] of choices.slice(0, 3).entries()) add(choice, nth === 0 ? 0.86 : 0.6, false);
  return [...readings.values()];
}

function holds(words: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => words.includes(word));
}

interface Spelled {
  readonly text: string;
  readonly trigrams: ReadonlySet<string>;
}

function newWord(text: string): Spelled {
  return { text, trigrams: trigramsOf(text) };
}

/** What shares three-letter pieces, with the share of pieces they have in common (Jaccard). */
function nearest<T extends Spelled>(
  trigrams: ReadonlySet<string>,
  index: ReadonlyMap<string, readonly T[]>,
): Map<T, number> {
  const shared = new Map<T, number>();
  for (const trigram of trigrams) {
    for (const entry of index.get(trigram) ?? []) shared.set(entry, (shared.get(entry) ?? 0) + 1);
  }
  for (const [entry, count] of shared) shared.set(entry, count / (trigrams.size + entry.trigrams.size - count));
  return shared;
}

function newPhrase(normalized: string): Phrase {
  return {
    text: normalized,
    words: headingWords(normalized),
    head: headWord(normalized),
    trigrams: trigramsOf(normalized),
    uses: [],
  };
}

function wordKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

/**
 * How surely two headings mean the same when one has all words of the other: by what the shared words weigh, and
 * whether both name the same thing. "Activity" is no "activity number", and "cost narrative" no "cost".
 */
function containment(heading: Reading, known: Reading, weight: (word: string) => number): number {
  const saysMore = heading.words.length > known.words.length;
  const [fewer, more] = saysMore ? [known.words, heading.words] : [heading.words, known.words];
  if (!holds(more, fewer)) return 0;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weight(word), 0);
  const covered = sum(fewer) / sum(more);
  const names = heading.head === known.head ? 0.06 : saysMore ? -0.08 : -0.2;
  return Math.min(0.88, (saysMore ? 0.33 : 0.27) + 0.52 * covered + names);
}

function indexed<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const sharing = index.get(key);
      if (sharing) sharing.push(entry);
      else index.set(key, [entry]);
    }
  }
  return index;
}
