import { editDistance } from "../likeness.ts";
import { headingWords, headWord, normalizeHeading, withoutParentheses } from "./headings.ts";
import { nearestOf } from "./nearest.ts";
import { headingAsked } from "./questions.ts";

/** A known heading, ready to be compared. */
export interface Phrase {
  /** Normalized. */
  readonly text: string;
  readonly words: readonly string[];
  /** The word that says what is named: "owner" in "goal owner", "date" in "date of completion". */
  readonly head: string;
}

/** How much a heading resembles a known one. */
export interface Likeness {
  readonly phrase: string;
  /** 0 to 1; 1 where they are the same, 0.95 where they have the same words. */
  readonly score: number;
}

export interface Phrasebook {
  /** The known headings that a heading resembles, at their best. */
  resembling(heading: string): readonly Likeness[];
  /** Whether the heading is a known one letter by letter: the quick answer. */
  has(heading: string): boolean;
}

/** From this likeness on, two headings say the same. */
export const SAME = 0.95;

/** Indexes known headings, normalized. `weightOf` says how much a word of theirs tells, 0 for a word not among them. */
export function phrasebookOf(texts: readonly string[], weightOf: (word: string) => number): Phrasebook {
  const phrases = texts.map(phraseOf);
  const byText = new Map(phrases.map((phrase) => [phrase.text, phrase]));
  const byWords = grouped(phrases, ({ words }) => [wordKey(words)]);
  const byWord = grouped(phrases, ({ words }) => words);
  const byLetters = grouped(phrases, ({ text }) => [withoutSpaces(text)]);
  const nearPhrases = nearestOf(texts);
  const allWords = [...byWord.keys()];
  const nearWords = nearestOf(allWords);

  const shortWords = grouped(allWords.filter(isShort), (word) => [word.slice(0, 1)]);

  /** The known word that a short one is one slip away from: "Gaol", "Staus". The first letter is seldom wrong. */
  function nearShortWord(word: string): string | null {
    const near = (shortWords.get(word.slice(0, 1)) ?? []).filter((known) => isOneSlip(word, known));
    const swapped = near.filter((known) => hasSameLetters(word, known));
    const [only, another] = swapped.length > 0 ? swapped : near;
    return another === undefined ? (only ?? null) : null;
  }

  /** The word as known headings spell it, where it is only misspelled: "Responsiblities", "Commuication". */
  function spelling(word: string, isAlone: boolean): string {
    if (word.length < 4 || byWord.has(word) || /\d/.test(word)) return word;
    // Beside other words, a short one may be any word there is: this may be no heading at all.
    const short = isAlone && isShort(word) ? nearShortWord(word) : null;
    if (short !== null || word.length < 5) return short ?? word;
    let best = { text: word, changes: Number.POSITIVE_INFINITY, alike: 0 };
    for (const { index, alike } of nearWords.to(word, isShort(word) ? ALIKE : SOMEWHAT_ALIKE)) {
      const text = allWords[index] ?? "";
      if (text.length < 5 || text[0] !== word[0]) continue;
      // In a long word two letters may be wrong; "president" is not "present".
      const most = Math.min(word.length, text.length) < 9 ? 1 : 2;
      const changes = editDistance(word, text, most);
      if (changes === null || changes > most) continue;
      if (changes < best.changes || (changes === best.changes && alike > best.alike)) best = { text, changes, alike };
    }
    return best.text;
  }

  /** "Obstacles" of "Obstacles encountered": what happened to them is no part of their name. Null for other headings. */
  function namedByNoun(normalized: string): string | null {
    const [, noun = "", participle = ""] = HAPPENED.exec(normalized) ?? [];
    return noun === "" || (byWord.get(participle)?.length ?? 0) > 2 ? null : noun;
  }

  function compare({ normalized, isChoice }: Reading, raise: (phrase: Phrase, score: number) => void): void {
    const exact = byText.get(normalized);
    if (exact) raise(exact, 1);
    const written = headingWords(normalized);
    const words = written.map((word) => spelling(word, written.length === 1));
    const trust = 0.94 ** words.filter((word, index) => word !== written[index]).length;
    for (const phrase of byWords.get(wordKey(words)) ?? []) raise(phrase, SAME * trust);
    // "Bench mark" and "Time frame" are written as one word, too.
    for (const phrase of byLetters.get(withoutSpaces(normalized)) ?? []) raise(phrase, SAME);
    if (isChoice) return;
    const noun = namedByNoun(normalized);
    for (const phrase of noun === null ? [] : (byWords.get(wordKey(headingWords(noun))) ?? [])) raise(phrase, 0.86);
    const heading = { text: normalized, words, head: spelling(headWord(normalized), written.length === 1) };
    const related = new Set(words.flatMap((word) => byWord.get(word) ?? []));
    for (const phrase of related) raise(phrase, containment(heading, phrase, weightOf) * trust);
    for (const { index, alike } of nearPhrases.to(normalized, 0.45)) {
      const phrase = phrases[index];
      // Where words were added or left out, the words have spoken.
      if (!phrase || holds(words, phrase.words) || holds(phrase.words, words)) continue;
      raise(phrase, alike >= 0.7 ? 0.2 + 0.7 * alike : Math.min(0.6, 0.3 + 0.5 * alike));
    }
  }

  return {
    resembling(heading) {
      const best = new Map<string, number>();
      for (const reading of readingsOf(heading)) {
        compare(reading, ({ text }, likeness) => {
          const score = likeness * reading.trust;
          if (score > (best.get(text) ?? 0)) best.set(text, score);
        });
      }
      return [...best].map(([phrase, score]) => ({ phrase, score }));
    },
    has: (heading) => byText.has(heading.trim().toLowerCase()),
  };
}

