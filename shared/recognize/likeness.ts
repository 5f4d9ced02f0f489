import { plainName } from "../templates/names.ts";

/** From this likeness on, one name is worth suggesting for another. Source: domain notes, rules, "edit distance / token overlap >= 0.8". */
export const NEAR = 0.8;

/** How alike two names are, 0 to 1, by letters or by words, whichever says more. Capitals and marks do not count. */
export function likeness(a: string, b: string): number {
  const [one, other] = [plainName(a), plainName(b)];
  if (one === "" || other === "") return 0;
  if (one === other) return 1;
  if (differInNumber(one, other)) return 0;
  return Math.max(letterLikeness(one, other), wordLikeness(one, other));
}

const SMALL_WORDS = new Set(["a", "an", "and", "the", "of", "for", "to", "in", "on", "with", "our"]);

/** The share of words that both have, twice over the words of both. */
function wordLikeness(a: string, b: string): number {
  const [one, other] = [contentWords(a), contentWords(b)];
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared < 2 ? 0 : (2 * shared) / (one.size + other.size);
}

function contentWords(text: string): Set<string> {
  return new Set(
    text
      .split(" ")
      .filter((word) => !SMALL_WORDS.has(word))
      .map(singular),
  );
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

// Beyond this length, a few letters more or less say nothing; words do.
const LONGEST_BY_LETTERS = 60;

/** 1 less the share of letters to change, swap, add or drop. Short names are close to everything, so they must be equal. */
function letterLikeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest > LONGEST_BY_LETTERS || Math.min(a.length, b.length) < 4) return 0;
  if (1 - Math.abs(a.length - b.length) / longest < NEAR) return 0;
  return 1 - editDistance(a, b) / longest;
}

/** "Goal 1" and "Goal 2" are one letter apart, and two different goals. */
function differInNumber(a: string, b: string): boolean {
  const [one, other] = [a.replace(/\D/g, ""), b.replace(/\D/g, "")];
  return one !== "" && other !== "" && one !== other;
}

/** Fewest single letters changed, added, dropped or swapped with the next one to make b of a. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Whether one name is the other cut short, word by word: "Lit coaches" for "Literacy coaching". */
export function isShortFor(short: string, long: string): boolean {
  const [words, others] = [plainName(short), plainName(long)].map((name) =>
    name.split(" ").filter((word) => !SMALL_WORDS.has(word)),
  );
  if (!words || !others || words.length < 2 || words.length !== others.length || words.join() === others.join())
    return false;
  return words.every((word, index) => isCutFrom(word, others[index] ?? ""));
}

/** "lit" from "literacy"; "coaches" and "coaching" from the same stem. */
function isCutFrom(word: string, whole: string): boolean {
  if (word === whole) return true;
  const stem = word.replace(/(?:ings?|ers?|es|s|ed)$/, "");
  return stem.length >= 3 && !/\d/.test(word) && whole.startsWith(stem);
}
