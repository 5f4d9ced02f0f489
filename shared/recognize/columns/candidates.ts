import { unknown } from "../../templates/kinds/unknown.ts";
import type { Field, SheetKind } from "../../templates/types.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Structure } from "../tables/structure.ts";
import type { ColumnMatch } from "../types.ts";
import type { ColumnFacts } from "./facts.ts";
import { fitOf, looksLike } from "./fit.ts";
import type { Meaning } from "./vocabulary.ts";

/** What speaks for a column being a field's. */
export interface Candidate {
  readonly field: Field;
  /** 0 to about 1. */
  readonly worth: number;
  readonly how: ColumnMatch["how"];
  /** Why, for a person: asked only of the few that are chosen. */
  because(): Phrase;
}

/** Everything a column of a table may be in a kind, the likeliest first. `stamped` holds field ids by column. */
export function candidatesIn(
  facts: readonly ColumnFacts[],
  kind: SheetKind,
  structures: readonly Structure[],
  stamped: ReadonlyMap<number, string>,
): (readonly Candidate[])[] {
  const own = structures.filter((structure) => structure.kind === (kind.base ?? kind.id));
  const lent = lentFields(kind);
  return facts.map((column, index) => {
    if (column.said !== undefined) return fromPerson(column.said, kind, lent);
    const stamp = stamped.get(column.col) ?? "";
    const marked = kind.fields[stamp] ?? lent.get(stamp);
    if (marked) return [{ field: marked, worth: 1.2, how: "stamped", because: () => phrase("Its stamp says so.") }];
    const made = own.find(({ columns }) => columns.has(column.col));
    if (made) return fromStructure(made, kind);
    return withinReach([
      ...fromHeading(column, kind, lent, isFirstNumber(column, index, facts)),
      ...(isFirstNumber(column, index, facts) ? fromNumbering(column, kind) : []),
      ...(column.heading === "" ? fromContent(column, kind, facts, index) : []),
      ...(column.isPeriod || column.isSeries ? fromPeriod(column, kind, facts) : []),
    ]);
  });
}

/** How far below its best reading a column may be read when another has a better claim to it. */
const REACH = 0.12;

/** A column never takes a field that suits it much less than its best, only because the best is taken. */
function withinReach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = Math.max(0, ...candidates.map(({ worth }) => worth));
  return candidates.filter(({ worth }) => worth > best - REACH).sort((a, b) => b.worth - a.worth);
}

function fromPerson(said: string | null, kind: SheetKind, lent: ReadonlyMap<string, Field>): Candidate[] {
  const field = said === null ? undefined : (kind.fields[said] ?? lent.get(said));
  return field ? [{ field, worth: 1.3, how: "person", because: () => phrase("A person said so.") }] : [];
}

function fromStructure({ field, because }: Structure, kind: SheetKind): Candidate[] {
  const own = kind.fields[field];
  return own ? [{ field: own, worth: 0.95, how: "content", because: () => because }] : [];
}

/** Common fields that a kind does not have of its own: a "Priority" is one anywhere, but names no row of this plan. */
function lentFields(kind: SheetKind): ReadonlyMap<string, Field> {
  const fields = Object.values(unknown.fields).filter(({ id }) => !Object.hasOwn(kind.fields, id));
  return new Map(fields.map((field) => [field.id, field.type === "ref" ? { ...field, refersTo: [] } : field]));
}

function fromHeading(
  column: ColumnFacts,
  kind: SheetKind,
  lent: ReadonlyMap<string, Field>,
  isNumber: boolean,
): Candidate[] {
  const isKnown = column.meanings.some(({ how }) => how !== "close");
  return column.meanings.flatMap((meaning) => {
    const borrowed = meaning.kind === unknown ? lent.get(meaning.field.id) : undefined;
    // What merely resembles a common heading is not lent: it may well be something of this kind's own.
    if (meaning.kind !== kind && !(borrowed && meaning.how !== "close")) return [];
    // Nor is a heading that is word for word the kind's own.
    if (borrowed && column.meanings.some((own) => own.kind === kind && own.how === "exact")) return [];
    if (meaning.field.id === "id" && meaning.how === "close" && !isNumber) return [];
    const field = borrowed ?? meaning.field;
    const fit = fitOf(field, column);
    const byPeriod = column.period && field.byPeriod ? 0.03 : 0;
    // A heading that is another field's very name, in whatever kind, is no misspelling of this one.
    const doubt = isKnown && meaning.how === "close" ? 0.1 : 0;
    const worth = meaning.score + fit + byPeriod - (borrowed ? lentDoubt(meaning, column, kind) : 0) - doubt;
    return [{ field, worth, how: meaning.how, because: () => reasonOf(column, field, meaning, fit) }];
  });
}

/** From this score on, a heading resembles a field of the kind's own. */
const OWN = 0.7;

