import type { Person } from "../../types.ts";
import { phrase } from "../plain.ts";
import {
  DEEDS,
  GIVEN_NAMES,
  GROUP_LETTERS,
  GROUPS,
  INSTITUTIONS,
  JOINTS,
  PROSE,
  ROLE_LETTERS,
  ROLES,
  SUBJECTS,
  VAGUE,
} from "./lexicon.ts";

/** What a piece of an owner cell is by itself. */
export interface Party {
  readonly is: Person["is"];
  /** "subject": a field of work alone, such as "Finance"; "bare": one unknown word with a capital; "clear": no doubt. */
  readonly how: "clear" | "likely" | "bare" | "subject";
  /** Whether it names what it is in charge of, so that more subjects may follow: "Director of Curriculum". */
  readonly isOpenEnded: boolean;
}

const MOST_WORDS = 9;

/** What a piece without separators is. Null where it is nobody one could ask. */
export function partyOf(piece: string): Party | null {
  if (piece.length > 90) return null;
  const words = phrase(piece.includes("(") ? piece.replace(/\(s\)|\(es\)/gi, "s") : piece);
  if (words === "") return null;
  if (isNobodyPhrase(words)) return party("nobody", "clear");
  if (words.includes("@")) return /^\S{1,64}@\S{1,64}\.\S{2,24}$/.test(words) ? party("name", "clear") : null;
  const list = words.split(" ");
  if (list.length > MOST_WORDS) return null;
  const written = piece.trim().split(/\s+/);
  return titled(list, written) ?? roleOrGroup(list, written) ?? initialsOf(piece) ?? nameOf(written, list);
}

/** Whether the text says that there is nobody yet: "TBD", "To be hired". */
export function isNobody(text: string): boolean {
  return text.length <= 40 && isNobodyPhrase(phrase(text));
}

function isNobodyPhrase(words: string): boolean {
  return NOBODY.has(words) || /^(?:tbd|vacant|to be|unfilled) /.test(words);
}

function party(is: Person["is"], how: Party["how"], isOpenEnded = false): Party {
  return { is, how, isOpenEnded };
}

const NOBODY: ReadonlySet<string> = new Set([
  "",
  "tbd",
  "tba",
  "t.b.d",
  "tbh",
  "n/a",
  "na",
  "n.a",
  "none",
  "nobody",
  "no one",
  "unassigned",
  "vacant",
  "vacancy",
  "open",
  "unknown",
  "open position",
  "to be determined",
  "to be hired",
  "to be assigned",
  "new hire",
  "?",
  "??",
  "???",
  "-",
  "--",
  "---",
  "x",
  "not assigned",
  "not applicable",
  "pending",
  "not yet assigned",
]);

const COURTESY: ReadonlySet<string> = new Set("dr mr mrs ms miss mx prof professor rev".split(" "));

/** "Dr. Smith", "Ms. R". In "MS Excel" the letters are no title. */
function titled(words: readonly string[], written: readonly string[]): Party | null {
  const [first = "", second] = words;
  if (!COURTESY.has(bare(first)) || second === undefined || words.length > 5) return null;
  const isLetters = /^[A-Z]{2,}$/.test(written[0] ?? "") && written.some((word) => word !== word.toUpperCase());
  return isLetters || words.slice(1).some(isOffice) ? null : party("name", "clear");
}

function isOffice(word: string): boolean {
  const known = bare(word);
  return ROLES.has(known) || GROUPS.has(known) || SUBJECTS.has(known);
}

/** The word without the dots and signs around it: "supt." is "supt". */
function bare(word: string): string {
  return isPlain(word.charCodeAt(0)) && isPlain(word.charCodeAt(word.length - 1))
    ? word
    : word.replace(/^[^a-z0-9&-]+|[^a-z0-9&-]+$/g, "");
}

function isPlain(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 38 || code === 45;
}

