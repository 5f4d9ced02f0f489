import { escapedMarkdown as text } from "../markdown-text.ts";
import { factsBeside, headsOthers, labeled } from "./thing.ts";
import type { PrintedThing, PrintedThroughline } from "./types.ts";

/** The line as blocks of Markdown: a heading for all that it begins with, and lists of what belongs to it. */
export function throughlineMarkdown({ title, what, answer, things, loose }: PrintedThroughline): string[] {
  return [
    `## ${title}`,
    what,
    answer,
    listOf(things.filter((thing) => !headsOthers(thing))),
    ...things.filter(headsOthers).flatMap(part),
    ...(loose === null ? [] : [`### ${loose.title}`, listOf(loose.things)]),
  ].filter(Boolean);
}

function part(thing: PrintedThing): string[] {
  const { facts, from, below } = thing;
  const said = facts.length === 0 ? "" : `${text(facts.join(", "))} `;
  return [`### ${text(labeled(thing))}`, `${said}(${text(from)})`, listOf(below)];
}

function listOf(things: readonly PrintedThing[]): string {
  return things.flatMap((thing) => linesOf(thing, 0)).join("\n");
}

function linesOf(thing: PrintedThing, depth: number): string[] {
  const { label, name, from, below } = thing;
  // A name alone is set in bold, so that one such as “1. Read” begins no list of its own.
  const said = label === null ? `**${text(name)}**` : `**${label}:** ${text(name)}`;
  return [
    `${"  ".repeat(depth)}- ${said}${text(factsBeside(thing))} (${text(from)})`,
    ...below.flatMap((one) => linesOf(one, depth + 1)),
  ];
}
