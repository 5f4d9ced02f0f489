import type { Choices, Holds, Mark, SpecColumn, Tone } from "../../workbook/sheet-spec.ts";
import { widthOf } from "../../workbook/text-lines.ts";
import { plainName } from "../names.ts";
import { choicesOf } from "../pack.ts";
import type { Choice, Field, FieldType, Pack } from "../types.ts";

/** What a new sheet's column holds, how wide it is, what can be chosen there and what stands out. */
export function columnOf(pack: Pack, field: Field, dropDown: Choices | null, namesRow: boolean): SpecColumn {
  const holds: Holds = isLong(field) ? "long-text" : holdsOf[field.type];
  return {
    heading: field.heading,
    help: field.help,
    holds,
    required: field.required ?? false,
    width: Math.max(
      namesRow && holds === "text" ? NAMING_WIDTH : usualWidth[holds],
      Math.min(18, Math.ceil(longestWord(field.heading)) + 3),
    ),
    choices: dropDown,
    marks: marksOf(choicesOf(pack, field)),
  };
}

const holdsOf: Readonly<Record<FieldType, Holds>> = {
  text: "text",
  id: "id",
  ref: "choice",
  list: "choice",
  status: "status",
  people: "people",
  date: "date",
  money: "money",
  number: "number",
  percent: "percent",
  metric: "text",
  "yes-no": "yes-no",
  score: "rank",
  url: "link",
};

/** In characters: wide enough for what people write there, narrow enough that a plan's columns fit a page. */
const usualWidth: Readonly<Record<Holds, number>> = {
  text: 22,
  "long-text": 38,
  id: 8,
  date: 12,
  money: 12,
  number: 9,
  rank: 8,
  percent: 10,
  "yes-no": 9,
  choice: 18,
  status: 15,
  people: 19,
  link: 20,
  calculated: 12,
};

const longTexts = new Set(
  "goal actionStep description priorityDescription evidence notes message resources behavior doneWhen statement rootCause heard used rationale decisions actionItems synonyms".split(
    " ",
  ),
);

function isLong({ id, type }: Field): boolean {
  return type === "text" && longTexts.has(id);
}

// What names a row is read first, and should not take many lines.
const NAMING_WIDTH = 30;

function longestWord(heading: string): number {
  return Math.max(0, ...heading.split(/\s+/).map(widthOf));
}

/** Words that tell how a choice stands, whatever a pack calls it: by the label or by the other words for it. */
const toneWords: Readonly<Record<Tone, readonly string[]>> = {
  done: ["complete", "completed", "kept", "approved", "done", "achieved"],
  good: ["on track", "green"],
  look: ["at risk", "yellow", "amber", "revise", "kept with exception"],
  block: ["off track", "red", "blocked", "not met", "broken", "gap", "overdue"],
  quiet: ["cancelled", "canceled", "deferred", "ended", "paused", "postponed"],
};

function marksOf(choices: readonly Choice[]): Mark[] {
  return (Object.keys(toneWords) as Tone[]).flatMap((tone) => {
    const words = choices.filter((choice) => toneOf(choice) === tone).map(({ label }) => label);
    return words.length === 0 ? [] : [{ tone, when: { is: "one-of", words } } as const];
  });
}

/** The label goes before the other words, so that “Kept with exception” is not taken for “Kept”. */
function toneOf({ label, aliases = [] }: Choice): Tone | null {
  for (const word of [label, ...aliases]) {
    for (const [tone, words] of Object.entries(toneWords) as [Tone, readonly string[]][]) {
      if (words.includes(plainName(word))) return tone;
    }
  }
  return null;
}