/** Reads "Curriculum Dir.", "All SteerCo members", "Principals of Innovation Schools", "Finance". */
function roleOrGroup(list: readonly string[], written: readonly string[]): Party | null {
  const words = list.map(bare);
  const [first = ""] = words;
  if (DEEDS.has(first) && words.length > 1 && !isOffice(first)) return null;
  // In "JANE DOE" the capitals stand for nothing.
  const isShoutedName = GIVEN_NAMES.has(first) && written.every((word) => word === word.toUpperCase());
  let head: "role" | "group" | null = null;
  let headAt = -1;
  let unknown = 0;
  let isOpenEnded = false;
  for (const [index, word] of words.entries()) {
    const kind = (isShoutedName ? null : lettersOf(written[index] ?? "")) ?? headOf(word, words[index - 1]);
    // The last noun counts: a team leader is one person. What follows "of" is what they lead.
    if (kind !== null && (head === null || !isOpenEnded)) [head, headAt] = [kind, index];
    if (kind === null) {
      if (PROSE.has(word)) return null;
      if (!SUBJECTS.has(word) && !JOINTS.has(word) && !/^(?:\d{1,3}(?:st|nd|rd|th|%)?)?$/.test(word)) unknown++;
    }
    if (head !== null && (word === "of" || word === "for" || list[index]?.endsWith(","))) isOpenEnded = true;
  }
  if (head === null) return words.every(isSubject) ? party("group", "subject") : null;
  if (unknown > 4) return null;
  const isClear = (unknown === 0 || words.length <= 3) && isHeadLast(words, headAt) && !DEEDS.has(first);
  const isVague = words.length === 1 && VAGUE.has(first);
  return party(isQuantified(words) ? "group" : head, isClear && !isVague ? "clear" : "likely", isOpenEnded);
}

/** "Owner" of "product owner": what the words are comes last, before what they are of, or a number. */
function isHeadLast(words: readonly string[], headAt: number): boolean {
  const next = words[headAt + 1];
  return next === undefined || JOINTS.has(next) || /^(?:\d{1,2}|i{1,3}|iv)?$/.test(next) || words[headAt - 1] === "of";
}

function isSubject(word: string): boolean {
  return SUBJECTS.has(word) || /^(?:and|&|of|the|each|every)$/.test(word);
}

/** What letters in capitals stand for: "PM", "HR". */
function lettersOf(written: string): "role" | "group" | null {
  const plain = written.replace(/[^A-Za-z]/g, "");
  // "APs" are several.
  if (/^[A-Z]{2,5}s$/.test(plain)) return lettersOf(plain.slice(0, -1)) === null ? null : "group";
  const letters = plain;
  if (letters.length > 6 || letters !== letters.toUpperCase()) return null;
  return GROUP_LETTERS.has(letters) ? "group" : ROLE_LETTERS.has(letters) ? "role" : null;
}

/** "all", "each", "2": more than one person, whatever the noun. */
function isQuantified(words: readonly string[]): boolean {
  return /^(?:all|each|every|both|various|\d+%?)$/.test(words[0] ?? "");
}

function headOf(word: string, before = ""): "role" | "group" | null {
  if (word === "resources" && before === "human") return "group";
  if (GROUPS.has(word)) return "group";
  if (ROLES.has(word)) return "role";
  if (
    word.endsWith("s") &&
    (ROLES.has(word.slice(0, -1)) || (word.endsWith("es") && ROLES.has(word.slice(0, -2))) || word === "secretaries")
  ) {
    return "group";
  }
  const parts = word.split("-");
  if (parts.length > 1) return headOf(parts.at(-1) ?? "");
  return null;
}

/** "JS", "J.S.", "MKL"; "C&I" and four letters are a body, letters that end in LT a leadership team. */
function initialsOf(piece: string): Party | null {
  if (/^[A-Z] ?& ?[A-Z]{1,2}$/.test(piece.trim())) return party("group", "likely");
  const letters = piece.trim().replace(/[.\s]/g, "");
  if (!/^[A-Z]{2,4}$/.test(letters) || /\s[A-Z]{2,}/.test(piece.trim())) return null;
  if (letters.length >= 4 || /LT$/.test(letters)) return party("group", "likely");
  return party("initials", "likely");
}