/**
 * A field that the kind does not have is worth a question where the heading resembles one that it has, or is a single
 * word that is only another word for it: "Methods", "Format", "Domain".
 */
function lentDoubt({ how, like }: Meaning, { meanings }: ColumnFacts, kind: SheetKind): number {
  const isOurs = meanings.some((own) => own.kind === kind && own.score >= OWN);
  return (how === "exact" || like.includes(" ") ? 0.04 : 0.26) + (isOurs ? 0.2 : 0);
}

function reasonOf(column: ColumnFacts, field: Field, { how, like }: Meaning, fit: number): Phrase {
  const { heading } = column;
  const word =
    how === "exact"
      ? phrase("The heading is “{heading}”.", { heading })
      : how === "alias"
        ? phrase("“{heading}” is another word for {field}.", { heading, field: { ours: field.heading } })
        : phrase("“{heading}” is close to “{like}”.", { heading, like });
  if (fit === 0) return word;
  const values = { reason: word, what: looksLike(column.content) };
  return fit > 0
    ? phrase("{reason} Its cells look like {what}.", values)
    : phrase("{reason} But its cells look like {what}.", values);
}

const NUMBERING = /(?:^|[\s_.-])(?:id|no|nr|num|number|code|#)\.?\s*#?$|[a-z]ID$|#$/i;

/** A table counts its own rows in the first column that is headed so; later ones name rows of other tables. */
function isFirstNumber({ heading }: ColumnFacts, index: number, facts: readonly ColumnFacts[]): boolean {
  const numbers = (text: string) => NUMBERING.test(text.trim());
  return index <= 1 && numbers(heading) && !facts.slice(0, index).some((before) => numbers(before.heading));
}

function fromNumbering(column: ColumnFacts, kind: SheetKind): Candidate[] {
  const { id } = kind.fields;
  const counts = column.content === "empty" || (column.distinct >= 0.9 && !column.longText);
  return id && counts
    ? [
        {
          field: id,
          worth: 0.86,
          how: "alias",
          because: () => phrase("“{heading}” numbers the rows.", { heading: column.heading }),
        },
      ]
    : [];
}

/** A column without a heading is read by what stands in it and where. */
function fromContent(column: ColumnFacts, kind: SheetKind, facts: readonly ColumnFacts[], index: number): Candidate[] {
  if (isUnknown(kind)) return [];
  const because = () => phrase("It has no heading; its cells look like {what}.", { what: looksLike(column.content) });
  const guess = (field: Field | undefined, worth: number): Candidate[] =>
    field ? [{ field, worth, how: "content", because }] : [];
  const isLeft = facts.slice(0, index).every((before) => before.heading === "" || before.content === "id");
  switch (column.content) {
    case "id":
    case "number":
      return index === 0 ? guess(kind.fields.id, 0.7) : [];
    case "people":
      return guess(kind.fields.owner, 0.68);
    case "status":
      return guess(kind.fields.status, 0.66);
    case "text":
      return isLeft || index <= 2 ? namingFields(kind).flatMap((field, nth) => guess(field, 0.68 - 0.02 * nth)) : [];
    default:
      return [];
  }
}

/** A heading that is only a period: a figure of that time, if figures are what the kind is told by. */
function fromPeriod(column: ColumnFacts, kind: SheetKind, facts: readonly ColumnFacts[]): Candidate[] {
  // A plan of steps with a column for each month is a chart of them.
  const kept = (id: string) => {
    const field = kind.fields[id];
    return field?.byPeriod && (kind.signature[id] ?? 0) >= 1 ? field : undefined;
  };
  const target = kept("target");
  const means = (id: string) =>
    facts.some(({ meanings }) => meanings.some(({ field, score }) => field.id === id && score > 0.9));
  // Years to the right of a baseline, with no word on targets, are what is aimed at.
  const field =
    target && means("baseline") && !means("target") ? target : (kept("actual") ?? kept("cost") ?? kept("entry"));
  if (!field) return [];
  const because = () =>
    phrase("“{heading}” is a period, and this sheet keeps {field} by period.", {
      heading: column.heading,
      field: { ours: field.heading, small: true },
    });
  return [{ field, worth: 0.72 + fitOf(field, column), how: "content", because }];
}

/** A table that is none of our kinds: nothing is known of what it must have. */
export function isUnknown(kind: SheetKind): boolean {
  return (kind.base ?? kind.id) === unknown.id;
}

/** The fields by which people call one of its records, the likeliest first. */
export function namingFields(kind: SheetKind): Field[] {
  const ids = [...kind.namedBy.filter((id) => id !== "id"), "title", "goal"];
  return [...new Set(ids)].flatMap((id) => (kind.fields[id]?.type === "id" ? [] : (kind.fields[id] ?? [])));
}
