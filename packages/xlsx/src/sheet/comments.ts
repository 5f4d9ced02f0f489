import type { Note } from "@throughline/shared/workbook/types.ts";
import { LONGEST_NAME } from "../limits.ts";
import { asWholeNumber, attribute, attributes } from "../xml/attributes.ts";
import { elementText } from "../xml/element-text.ts";
import { richText } from "../xml/rich-text.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";
import { parseArea } from "./references.ts";

/** Notes of a comments part: the yellow ones, that nobody can answer. */
export function readNotes(bytes: Uint8Array, sheet: string): Note[] {
  const notes: Note[] = [];
  const authors: string[] = [];
  let open: { ref: string; author: string | null } | null = null;
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "author")) authors.push(elementText(xml).slice(0, LONGEST_NAME));
    else if (opens(xml, "comment")) {
      const [ref, authorId = null] = attributes(xml, ["ref", "authorId"]);
      open = { ref: ref ?? "", author: authors[asWholeNumber(authorId) ?? -1] || null };
    } else if (opens(xml, "text") && open) {
      const at = parseArea(open.ref);
      const text = richText(xml);
      if (at) notes.push({ at: { sheet, row: at.row, col: at.col }, text, author: open.author, kind: "note" });
      open = null;
    }
  }
  return notes;
}

interface ThreadEntry {
  readonly id: string;
  readonly ref: string;
  readonly author: string | null;
  readonly text: string;
}

/** Threads of a threaded-comments part, each with its answers as paragraphs. */
export function readThreads(bytes: Uint8Array, sheet: string, persons: ReadonlyMap<string, string>): Note[] {
  const { threads, answers } = readThreadEntries(bytes, persons);
  const notes: Note[] = [];
  for (const { id, ref, author, text } of threads) {
    const at = parseArea(ref);
    if (!at) continue;
    const paragraphs = [text, ...(answers.get(id) ?? [])];
    // No two threads have one id; in a file that says so, the answers are not repeated for each.
    answers.delete(id);
    notes.push({ at: { sheet, row: at.row, col: at.col }, text: paragraphs.join("\n"), author, kind: "thread" });
  }
  return notes;
}

interface WrittenThreads {
  readonly threads: readonly ThreadEntry[];
  /** Texts of the answers by the id of their thread. */
  readonly answers: Map<string, string[]>;
}

function readThreadEntries(bytes: Uint8Array, persons: ReadonlyMap<string, string>): WrittenThreads {
  const threads: ThreadEntry[] = [];
  const answers = new Map<string, string[]>();
  let open: { readonly parentId: string | null; readonly entry: Omit<ThreadEntry, "text"> } | null = null;
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "threadedComment")) {
      const [id, parentId = null, ref, personId] = attributes(xml, ["id", "parentId", "ref", "personId"]);
      const author = persons.get(personId ?? "") ?? null;
      open = { parentId, entry: { id: id ?? "", ref: ref ?? "", author } };
    } else if (opens(xml, "text") && open) {
      const text = elementText(xml);
      const { parentId, entry } = open;
      const earlier = parentId === null ? undefined : answers.get(parentId);
      if (parentId === null) threads.push({ ...entry, text });
      else if (earlier) earlier.push(text);
      else answers.set(parentId, [text]);
      open = null;
    }
  }
  return { threads, answers };
}

/** Names of the people who write threads, by their ids. */
export function readPersons(bytes: Uint8Array): Map<string, string> {
  const persons = new Map<string, string>();
  const xml = scanXml(bytes);
  while (nextTag(xml)) {
    if (opens(xml, "person"))
      persons.set(attribute(xml, "id") ?? "", (attribute(xml, "displayName") ?? "").slice(0, LONGEST_NAME));
  }
  return persons;
}
