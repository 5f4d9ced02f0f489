import type { Field, FieldType, SheetKind } from "../templates/types.ts";
import { assign } from "./assignment.ts";
import type { ColumnFacts } from "./facts.ts";
import type { Structure } from "./structure.ts";
import type { ColumnMatch } from "./types.ts";
import type { Meaning } from "./vocabulary.ts";

/** From this worth on, a heading counts as the field's. */
const CLAIMED = 0.62;
/** From this worth on, it is worth asking whether it is. */
const ASKED = 0.5;
/** A reading this much better than the next needs no question. */
const MARGIN = 0.03;
/** How far below its best reading a column may be read when another has a better claim to it. */
const REACH = 0.12;

/** How much speaks for a column being a field's, 0 to about 1. */
interface Candidate {
  readonly field: Field;
  readonly worth: number;
  readonly how: ColumnMatch["how"];
  readonly because: string;
}

/** A place that one column may take: a field, or one of several where it may stand more than once or by period. */
interface Slot {
  readonly field: Field;
  readonly period: string | null;
  readonly nth: number;
}

/** Reads the columns of a table as fields of a kind: the choice that fits the table best as a whole. */
export function matchColumns(
  facts: readonly ColumnFacts[],
  kind: SheetKind,
  structures: readonly Structure[] = [],
): ColumnMatch[] {
  const own = structures.filter((structure) => structure.kind === (kind.base ?? kind.id));
  const candidates = facts.map((column, index) => {
    const made = own.find(({ columns }) => columns.has(column.col));
    return made ? fromStructure(made, kind) : withinReach(candidatesOf(column, kind, facts, index));
  });
  const slots = slotsOf(facts, candidates);
  const worths = facts.map((column, index) => slots.map((slot) => worthIn(slot, column, candidates[index] ?? [])));
  const chosen = assign(worths);
  const matches = facts.map((column, index) => {
    const slot = slots[chosen[index] ?? -1];
    const mine = candidates[index] ?? [];
    return columnMatch(column, mine.find((candidate) => candidate.field === slot?.field) ?? null, mine);
  });
  return withNames(matches, facts, kind);
}

/** Where no column says what a row is called, the first one with words of its own in every row does. */
function withNames(matches: readonly ColumnMatch[], facts: readonly ColumnFacts[], kind: SheetKind): ColumnMatch[] {
  const naming = namingFields(kind);
  const isNamed = matches.some(({ field }) => field && naming.includes(field));
  // Names come first, after a number at most.
  const index = facts.findIndex((column, at) => matches[at]?.field?.id !== "id" && column.content !== "id");
  const [field] = naming;
  const column = facts[index];
  if (isNamed || !field || !column || matches[index]?.field || !names(column)) return [...matches];
  if (isUnknown(kind) && (column.heading === "" || facts.length < 3)) return [...matches];
  const because = "No other column says what its rows are called.";
  const named = columnMatch(column, { field, worth: 0.63, how: "content", because }, []);
  return matches.map((match, at) => (at === index ? named : match));
}

function names({ content, distinct, heading, isPeriod }: ColumnFacts): boolean {
  if (isPeriod || distinct < 0.75) return false;
  return content === "text" || (content === "people" && heading !== "") || content === "mixed";
}

function candidatesOf(
  column: ColumnFacts,
  kind: SheetKind,
  facts: readonly ColumnFacts[],
  index: number,
): readonly Candidate[] {
  const candidates = column.meanings
    .filter((meaning) => meaning.kind === kind)
    .map((meaning) => fromHeading(column, meaning))
    .filter(({ field, how }) => field.id !== "id" || how !== "close" || isFirstNumber(column, index, facts))
    .concat(isFirstNumber(column, index, facts) ? fromNumbering(column, kind) : [])
    .concat(column.heading === "" ? fromContent(column, kind, facts, index) : [])
    .concat(column.isPeriod ? fromPeriod(column, kind) : []);
  return candidates.sort((a, b) => b.worth - a.worth);
}

