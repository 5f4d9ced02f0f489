import type { SheetKind } from "../../templates/types.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { headingWords, normalizeHeading } from "../columns/headings.ts";

/** Where a table stands and what it is called. */
export interface Surroundings {
  readonly sheetName: string;
  readonly workbookName: string;
  readonly titles: readonly string[];
}

/** The same, in words that names can be compared by. */
export interface NamedPlace {
  readonly sheetName: string;
  readonly tab: NameWords;
  readonly title: readonly NameWords[];
  readonly file: NameWords;
}

export function namedPlace({ sheetName, workbookName, titles }: Surroundings): NamedPlace {
  return {
    sheetName,
    // The one sheet of a .csv file goes by the file's name.
    tab: nameWords(withoutEnding(sheetName)),
    title: titles.filter((text) => text.length < 100).map(nameWords),
    file: nameWords(withoutEnding(workbookName)),
  };
}

/** A sheet called just like the kind. */
export const SAYS_IT = 2.8;

export interface NameEvidence {
  readonly points: number;
  readonly because: readonly Phrase[];
}

/** What the tab, the title above the table and the file's name say. */
export function nameEvidence(
  kind: SheetKind,
  { sheetName, tab: tabName, title: titleNames, file: fileName }: NamedPlace,
): NameEvidence {
  const tab = nameFit(kind, tabName);
  const title = Math.max(0, ...titleNames.map((name) => nameFit(kind, name)));
  const file = nameFit(kind, fileName);
  const because: Phrase[] = [];
  if (tab > 0.5) because.push(phrase("The sheet is called “{sheet}”.", { sheet: sheetName }));
  if (title > 0.5) because.push(phrase("The title above it says so."));
  return {
    points: Math.max(tab === 1 ? SAYS_IT : 2.2 * tab, 1.9 * title, 1.2 * file) + 0.3 * Math.min(tab, title),
    because,
  };
}

const PASSING = 0.3;

/** How well a name suits a kind, 0 to 1: all of it, or some of the kind's names among other words. */
function nameFit(kind: SheetKind, name: NameWords): number {
  let best = 0;
  for (const known of namesOf(kind)) {
    if (known.text === name.text) return 1;
    const { length } = known.words;
    if (length === 0 || !known.words.every((word) => name.words.includes(word))) continue;
    const share = length / name.words.length;
    // One word of a long name is there by chance: "actions under the antiquities act".
    const isPassing = length === 1 && share < PASSING;
    best = Math.max(best, (0.3 + 0.5 * share) * (isPassing ? 0.5 : 1) + (length > 1 ? 0.15 : 0));
  }
  return Math.min(best, 0.95);
}

interface NameWords {
  readonly text: string;
  readonly words: readonly string[];
}

function nameWords(name: string): NameWords {
  const text = normalizeHeading(name);
  return { text, words: headingWords(text) };
}

// The names of a kind are the same for every table that is looked at.
const kindNames = new WeakMap<SheetKind, readonly NameWords[]>();

function namesOf(kind: SheetKind): readonly NameWords[] {
  const known = kindNames.get(kind) ?? [kind.name, ...kind.sheetNames].map(nameWords);
  kindNames.set(kind, known);
  return known;
}

function withoutEnding(name: string): string {
  return name.replace(/\.(?:xlsx|xlsm|csv|tsv|txt)$/i, "");
}
