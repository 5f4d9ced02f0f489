import type { SheetKind } from "../templates/types.ts";
import { isUnknown } from "./candidates.ts";
import { matchColumns } from "./columns.ts";
import type { ColumnFacts } from "./facts.ts";
import { type NamedPlace, namedPlace, nameEvidence, SAYS_IT, type Surroundings } from "./kind-names.ts";
import type { Structure } from "./structure.ts";
import type { ColumnMatch } from "./types.ts";

/** A kind that a table may be, with what speaks for it. */
export interface KindReading {
  readonly kind: SheetKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly ColumnMatch[];
  readonly because: readonly string[];
}

/** How many kinds are tried column by column, after a first look at the headings. */
const KINDS_TRIED = 4;
/** With less evidence than this, a table is none of our kinds, nor is a form. */
const ENOUGH = { table: 2.7, form: 1.7 };

/** A field that may stand in this many columns makes a grid. */
const GRID = 5;

/** What a heading is worth that only one kind knows. */
const RARE = 0.8;

interface Evidence {
  readonly kind: SheetKind;
  readonly points: number;
  readonly because: readonly string[];
}

export interface KindChoice {
  readonly kinds: readonly SheetKind[];
  readonly unknown: SheetKind;
  /** A form is told by its labels and its name, with less certainty. */
  readonly isForm?: boolean;
}

export function chooseKind(
  facts: readonly ColumnFacts[],
  surroundings: Surroundings,
  structures: readonly Structure[],
  { kinds, unknown, isForm = false }: KindChoice,
): KindReading {
  const place = namedPlace(surroundings);
  const enough = isForm ? ENOUGH.form : ENOUGH.table;
  const seen = glance(facts);
  const first = kinds
    .filter((kind) => kind !== unknown)
    .map((kind) => ({
      kind,
      points: (seen.get(kind) ?? 0) + nameEvidence(kind, place).points + structurePoints(kind, structures),
    }))
    .sort((a, b) => b.points - a.points)
    .slice(0, KINDS_TRIED);
  const read = first
    .map(({ kind }) => {
      const columns = matchColumns(facts, kind, structures);
      const made = structures.filter((structure) => structure.kind === (kind.base ?? kind.id));
      const { points, ...evidence } = evidenceFor(kind, columns, facts, place, isForm || made.length > 0);
      return {
        ...evidence,
        columns,
        points: points + structurePoints(kind, structures),
        because: [...made.map(({ because }) => because), ...evidence.because],
      };
    })
    .sort((a, b) => b.points - a.points);
  const [best, next] = read;
  if (!best || best.points < enough) {
    return {
      kind: unknown,
      confidence: best ? Math.round(100 * Math.min(1, 1 - best.points / (2 * enough))) / 100 : 1,
      columns: matchColumns(facts, unknown),
      because: ["Nothing says clearly enough what it is."],
    };
  }
  const lead = best.points - Math.max(enough * 0.7, next?.points ?? 0);
  const confidence = Math.round(100 * Math.min(0.99, 0.5 + 0.5 * (1 - Math.exp(-lead)))) / 100;
  return { kind: best.kind, confidence, columns: best.columns, because: best.because };
}

function structurePoints(kind: SheetKind, structures: readonly Structure[]): number {
  return Math.max(
    0,
    ...structures.map((structure) => (structure.kind === (kind.base ?? kind.id) ? structure.points : 0)),
  );
}

/** A quick look: what the headings would be worth in each kind if every column could take its best field. */
function glance(facts: readonly ColumnFacts[]): ReadonlyMap<SheetKind, number> {
  const best = new Map<SheetKind, Map<string, number>>();
  for (const { meanings } of facts) {
    for (const { kind, field, score } of meanings) {
      if (score < 0.6) continue;
      let fields = best.get(kind);
      if (!fields) {
        fields = new Map();
        best.set(kind, fields);
      }
      if (score > (fields.get(field.id) ?? 0)) fields.set(field.id, score);
    }
  }
  const points = new Map<SheetKind, number>();
  for (const [kind, fields] of best) {
    let sum = 0;
    for (const [field, score] of fields) sum += weightOf(kind, field) * score * score;
    points.set(kind, sum);
  }
  return points;
}