/** A column never takes a field that suits it much less than its best, only because the best is taken. */
function withinReach(candidates: readonly Candidate[]): readonly Candidate[] {
  const best = candidates[0]?.worth ?? 0;
  return candidates.filter(({ worth }) => worth > best - REACH);
}

function fromStructure({ field, because }: Structure, kind: SheetKind): Candidate[] {
  const own = kind.fields[field];
  return own ? [{ field: own, worth: 0.95, how: "content", because }] : [];
}

function fromHeading(column: ColumnFacts, { field, score, how, like }: Meaning): Candidate {
  const fit = fitOf(field, column);
  const period = column.period && field.byPeriod ? 0.03 : 0;
  return { field, worth: score + fit + period, how, because: reasonOf(column, field, how, like, fit) };
}

function reasonOf(
  column: ColumnFacts,
  field: Field,
  how: "exact" | "alias" | "close",
  like: string,
  fit: number,
): string {
  const heading = `“${column.heading}”`;
  const word =
    how === "exact"
      ? `The heading is ${heading}.`
      : how === "alias"
        ? `${heading} is another word for ${field.heading}.`
        : `${heading} is close to “${like}”.`;
  if (fit > 0) return `${word} Its cells look like ${looksLike(column.content)}.`;
  return fit < 0 ? `${word} But its cells look like ${looksLike(column.content)}.` : word;
}

const LOOKS: Readonly<Record<FieldType | "empty" | "mixed", string>> = {
  text: "text",
  id: "short codes",
  ref: "names of other rows",
  list: "choices from a list",
  status: "words for a status",
  people: "people or roles",
  date: "dates",
  money: "amounts of money",
  number: "numbers",
  percent: "percentages",
  metric: "results",
  "yes-no": "yes or no",
  score: "scores",
  url: "links",
  empty: "nothing yet",
  mixed: "many things",
};

function looksLike(content: ColumnFacts["content"]): string {
  return LOOKS[content];
}

const NUMERIC: ReadonlySet<string> = new Set(["number", "money", "percent", "metric", "score"]);

/** How well the cells suit the field's type: a little above 0 where they do, well below where they cannot be it. */
function fitOf(field: Field, { content, longText }: ColumnFacts): number {
  if (content === "empty" || content === "mixed") return 0;
  if (content === field.type) return 0.05;
  if (NUMERIC.has(field.type))
    return NUMERIC.has(content) ? 0.04 : content === "text" || content === "status" ? -0.04 : -0.1;
  switch (field.type) {
    case "id":
      return longText ? -0.2 : NUMERIC.has(content) ? 0.04 : 0;
    case "date":
      return content === "text" || content === "people" ? -0.08 : -0.15;
    case "people":
      return NUMERIC.has(content) || content === "date" ? -0.25 : longText ? -0.2 : 0;
    case "status":
      return content === "yes-no" || content === "percent" ? 0 : longText ? -0.1 : -0.03;
    case "text":
    case "ref":
    case "list":
      return NUMERIC.has(content) || content === "date" ? -0.12 : 0;
    case "yes-no":
    case "url":
      return -0.08;
    default:
      return 0;
  }
}

/** A column without a heading is read by what stands in it and where. */
function fromContent(column: ColumnFacts, kind: SheetKind, facts: readonly ColumnFacts[], index: number): Candidate[] {
  const because = `It has no heading; its cells look like ${looksLike(column.content)}.`;
  const fields = Object.values(kind.fields);
  const first = (test: (field: Field) => boolean) => fields.find(test);
  const isLeft = facts.slice(0, index).every((before) => before.heading === "" || before.content === "id");
  const guess = (field: Field | undefined, worth: number): Candidate[] =>
    field ? [{ field, worth, how: "content", because }] : [];
  switch (column.content) {
    case "id":
    case "number":
      if (isUnknown(kind)) return [];
      return index === 0
        ? guess(
            first(({ id }) => id === "id"),
            0.7,
          )
        : [];
    case "people":
      return guess(
        first(({ type, id }) => type === "people" && id === "owner"),
        0.68,
      );
    case "status":
      return guess(
        first(({ type }) => type === "status"),
        0.66,
      );
    case "text":
      if (isUnknown(kind)) return [];
      return isLeft || index <= 2 ? namingFields(kind).flatMap((field, nth) => guess(field, 0.68 - 0.02 * nth)) : [];
    default:
      return [];
  }
}

