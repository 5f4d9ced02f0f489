import { plainName } from "../templates/names.ts";
import { byText, OF_A_PLAN } from "./by-text.ts";

/** From this likeness on, one name is worth suggesting for another. Source: domain notes, rules, "edit distance / token overlap >= 0.8". */
export const NEAR = 0.8;

/** How alike two names are, 0 to 1, by letters or by words, whichever says more. Capitals and marks do not count. */
export function likeness(a: string, b: string): number {
  return likenessOf(spelled(a), spelled(b));
}

/** A name made ready to be compared with many others. */
export interface Spelled {
  readonly plain: string;
  /** Its words that say something, in their order. */
  readonly said: readonly string[];
  /** The same in the singular. */
  readonly words: ReadonlySet<string>;
  readonly digits: string;
}

const SMALL_WORDS = new Set(["a", "an", "and", "the", "of", "for", "to", "in", "on", "with", "our"]);

export const spelled: (name: string) => Spelled = byText((name) => {
  const plain = plainName(name);
  const said = plain.split(" ").filter((word) => word !== "" && !SMALL_WORDS.has(word));
  return { plain, said, words: new Set(said.map(singular)), digits: plain.replace(/\D/g, "") };
}, OF_A_PLAN);

/** 0 where they are less alike than `least`, which is found out sooner than how much they are. */
export function likenessOf(one: Spelled, other: Spelled, least = 0): number {
  if (one.plain === "" || other.plain === "") return 0;
  if (one.plain === other.plain) return 1;
  if (differInNumber(one, other)) return 0;
  return Math.max(wordLikeness(one.words, other.words), letterLikeness(one.plain, other.plain, least));
}

/**
 * Finds the nearest of many names, or the one that a text is short for; null where none is near. Of several that are
 * equally near, the first.
 */
export function nearestAmong(names: readonly string[]): (text: string) => string | null {
  const byDigits = new Map<string, { readonly name: string; readonly form: Spelled; readonly rank: number }[]>();
  for (const [rank, name] of names.entries()) {
    const form = spelled(name);
    const bucket = byDigits.get(form.digits);
    if (bucket) bucket.push({ name, form, rank });
    else byDigits.set(form.digits, [{ name, form, rank }]);
  }
  return (text) => {
    const form = spelled(text);
    // Names with other numbers are never meant, and in long lists they are most of the names.
    const digits = form.digits === "" ? [...byDigits.keys()] : [form.digits, ""];
    let best: { readonly name: string; readonly score: number; readonly rank: number } | null = null;
    for (const { name, form: other, rank } of digits.flatMap((key) => byDigits.get(key) ?? [])) {
      const score = isCutShort(form, other) ? NEAR : likenessOf(form, other, NEAR);
      if (score < NEAR || (best && (score < best.score || (score === best.score && rank > best.rank)))) continue;
      best = { name, score, rank };
    }
    return best?.name ?? null;
  };
}

/** The share of words that both have, twice over the words of both. */
function wordLikeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const most = (2 * Math.min(one.size, other.size)) / (one.size + other.size);
  if (most < NEAR) return 0;
  let shared = 0;
  for (const word of one) if (other.has(word)) shared += 1;
  return shared < 2 ? 0 : (2 * shared) / (one.size + other.size);
}

function singular(word: string): string {
  if (word.length > 4 && word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}

// Beyond this length, a few letters more or less say nothing; words do.
const LONGEST_BY_LETTERS = 60;

/** 1 less the share of letters to change, swap, add or drop. Short names are close to everything, so they must be equal. */
function letterLikeness(a: string, b: string, least: number): number {
  const longest = Math.max(a.length, b.length);
  if (longest > LONGEST_BY_LETTERS || Math.min(a.length, b.length) < 4) return 0;
  if (1 - Math.abs(a.length - b.length) / longest < NEAR) return 0;
  const changes = editDistance(a, b, Math.ceil(longest * (1 - least)));
  return changes === null ? 0 : 1 - changes / longest;
}

/** "Goal 1" and "Goal 2" are one letter apart, and two different goals. */
function differInNumber(one: Spelled, other: Spelled): boolean {
  return one.digits !== "" && other.digits !== "" && one.digits !== other.digits;
}

/** Fewest single letters changed, added, dropped or swapped with the next one to make b of a; null for more than `most`. */
export function editDistance(a: string, b: string, most: number): number | null {
  let beforeLast: number[] = [];
  let leastBefore = 0;
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A swap looks two rows back, so both must be beyond help.
    if (least > most && leastBefore > most) return null;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** Whether one name is the other cut short, word by word: "Lit coaches" for "Literacy coaching". */
export function isShortFor(short: string, long: string): boolean {
  return isCutShort(spelled(short), spelled(long));
}

function isCutShort({ plain, said }: Spelled, long: Spelled): boolean {
  if (said.length < 2 || said.length !== long.said.length || plain === long.plain) return false;
  return said.every((word, index) => isCutFrom(word, long.said[index] ?? ""));
}

/** "lit" from "literacy"; "coaches" and "coaching" from the same stem. */
function isCutFrom(word: string, whole: string): boolean {
  if (word === whole) return true;
  if (word.slice(0, 3) !== whole.slice(0, 3)) return false;
  const stem = word.replace(/(?:ings?|ers?|es|s|ed)$/, "");
  return stem.length >= 3 && !/\d/.test(word) && whole.startsWith(stem);
}
