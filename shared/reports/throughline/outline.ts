import type { Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import type { PrintedEntry, PrintedTable } from "../analyses/types.ts";
import { labeled } from "./thing.ts";
import type { PrintedThing, PrintedThroughline } from "./types.ts";

/** The line as a table for a sheet: an outline, indented by what belongs to what, and what is known beside it. */
export function throughlineOutline({ answer, things, loose }: PrintedThroughline, language: Language): PrintedTable {
  const columns = [say(language, "What belongs to what"), say(language, "Who, when, how much")];
  return {
    title: null,
    caption: [answer],
    columns: columns.map((heading) => ({ heading, unit: "words", isShaded: false })),
    rows: [
      ...things.flatMap((thing) => rowsOf(thing, 0)),
      ...(loose === null ? [] : [row([entry(loose.title, []), entry("", [])])]),
      ...(loose?.things ?? []).flatMap((thing) => rowsOf(thing, 1)),
    ],
    picture: null,
  };
}

const INDENT = "    ";

function rowsOf(thing: PrintedThing, depth: number): PrintedTable["rows"] {
  const named = entry(`${INDENT.repeat(depth)}${labeled(thing)}`, [thing.from]);
  return [row([named, entry(thing.facts.join(", "), [])]), ...thing.below.flatMap((one) => rowsOf(one, depth + 1))];
}

function row(entries: readonly PrintedEntry[]): PrintedTable["rows"][number] {
  return { entries, tone: null, isTotal: false };
}

function entry(text: string, from: readonly string[]): PrintedEntry {
  return { text, figure: null, unit: "words", from };
}