/** A table that is none of our kinds: nothing is known of what it must have. */
function isUnknown(kind: SheetKind): boolean {
  return kind.namedBy.length === 0 || kind.id === "unknown";
}

/** The fields by which people call one of its records, the likeliest first. */
function namingFields(kind: SheetKind): Field[] {
  const ids = ["title", ...kind.namedBy.filter((id) => id !== "id"), "goal"];
  return [...new Set(ids)].flatMap((id) => kind.fields[id] ?? []);
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
    ? [{ field: id, worth: 0.86, how: "alias", because: `“${column.heading}” numbers the rows.` }]
    : [];
}

/** A heading that is only a period: the results of that period, or what the kind keeps by period. */
function fromPeriod(column: ColumnFacts, kind: SheetKind): Candidate[] {
  if (isUnknown(kind)) return [];
  // What a kind is told by, it keeps by period; a plan of steps with a column for each month is a chart of them.
  const field = ["actual", "cost", "entry"]
    .map((id) => kind.fields[id])
    .find((own) => own?.byPeriod && (kind.signature[own.id] ?? 0) >= 1);
  if (!field) return [];
  const because = `“${column.heading}” is a period, and this sheet keeps ${field.heading.toLowerCase()} by period.`;
  return [{ field, worth: 0.7 + fitOf(field, column), how: "content", because }];
}

function slotsOf(facts: readonly ColumnFacts[], candidates: readonly (readonly Candidate[])[]): Slot[] {
  const slots = new Map<string, Slot>();
  for (const [index, column] of facts.entries()) {
    for (const { field, worth } of candidates[index] ?? []) {
      if (worth < ASKED) continue;
      const period = field.byPeriod && column.period ? column.period.text : null;
      const count = period === null ? Math.min(field.capacity ?? 1, facts.length) : 1;
      for (let nth = 0; nth < count; nth += 1)
        slots.set(JSON.stringify([field.id, period, nth]), { field, period, nth });
    }
  }
  return [...slots.values()];
}

function worthIn(slot: Slot, column: ColumnFacts, candidates: readonly Candidate[]): number {
  const period = slot.field.byPeriod && column.period ? column.period.text : null;
  if (slot.period !== period) return 0;
  const worth = candidates.find(({ field }) => field === slot.field)?.worth ?? 0;
  // A high power: one sure match is better than two doubtful ones. The first of several places is the usual one.
  return worth < ASKED ? 0 : worth ** 4 - 0.01 * Math.min(slot.nth, 3);
}

function columnMatch(column: ColumnFacts, chosen: Candidate | null, candidates: readonly Candidate[]): ColumnMatch {
  const { col, heading, period, content } = column;
  const base = { col, heading, period, content };
  if (!chosen || chosen.worth < CLAIMED) {
    const maybe = chosen ?? null;
    const because = maybe ? `It may be ${maybe.field.heading}: ${maybe.because}` : "No field goes by this heading.";
    return { ...base, field: null, how: "none", confidence: 0, because, question: maybe && questionOf(column, maybe) };
  }
  const rival = candidates.find(({ field, worth }) => field !== chosen.field && worth > chosen.worth - MARGIN);
  const confidence = Math.round(100 * Math.min(1, chosen.worth - (rival ? 0.1 : 0))) / 100;
  const isSure = chosen.worth >= 0.75 && (!rival || chosen.worth > 0.9);
  return {
    ...base,
    field: chosen.field,
    how: chosen.how,
    confidence,
    because: chosen.because,
    question: isSure ? null : questionOf(column, chosen),
  };
}

function questionOf({ heading, col }: ColumnFacts, { field }: Candidate): string {
  const name = field.heading.replace(/\?$/, "");
  return heading === "" ? `Is the column without a heading the ${name}? (${col + 1})` : `Is “${heading}” the ${name}?`;
}
