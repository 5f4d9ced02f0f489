import { escapedMarkup as esc } from "../markup.ts";
import { factsBeside, headsOthers, labeled } from "./thing.ts";
import type { PrintedThing, PrintedThroughline } from "./types.ts";

/** The place of the line on a page, to link to. */
export const LINE_ANCHOR = "throughline";

/** The line as a part of a page: a heading for all that it begins with, and lists of what belongs to it. */
export function throughlineHtml({ title, what, answer, things, loose }: PrintedThroughline): string {
  return [
    `<section class="line" aria-labelledby="${LINE_ANCHOR}">`,
    `<h2 id="${LINE_ANCHOR}">${esc(title)}</h2>`,
    `<p class="about">${esc(what)}</p>`,
    `<p>${esc(answer)}</p>`,
    listOf(things.filter((thing) => !headsOthers(thing))),
    ...things.filter(headsOthers).map(part),
    loose === null ? "" : `<h3>${esc(loose.title)}</h3>\n${listOf(loose.things)}`,
    "</section>",
  ]
    .filter(Boolean)
    .join("\n");
}

function part(thing: PrintedThing): string {
  const { facts, from, below } = thing;
  const said = facts.length === 0 ? "" : `${esc(facts.join(", "))} `;
  return [`<h3>${esc(labeled(thing))}</h3>`, `<p>${said}${place(from)}</p>`, listOf(below)].filter(Boolean).join("\n");
}

function listOf(things: readonly PrintedThing[]): string {
  return things.length === 0 ? "" : `<ul>\n${things.map(item).join("\n")}\n</ul>`;
}

function item(thing: PrintedThing): string {
  const { is, label, name, from, below } = thing;
  const said = label === null ? `<b>${esc(name)}</b>` : `<b>${esc(label)}:</b> ${esc(name)}`;
  const list = below.length === 0 ? "" : `\n${listOf(below)}\n`;
  return `<li class="${is}">${said}${esc(factsBeside(thing))} ${place(from)}${list}</li>`;
}

function place(from: string): string {
  return `<span class="from">${esc(from)}</span>`;
}

/**
 * What the line adds to the style of a report; a gap is told by its word, and by color besides. Markers are empty, not
 * “none”: VoiceOver takes a list without markers for no list.
 */
export const LINE_STYLE = `
.line ul { margin: .25rem 0 .5rem; padding-left: 1.25rem; list-style-type: ""; border-left: 1px solid var(--hair); }
.line > ul { padding-left: 0; border-left: 0; }
.line li { margin: .2rem 0; }
.line li > b { font-weight: 600; }
.line .gap > b { color: var(--error); }
.line .from { display: inline-block; max-width: 100%; color: var(--ink-3); font-size: .8125rem; }
`.trim();