/** Fields that a kind does not name as telling still count for a little; those it does not have, for nothing. */
function weightOf(kind: SheetKind, field: string): number {
  return Object.hasOwn(kind.fields, field) ? (kind.signature[field] ?? 0.25) : 0;
}

function evidenceFor(
  kind: SheetKind,
  columns: readonly ColumnMatch[],
  facts: readonly ColumnFacts[],
  place: NamedPlace,
  isSure: boolean,
): Evidence {
  const because: string[] = [];
  const found = new Set<string>();
  const seen = new Map<string, { confidence: number; columns: number }>();
  for (const [index, { field, confidence }] of columns.entries()) {
    if (!field) continue;
    const isPlain = isPlainName(facts[index]);
    if (!isPlain || field.id !== "title") found.add(field.id);
    if (isPlain) continue;
    const before = seen.get(field.id);
    seen.set(field.id, {
      confidence: Math.max(before?.confidence ?? 0, confidence),
      columns: (before?.columns ?? 0) + 1,
    });
  }
  const name = nameEvidence(kind, place);
  let points = 0;
  const telling: string[] = [];
  for (const [field, { confidence, columns: count }] of seen) {
    // A grid of levels or months is none with one of them.
    if ((kind.fields[field]?.capacity ?? 1) >= GRID && count < 2) continue;
    points += weightOf(kind, field) * confidence * confidence;
    if (weightOf(kind, field) >= 2) telling.push(kind.fields[field]?.heading ?? field);
  }
  for (const [index, { field, how }] of columns.entries()) {
    if (field && (how === "exact" || how === "alias")) points += rarity(facts[index]);
  }
  if (telling.length > 0) because.push(`It has ${listed(telling)}.`);
  // Without any column that tells it from others, a kind rests on what all kinds have.
  else if (!isSure && points < 2.5 && name.points < SAYS_IT) points -= 1;
  // What most columns are about is not this kind, whatever a few of them say.
  const headed = facts.filter(({ heading, isPeriod }) => heading !== "" && !isPeriod).length;
  const claimed = columns.filter(({ field, heading }, index) => field && heading && !facts[index]?.isPeriod).length;
  const share = headed === 0 ? 1 : claimed / headed;
  points *= 0.45 + 0.55 * Math.min(1, share / 0.75);
  if (!isSure && name.points < SAYS_IT && !hasHeart(kind, found)) points = Math.min(points, 0.5);
  // One telling column may be there by chance; two, or one under a fitting name, are not.
  if (telling.length === 1 && name.points < 0.5 && !isSure) points *= 0.7;
  return { kind, points: points + name.points, because: [...because, ...name.because] };
}

function hasHeart({ heart, heartNeeds = 1 }: SheetKind, found: ReadonlySet<string>): boolean {
  return !heart || heart.filter((field) => found.has(field)).length >= heartNeeds;
}

/** "Meeting no." and "Risk ID" are headings of one kind only, and tell it whatever the field. */
function rarity(column: ColumnFacts | undefined): number {
  const known = (column?.meanings ?? []).filter(({ how, kind }) => how !== "close" && !isUnknown(kind));
  const { size } = new Set(known.map(({ kind }) => kind));
  return size === 1 ? RARE : size === 2 ? RARE / 2 : 0;
}

/** "Name" over a column tells no kind: every list has one. */
function isPlainName(column: ColumnFacts | undefined): boolean {
  const meanings = column?.meanings ?? [];
  return meanings.some(({ kind, field, how }) => isUnknown(kind) && field.id === "title" && how !== "close");
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
