import type { Field, SheetKind } from "../../templates/types.ts";
import { phrase } from "../../workbook/phrases.ts";
import type { Structure } from "../tables/structure.ts";
import { assign } from "./assignment.ts";
import { type Candidate, candidatesIn, isUnknown, namingFields } from "./candidates.ts";
import type { ColumnFacts } from "./facts.ts";

/** A column, and the field it takes. */
export interface Place {
  readonly column: ColumnFacts;
  /** What it was chosen to be; null where nothing is left for it. */
  readonly chosen: Candidate | null;
  /** All that it may be, the likeliest first. */
  readonly candidates: readonly Candidate[];
}

/** From this worth on, a heading counts as the field's. */
const CLAIMED = 0.62;
/** From this worth on, it is worth asking whether it is. */
const ASKED = 0.5;
/** A reading this much better than the next needs no question. */
const MARGIN = 0.03;
/** Where a heading says a field in so many words, only another that it says as well is a rival. */
const TIE = 0.01;

export function isClaimed(place: Place): place is Place & { readonly chosen: Candidate } {
  return place.chosen !== null && place.chosen.worth >= CLAIMED;
}

/** How sure the choice is, 0 to 1: less where another field suits the column about as well. */
export function confidenceOf(place: Place): number {
  const { chosen } = place;
  if (!chosen || chosen.worth < CLAIMED) return 0;
  return Math.round(100 * Math.min(1, chosen.worth - (hasRival(place, MARGIN) ? 0.1 : 0))) / 100;
}

export function isSure(place: Place): boolean {
  const worth = place.chosen?.worth ?? 0;
  return worth >= 0.75 && !hasRival(place, worth > 0.9 ? TIE : MARGIN);
}

function hasRival({ chosen, candidates }: Place, margin: number): boolean {
  return candidates.some(({ field, worth }) => field !== chosen?.field && worth > (chosen?.worth ?? 0) - margin);
}

/** A place that one column may take: a field, or one of several where it may stand more than once or by period. */
interface Slot {
  readonly field: Field;
  readonly period: string | null;
  readonly nth: number;
}

/** Gives the columns of a table the fields of a kind: the choice that fits the table best as a whole. */
export function placeColumns(
  facts: readonly ColumnFacts[],
  kind: SheetKind,
  structures: readonly Structure[] = [],
  stamped: ReadonlyMap<number, string> = new Map(),
): Place[] {
  const candidates = candidatesIn(facts, kind, structures, stamped);
  const slots = slotsOf(facts, candidates);
  const worths = facts.map((column, index) => slots.map((slot) => worthIn(slot, column, candidates[index] ?? [])));
  const taken = assign(worths);
  const places = facts.map((column, index): Place => {
    const slot = slots[taken[index] ?? -1];
    const own = candidates[index] ?? [];
    return { column, candidates: own, chosen: own.find(({ field }) => field === slot?.field) ?? null };
  });
  return withNames(places, kind);
}

/** Where no column says what a row is called, the first one with words of its own in every row does. */
function withNames(places: readonly Place[], kind: SheetKind): Place[] {
  const naming = namingFields(kind);
  const [field] = naming;
  const index = nameColumn(places, field?.id !== "title");
  const column = places[index]?.column;
  if (!field || !column || places.some((place) => isClaimed(place) && naming.includes(place.chosen.field)))
    return [...places];
  if (isUnknown(kind) && (column.heading === "" || places.length < 3)) return [...places];
  const because = () => phrase("No other column says what its rows are called.");
  const named: Place = { column, candidates: [], chosen: { field, worth: 0.63, how: "content", because } };
  return places.map((place, at) => (at === index ? named : place));
}

/** How far to the right a column may stand that is headed "name". */
const LAST_NAME_COLUMN = 4;

/** A column headed as a name, else the first column after a number; -1 where that one is claimed or repeats itself. */
function nameColumn(places: readonly Place[], mayDescribe: boolean): number {
  const isFree = (place: Place) => !isClaimed(place) && place.column.said === undefined && names(place.column);
  const headed = places.findIndex(
    (place) => isFree(place) && /(?:^|[\s_])(?:name|title)\s*$/i.test(place.column.heading),
  );
  if (headed >= 0 && headed <= LAST_NAME_COLUMN) return headed;
  const index = places.findIndex((place) => fieldIn(place) !== "id" && place.column.content !== "id");
  const first = places[index];
  if (!first) return -1;
  // "Description" over the first column of a plan is what is to be done.
  const describes = mayDescribe && fieldIn(first) === "description" && names(first.column);
  return isFree(first) || describes ? index : -1;
}

function fieldIn(place: Place): string | null {
  return isClaimed(place) ? place.chosen.field.id : null;
}

function names({ content, distinct, heading, isPeriod }: ColumnFacts): boolean {
  if (isPeriod || distinct < 0.75) return false;
  return content === "text" || (content === "people" && heading !== "") || content === "mixed";
}

function slotsOf(facts: readonly ColumnFacts[], candidates: readonly (readonly Candidate[])[]): Slot[] {
  const slots = new Map<string, Slot>();
  for (const [index, column] of facts.entries()) {
    for (const { field, worth } of candidates[index] ?? []) {
      if (worth < ASKED) continue;
      const period = field.byPeriod && column.period ? column.period.text : null;
      const count = period === null ? Math.min(field.capacity ?? 1, facts.length) : 1;
      for (let nth = 0; nth < count; nth += 1) slots.set(`${field.id} ${nth} ${period}`, { field, period, nth });
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
