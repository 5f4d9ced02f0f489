import type { SheetKind } from "../../templates/types.ts";
import { type Listed, type Phrase, phrase } from "../../workbook/phrases.ts";
import { type Candidate, isUnknown } from "../columns/candidates.ts";
import type { ColumnFacts } from "../columns/facts.ts";
import { confidenceOf, isClaimed, type Place } from "../columns/places.ts";
import { isEveryday } from "./everyday.ts";
import { type NameEvidence, SAYS_IT } from "./kind-names.ts";

/** What speaks for a table being of a kind: 3 points are about one telling column. */
export interface Evidence {
  readonly points: number;
  readonly because: readonly Phrase[];
}

/** What a field is worth that its kind does not name as telling. */
const PASSING = 0.25;
/** From here on, the tab, the title or the file says that it may be this kind. */
const NAMED = 0.5;
/** What a heading is worth that only one kind knows. */
const RARE = 0.8;
/** A field that may stand in this many columns makes a grid. */
const GRID = 5;
/** A field of this weight tells its kind from others. */
const TELLING = 2;
/** So many telling fields are no chance, whatever names the rows. */
const MANY = 3;
/** From this worth on, a column is taken to be what a kind is about. */
const LIKELY = 0.65;
/** What a fitting name is worth less where no column is about what it says. */
const HEARTLESS = 1;

/** Fields that a kind does not name as telling still count for a little; those it does not have, for nothing. */
export function weightOf(kind: SheetKind, field: string): number {
  return Object.hasOwn(kind.fields, field) ? (kind.signature[field] ?? PASSING) : 0;
}

/** Weighs the columns that a kind claims. `isSure` leaves out the doubts, where the table's make speaks for the kind. */
export function evidenceFor(kind: SheetKind, places: readonly Place[], name: NameEvidence, isSure: boolean): Evidence {
  // Under a fitting name, or in the make of the kind, an everyday word is what the kind uses it for.
  const tells = isSure || name.points >= NAMED ? () => true : ({ column }: Place) => !isEveryday(column.heading);
  const fields = fieldsSeen(kind, places);
  const told = fieldsSeen(kind, places.filter(tells));
  const telling = [...told.keys()].filter((field) => weightOf(kind, field) >= TELLING);
  let points = 0;
  for (const [field, confidence] of fields)
    points += (told.has(field) ? weightOf(kind, field) : PASSING) * confidence * confidence;
  for (const place of places) if (isNamed(place) && tells(place)) points += rarity(place.column);
  // What most columns are about is not this kind, whatever a few of them say.
  points *= 0.3 + 0.7 * Math.min(1, shareClaimed(places) / 0.7);
  if (!isSure) points = doubted(points, { kind, places: places.filter(tells), telling: telling.length, name });
  const headings = telling.map((field) => kind.fields[field]?.heading ?? field);
  const because = headings.length > 0 ? [phrase("It has {fields}.", { fields: listed(headings) })] : [];
  return { points: points + name.points, because: [...because, ...name.because] };
}

interface Claims {
  readonly kind: SheetKind;
  /** Of columns whose headings tell something. */
  readonly places: readonly Place[];
  /** How many fields tell the kind from others. */
  readonly telling: number;
  readonly name: NameEvidence;
}

function doubted(points: number, { kind, places, telling, name }: Claims): number {
  const isCalledSo = name.points >= SAYS_IT;
  // A table of dates and remarks under the name of a kind is not yet about what the kind is about.
  const needs = isCalledSo ? 1 : (kind.heartNeeds ?? 1);
  if (telling < MANY && !hasHeart(kind, places, needs)) return isCalledSo ? -HEARTLESS : Math.min(points, 0.5);
  // One telling column may be there by chance; two, or one under a fitting name, are not.
  const sure = telling === 1 && name.points < NAMED ? points * 0.72 : points;
  // Without any column that tells it from others, a kind rests on what all kinds have.
  return telling === 0 && sure < 2.5 && !isCalledSo ? sure - 1 : sure;
}

/** The fields that some column holds, with how sure that is. "Name" over a column tells no kind: every list has one. */
function fieldsSeen(kind: SheetKind, places: readonly Place[]): ReadonlyMap<string, number> {
  const seen = new Map<string, { readonly confidence: number; readonly columns: number }>();
  for (const place of places) {
    if (!isClaimed(place) || isPlainName(place.column)) continue;
    const { id } = place.chosen.field;
    if (isForWantOfBetter(place.chosen)) continue;
    const before = seen.get(id) ?? { confidence: 0, columns: 0 };
    seen.set(id, { confidence: Math.max(before.confidence, confidenceOf(place)), columns: before.columns + 1 });
  }
  // A grid of levels or months is none with one of them.
  const isGrid = (field: string) => (kind.fields[field]?.capacity ?? 1) >= GRID;
  return new Map(
    [...seen].flatMap(([id, { confidence, columns }]) => (isGrid(id) && columns < 2 ? [] : [[id, confidence]])),
  );
}

/** A name taken for want of a better one is no evidence: any table has a first column. */
function isForWantOfBetter({ how, worth }: Candidate): boolean {
  return how === "content" && worth < 0.7;
}

function isPlainName({ meanings }: ColumnFacts): boolean {
  return meanings.some(({ kind, field, how }) => isUnknown(kind) && field.id === "title" && how !== "close");
}

function hasHeart({ heart }: SheetKind, places: readonly Place[], needs: number): boolean {
  if (!heart) return true;
  const fields = new Set<string>();
  for (const place of places) {
    if (!isClaimed(place) || isForWantOfBetter(place.chosen) || place.chosen.worth < LIKELY) continue;
    const { id } = place.chosen.field;
    if (id !== "title" || !isPlainName(place.column)) fields.add(id);
  }
  return heart.filter((field) => fields.has(field)).length >= needs;
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
