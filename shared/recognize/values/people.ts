import type { CellValue } from "../../workbook/types.ts";
import type { People, Person } from "../types.ts";
import { isNobody, isSmallName, type Party, partyOf } from "./people/party.ts";
import { piecesOf } from "./people/pieces.ts";
import { evened, phrase } from "./plain.ts";

/** A longer text is prose. */
const LONGEST = 400;

/**
 * Reads the people a cell names, each as written. An "and" inside a title is no new person ("Director of Curriculum and
 * Instruction"), nor is the comma in "Smith, John". Null where the text names nobody one could ask.
 */
export function readPeople(raw: CellValue): People | null {
  if (typeof raw !== "string") return null;
  const text = raw.length > LONGEST ? raw.trim() : raw;
  if (text.length > LONGEST || text.trim() === "") return null;
  const found = foundIn(text);
  const unclear = found.filter((person) => person.is === null).length;
  const [only] = found;
  // One small word in an owner column is a name more often than not.
  if (found.length === 1 && only?.is === null && isSmallName(only.text)) {
    return { members: [{ text: only.text, is: "name", note: only.note }] };
  }
  if (found.length === 0 || unclear * 2 > found.length || unclear === found.length) return null;
  const members: Person[] = [];
  for (const { text, is, note } of found) {
    if (is === null && text.split(" ").length > 4) return null;
    members.push({ text, is: is ?? "group", note });
  }
  return { members };
}

/** Whether the text names people beyond doubt, whatever its column is called. */
export function isClearlyPeople(text: string): boolean {
  if (text.length > LONGEST) return false;
  const found = foundIn(text);
  return found.length > 0 && found.every((person) => person.how === "clear" && person.is !== "nobody");
}

interface Found {
  readonly text: string;
  /** Null for words that name nobody. */
  readonly is: Person["is"] | null;
  readonly how: Party["how"] | null;
  readonly note: string | null;
}

/** The lines and ";" parts of a cell, without bullets and numbering. */
function chunksOf(text: string): readonly string[] {
  // A note may stand on a line of its own below the name.
  return text
    .replace(/\n ?(?=\()/g, " ")
    .replace(/ (?=\d{1,2}\) )/g, "\n")
    .split(/[\n;|\u2022\u00b7\u25cf]/)
    .map((chunk) =>
      chunk
        .replace(/ (?:and|&|or|with)\s*$/i, "")
        .trim()
        .replace(/^(?:[-*\u25aa\u2013>]+|\d{1,2}[.)]) +/, ""),
    )
    .filter((chunk) => chunk !== "");
}

function foundIn(text: string): readonly Found[] {
  return chunksOf(evened(text))
    .flatMap(peopleOfChunk)
    .filter((person) => person.text !== "");
}

function peopleOfChunk(chunk: string): readonly Found[] {
  if (isNobody(chunk)) return [found(chunk, partyOf(chunk), null)];
  return besideDash(chunk) ?? withTitle(piecesOf(chunk).map(({ text, party, note }) => found(text, party, note)));
}

function found(text: string, party: Party | null, note: string | null): Found {
  return { text, is: party?.is ?? null, how: party?.how ?? null, note };
}

/** "Principal - Jane Doe", "Jane Doe - literacy". */
function besideDash(chunk: string): readonly Found[] | null {
  const at = chunk.indexOf(" - ");
  if (at < 0) return null;
  const [left, right] = [chunk.slice(0, at).trim(), chunk.slice(at + 3).trim()];
  const [first, second] = [partyOf(left), partyOf(right)];
  if (PARTS.has(phrase(left)) && second !== null) return [found(right, second, left)];
  if (isNamed(first) && second !== null && !isNamed(second)) return [found(left, first, right)];
  if (isNamed(second) && first !== null && !isNamed(first)) return [found(right, second, left)];
  return null;
}

/** What somebody does in the work at hand, not who they are. */
const PARTS: ReadonlySet<string> = new Set([
  "lead",
  "co-lead",
  "support",
  "owner",
  "primary",
  "secondary",
  "backup",
  "responsible",
  "accountable",
  "consulted",
  "informed",
]);

function isNamed(party: Party | null): boolean {
  return party?.is === "name" && party.how !== "bare";
}

/** "Jane Doe, Principal" is one person with a title. */
function withTitle(people: readonly Found[]): readonly Found[] {
  const kept = people.filter(({ text }) => !REST.has(phrase(text)));
  const [person, title] = kept;
  if (kept.length !== 2 || person?.is !== "name" || title?.is !== "role") return kept;
  return person.text.includes(" ") && person.note === null ? [{ ...person, note: title.text }] : kept;
}

/** Words that say that there are more without naming them. */
const REST: ReadonlySet<string> = new Set(["etc", "others", "et al", "more", "and others", "etc.", "other"]);