const PARTICLES: ReadonlySet<string> = new Set(
  "de del de la los las van von der den da di dos du le el al bin ibn st y e jr sr ii iii".split(" "),
);

/** "Jane Doe", "J. Ortiz", "María de la Cruz", "Maria": words with capitals that mean nothing else. */
function nameOf(written: readonly string[], words: readonly string[]): Party | null {
  if (written.length > 5) return null;
  let capitals = 0;
  let initials = 0;
  for (const [index, word] of written.entries()) {
    const known = bare(words[index] ?? "");
    if (PARTICLES.has(known) && index > 0) continue;
    // Few write their own name small, but some do.
    if (!isNameWord(word) && !(GIVEN_NAMES.has(bare(words[0] ?? "")) && /^[a-z]{2,20}$/.test(word))) return null;
    if (DEEDS.has(known) && !GIVEN_NAMES.has(known) && index === 0) return null;
    // "Regulatory Affairs" is a department.
    if (index > 0 && SUBJECTS.has(known) && !GIVEN_NAMES.has(bare(words[0] ?? ""))) return party("group", "likely");
    if (PROSE.has(known) && !GIVEN_NAMES.has(known)) return null;
    capitals++;
    if (/^[A-Z]\.?$/.test(word)) initials++;
  }
  if (capitals === 0 || initials === capitals || written.every((word) => COURTESY.has(bare(word.toLowerCase()))))
    return null;
  const given = words[words.findIndex((word) => word.endsWith(",")) + 1];
  const isGiven = GIVEN_NAMES.has(bare(given ?? "")) && written.length <= 3;
  if (written.length > 1 && INSTITUTIONS.has(bare(words.at(-1) ?? ""))) return party("group", "likely");
  if (capitals === 1 && written.length === 1) return party("name", isGiven ? "clear" : "bare");
  return party("name", isGiven || initials > 0 ? "clear" : "likely");
}

/** A capital, then letters, with what names carry inside: "O'Neil", "Smith-Jones", "J.", "McKay". */
function isNameWord(word: string): boolean {
  const first = word.charAt(0);
  if (first === first.toLowerCase() || word.length > 24) return false;
  for (let index = 0; index < word.length; index++) {
    const letter = word.charAt(index);
    if (
      letter.toLowerCase() === letter.toUpperCase() &&
      letter !== "'" &&
      letter !== "-" &&
      letter !== "." &&
      letter !== ","
    )
      return false;
  }
  return true;
}

/** "younes": one word in small letters that means nothing else here. */
export function isSmallName(word: string): boolean {
  return /^[a-z]{3,20}$/.test(word) && !DEEDS.has(word) && !PROSE.has(word) && !JOINTS.has(word);
}

/** Whether a piece is a role that still lacks what it is about: the "Director" of "Director, Human Resources". */
export function isUnfinishedRole(piece: string): boolean {
  const words = phrase(piece).split(" ").map(bare);
  return UNFINISHED.has(words.at(-1) ?? "") && words.every((word) => UNFINISHED.has(word) || RANKS.has(word));
}

const UNFINISHED: ReadonlySet<string> = new Set(
  "director dir coordinator coord manager supervisor specialist analyst administrator president".split(" "),
);
const RANKS: ReadonlySet<string> = new Set(
  "executive exec assistant asst associate assoc deputy senior sr vice managing interim acting".split(" "),
);

/** Whether a piece begins as surnames of several words do: "St. John", "De La Cruz". */
export function beginsWithParticle(piece: string): boolean {
  return PARTICLES.has(bare(phrase(piece).split(" ")[0] ?? ""));
}

/** Whether the word is among the commonest given names, or an initial such as "J.". */
export function isGivenName(piece: string): boolean {
  const [first = ""] = piece.trim().split(/\s+/);
  return GIVEN_NAMES.has(bare(first.toLowerCase())) || /^[A-Z]\.$/.test(first);
}