/** Things, and what happened to them; "evidence" and its like have no plural. */
const HAPPENED = /^(.*(?:[a-z]{3}s|evidence|data|staff|progress|support|work)) ([a-z]+ed|taken|made|met|held)$/;

/** How many pieces a word shares with a known one where it is the same, misspelled; the letters have the last word. */
const SOMEWHAT_ALIKE = 0.2;
const ALIKE = 0.5;

/** Words too short for their pieces to tell how alike they are. */
function isShort(word: string): boolean {
  return word.length <= 6 && !/\d/.test(word);
}

/** Whether one letter was left out, put in, mistaken, or changed places with the next. */
function isOneSlip(word: string, known: string): boolean {
  if (Math.abs(word.length - known.length) > 1 || known.length < 4) return false;
  let same = 0;
  while (same < word.length && word[same] === known[same]) same += 1;
  const [rest, other] = [word.slice(same), known.slice(same)];
  // Another ending makes another form of a word: "named" is not "name" misspelled, nor "tester" "tested".
  if (rest.length <= 1 && other.length <= 1) return false;
  const swapped = rest.length > 1 && other.length > 1 && rest[0] === other[1] && rest[1] === other[0];
  return (
    rest.slice(1) === other.slice(1) ||
    rest.slice(1) === other ||
    rest === other.slice(1) ||
    (swapped && rest.slice(2) === other.slice(2))
  );
}

function hasSameLetters(word: string, known: string): boolean {
  return [...word].sort().join("") === [...known].sort().join("");
}

function withoutSpaces(text: string): string {
  return text.replaceAll(" ", "");
}

interface Reading {
  readonly normalized: string;
  /** How far this way to read the heading is to be trusted. */
  readonly trust: number;
  /** Several headings in one, such as "Role / Position": together they are known or not. */
  readonly isChoice: boolean;
}

/** Words that decide which of two fields a heading means. */
const DECIDES =
  /^\s*(?:projected|planned|proposed|expected|estimated|est\.?|anticipated|target|tentative|scheduled|actual)\s*$/i;
/** What may follow a heading without changing it. */
const TAIL = / (?:so far|thus far|to date|this year|if any|if needed|if applicable|as needed)$/;

/** The ways to read a heading: whole, without what stands in parentheses, and each of "Project / Program". */
function readingsOf(heading: string): readonly Reading[] {
  const readings = new Map<string, Reading>();
  const add = (text: string, trust: number, isChoice: boolean) => {
    const normalized = normalizeHeading(text);
    if (normalized !== "" && !readings.has(normalized)) readings.set(normalized, { normalized, trust, isChoice });
  };
  const bare = withoutParentheses(heading);
  const choices = bare.split(/\s*\/\s*|\s+or\s+/i).slice(0, 3);
  const [, note = ""] = /\(([^()]*)\)/.exec(heading) ?? [];
  // "Completion date (projected)" is no other than a "projected completion date".
  if (DECIDES.test(note)) add(`${note} ${bare}`, 1, false);
  add(heading, 1, choices.length > 1);
  add(bare, DECIDES.test(note) ? 0.8 : 0.99, choices.length > 1);
  const whole = normalizeHeading(bare);
  add(whole.replace(TAIL, ""), 0.97, choices.length > 1);
  const asked = headingAsked(whole);
  if (asked !== null) add(asked, 0.9, false);
  if (choices.length > 1) for (const [nth, choice] of choices.entries()) add(choice, nth === 0 ? 0.86 : 0.6, false);
  // "Учасники (WHO)": where the heading is in another script, its English note speaks.
  if (note !== "" && !/[a-z]/i.test(bare)) add(note, 0.9, false);
  return [...readings.values()];
}

function phraseOf(text: string): Phrase {
  return { text, words: headingWords(text), head: headWord(text) };
}

function wordKey(words: readonly string[]): string {
  return [...new Set(words)].sort().join(" ");
}

function holds(words: readonly string[], some: readonly string[]): boolean {
  return some.every((word) => words.includes(word));
}

/**
 * How surely two headings mean the same when one has all words of the other: by what the shared words weigh, and
 * whether both name the same thing. "Activity" is no "activity number", and "cost narrative" no "cost".
 */
function containment(heading: Phrase, known: Phrase, weightOf: (word: string) => number): number {
  const saysMore = heading.words.length > known.words.length;
  const [fewer, more] = saysMore ? [known.words, heading.words] : [heading.words, known.words];
  if (!holds(more, fewer)) return 0;
  const sum = (words: readonly string[]) => words.reduce((total, word) => total + weightOf(word), 0);
  const covered = sum(fewer) / sum(more);
  const names = heading.head === known.head ? 0.06 : saysMore ? -0.08 : -0.2;
  return Math.min(0.88, (saysMore ? 0.33 : 0.27) + 0.52 * covered + names);
}

function grouped<T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry)) {
      const group = groups.get(key);
      if (group) group.push(entry);
      else groups.set(key, [entry]);
    }
  }
  return groups;
}
