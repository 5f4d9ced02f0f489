import { LEXICON, MONTH_NAMES, type WordMeaning } from "./lexicon.ts";

export interface KnownWord {
  readonly meaning: WordMeaning;
  /** How many letters behind the word belong to the phrase. */
  readonly length: number;
}

interface Entry {
  /** What follows the first word, "" for a single word. */
  readonly rest: string;
  readonly meaning: WordMeaning;
}

/** Entries by their first word, the longest phrase first. */
const ENTRIES = entries();

/** What the word means with as many of the words after it as belong to it. Null: no word of a date. */
export function meaningAt(word: string, text: string, after: number): KnownWord | null {
  for (const { rest, meaning } of ENTRIES.get(word) ?? []) {
    if (rest === "" || (text.startsWith(rest, after) && !isLetter(text.charCodeAt(after + rest.length)))) {
      return { meaning, length: rest.length };
    }
  }
  const month = misspeltMonth(word);
  return month === null ? null : { meaning: { is: "month", month, sure: false }, length: 0 };
}

/** Whether the code is of a small letter, plain or with an accent. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0x24f && code !== 0xf7);
}

function entries(): ReadonlyMap<string, readonly Entry[]> {
  const byFirst = new Map<string, Entry[]>();
  for (const [meaning, phrases] of LEXICON) {
    for (const phrase of phrases.split(", ")) {
      const first = /^[^\s./-]+/.exec(phrase)?.[0] ?? phrase;
      const list = byFirst.get(first) ?? [];
      byFirst.set(first, [...list, { rest: phrase.slice(first.length), meaning }]);
    }
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return byFirst;
}

/** The month whose long name is one slip of the hand away: "Janruary", "Febuary", "Septmeber". */
function misspeltMonth(word: string): number | null {
  if (word.length < 5 || word.length > 10) return null;
  for (const [index, name] of MONTH_NAMES.entries()) {
    const isFramed = name.length >= 6 && name[0] === word[0] && name.at(-1) === word.at(-1);
    if (isFramed && isOneSlip(word, name)) return index + 1;
  }
  return null;
}

/** Whether one letter added, left out or changed, or two neighbors swapped, makes the one word the other. */
function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  const shorter = Math.min(a.length, b.length);
  let front = 0;
  while (front < shorter && a[front] === b[front]) front++;
  let back = 0;
  while (back < shorter - front && a.at(-1 - back) === b.at(-1 - back)) back++;
  const left = a.slice(front, a.length - back);
  const right = b.slice(front, b.length - back);
  const isSwap = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return isSwap || (left.length <= 1 && right.length <= 1);
}
