import type { SheetKind } from "../../templates/types.ts";
import { type Listed, type Phrase, phrase } from "../../workbook/phrases.ts";
import { isUnknown } from "../columns/candidates.ts";
import type { ColumnFacts } from "../columns/facts.ts";
import { confidenceOf, isClaimed, type Place } from "../columns/places.ts";
import { type NameEvidence, SAYS_IT } from "./kind-names.ts";

/** What speaks for a table being of a kind: 3 points are about one telling column. */
export interface Evidence {
  readonly points: number;
  readonly because: readonly Phrase[];
}

/** What a heading is worth that only one kind knows. */
const RARE = 0.8;
/** A field that may stand in this many columns makes a grid. */
const GRID = 5;
/** A field of this weight tells its kind from others. */
const TELLING = 2;

/** Fields that a kind does not name as telling still count for a little; those it does not have, for nothing. */
export function weightOf(kind: SheetKind, field: string): number {
  return Object.hasOwn(kind.fields, field) ? (kind.signature[field] ?? 0.25) : 0;
}

/** Weighs the columns that a kind claims. `isSure` leaves out the doubts, where the table's make speaks for the kind. */
export function evidenceFor(kind: SheetKind, places: readonly Place[], name: NameEvidence, isSure: boolean): Evidence {
  const fields = fieldsSeen(kind, places);
  const telling = [...fields.keys()].filter((field) => weightOf(kind, field) >= TELLING);
  let points = 0;
  for (const [field, confidence] of fields) points += weightOf(kind, field) * confidence * confidence;
  for (const place of places) if (isNamed(place)) points += rarity(place.column);
  if (!isSure) {
    // Without any column that tells it from others, a kind rests on what all kinds have.
    if (telling.length === 0 && points < 2.5 && name.points < SAYS_IT) points -= 1;
  }
  // What most columns are about is not this kind, whatever a few of them say.
  points *= 0.45 + 0.55 * Math.min(1, shareClaimed(places) / 0.75);
  if (!isSure) {
    if (name.points < SAYS_IT && !hasHeart(kind, places)) points = Math.min(points, 0.5);
    // One telling column may be there by chance; two, or one under a fitting name, are not.
    if (telling.length === 1 && name.points < 0.5) points *= 0.7;
  }
  const headings = telling.map((field) => kind.fields[field]?.heading ?? field);
  const because = headings.length > 0 ? [phrase("It has {fields}.", { fields: listed(headings) })] : [];
  return { points: points + name.points, because: [...because, ...name.because] };
}

/** The fields that some column holds, with how sure that is. "Name" over a column tells no kind: every list has one. */
function fieldsSeen(kind: SheetKind, places: readonly Place[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { readonly confidence: number; readonly columns: number }>();
  for (const place of places) {
    if (!isClaimed(place) || isPlainName(place.column)) continue;
    const { id } = place.chosen.field;
    // A name taken for want of a better one is no evidence: any table has a first column.
    if (place.chosen.how === "content" && place.chosen.worth < 0.7) continue;
    const before = seen.get(id) ?? { confidence: 0, columns: 0 };
    seen.set(id, { confidence: Math.max(before.confidence, confidenceOf(place)), columns: before.columns + 1 });
  }
  // A grid of levels or months is none with one of them.
  const isGrid = (field: string) => (kind.fields[field]?.capacity ?? 1) >= GRID;
  return new Map(
    [...seen].flatMap(([id, { confidence, columns }]) => (isGrid(id) && columns < 2 ? [] : [[id, confidence]])),
  );
}

function isPlainName({ meanings }: ColumnFacts): boolean {
  return meanings.some(({ kind, field, how }) => isUnknown(kind) && field.id === "title" && how !== "close");
}

function hasHeart({ heart, heartNeeds = 1 }: SheetKind, places: readonly Place[]): boolean {
  if (!heart) return true;
  const fields = new Set<string>();
  for (const place of places) {
    if (!isClaimed(place)) continue;
    const { id } = place.chosen.field;
    if (id !== "title" || !isPlainName(place.column)) fields.add(id);
  }
  return heart.filter((field) => fields.has(field)).length >= heartNeeds;
}

function isNamed(place: Place): boolean {
  return isClaimed(place) && (place.chosen.how === "exact" || place.chosen.how === "alias");
}

/** "Meeting no." and "Risk ID" are headings of one kind only, and tell it whatever the field. */
function rarity({ meanings }: ColumnFacts): number {
  const known = meanings.filter(({ how, kind }) => how !== "close" && !isUnknown(kind));
  const { size } = new Set(known.map(({ kind }) => kind));
  return size === 1 ? RARE : size === 2 ? RARE / 2 : 0;
}

/** The share of headed columns that a field claims, 0 to 1; columns of a period are left out. */
function shareClaimed(places: readonly Place[]): number {
  const headed = places.filter(({ column }) => column.heading !== "" && !column.isPeriod);
  return headed.length === 0 ? 1 : headed.filter(isClaimed).length / headed.length;
}

function listed(names: readonly string[]): Listed {
  return { items: names.map((ours) => phrase("“{name}”", { name: { ours } })), by: "and" };
}
