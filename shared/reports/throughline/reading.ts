import type { Throughline } from "../../analyses/throughline/types.ts";
import type { Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import type { Workbook } from "../../workbook/types.ts";
import { printedThroughline } from "./in-words.ts";
import { factsBeside, labeled } from "./thing.ts";
import type { PrintedThing } from "./types.ts";

/** The whole line as text, a line of it a thing, indented by what it belongs to. `today` is a serial day. */
export function readingOf(throughline: Throughline, workbook: Workbook, today: number, language: Language): string {
  const { answer, things, loose } = printedThroughline(throughline, { workbook, today, language });
  const asOf = say(language, "{workbook}, as of {today:date}", { workbook: { whole: workbook.name }, today });
  const hopes = things.filter(({ is }) => is === "hope");
  const blocks = [
    [asOf, answer],
    hopes.flatMap((hope) => linesOf(hope, 0)),
    ...things.filter(({ is }) => is !== "hope").map((thing) => linesOf(thing, 0)),
    loose === null ? [] : [loose.title, ...loose.things.flatMap((thing) => linesOf(thing, 1))],
  ];
  return `${blocks.flatMap((block) => (block.length === 0 ? [] : [block.join("\n")])).join("\n\n")}\n`;
}

function linesOf(thing: PrintedThing, depth: number): string[] {
  return [
    `${"  ".repeat(depth)}${labeled(thing)}${factsBeside(thing)}`,
    ...thing.below.flatMap((one) => linesOf(one, depth + 1)),
  ];
}
