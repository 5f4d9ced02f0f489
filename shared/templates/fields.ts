import { familyWords } from "./families.ts";
import type { FieldSpec } from "./field.ts";
import { communication } from "./fields/communication.ts";
import { direction } from "./fields/direction.ts";
import { means } from "./fields/means.ts";
import { naming } from "./fields/naming.ts";
import { people } from "./fields/people.ts";
import { progress } from "./fields/progress.ts";
import { reach } from "./fields/reach.ts";
import { results } from "./fields/results.ts";
import { time } from "./fields/time.ts";
import { upkeep } from "./fields/upkeep.ts";
import { plainName } from "./names.ts";

export { upkeep };

/** The columns that mean the same wherever they stand. A kind takes the ones it has, and adds its own. */
export const common = {
  ...naming,
  ...direction,
  ...people,
  ...time,
  ...progress,
  ...results,
  ...means,
  ...communication,
  ...reach,
  notes: upkeep.notes,
  updated: upkeep.updated,
};

/** Headings that districts write over two different things; only the cells tell which. “Goal” may hold words or a number. */
export const twofoldHeadings: readonly string[] = ["goal", "goals", "meta", "metas"];

/**
 * Makes the fields of a kind. What a kind says of a heading outranks what holds for all kinds: a common field gives
 * up a name that another field of the kind claims for itself, and every name that says the same.
 */
export function fieldsOf<const F extends Readonly<Record<string, FieldSpec>>>(fields: F): F {
  const claims = Object.entries(fields).flatMap(([id, { heading, aliases }]) =>
    [plainName(heading), ...aliases].filter((name) => !isCommonName(id, name)).map((name) => ({ name, id })),
  );
  const byName = new Map(claims.map(({ name, id }) => [name, id]));
  const byMeaning = new Map(claims.map(({ name, id }) => [meaning(name), id]));
  const keeps = (id: string, name: string) =>
    (byName.get(name) ?? id) === id && (!isCommonName(id, name) || (byMeaning.get(meaning(name)) ?? id) === id);
  const settled = Object.entries(fields).map(([id, field]) => [
    id,
    { ...field, aliases: field.aliases.filter((name) => keeps(id, name)) },
  ]);
  // Object.fromEntries forgets which key holds which field; nothing but aliases has changed.
  return Object.fromEntries(settled) as F;
}

/** "date initiated" and "date started" mean the same; so do "implementer" and "implements". */
function meaning(name: string): string {
  const words = name.split(" ");
  return words.length === 1 ? stem(name) : [...familyWords(words)].sort().join(" ");
}

function stem(word: string): string {
  return word.length > 7 ? word.replace(/(?:ers?|ors?|ed|es|s)$/, "") : word;
}

const commonById = new Map<string, FieldSpec>(Object.entries(common));

function isCommonName(id: string, name: string): boolean {
  const found = commonById.get(id);
  return found !== undefined && (plainName(found.heading) === name || found.aliases.includes(name));
}
