import type { SheetKind } from "../templates/types.ts";
import { matchColumns } from "./columns.ts";
import type { ColumnFacts } from "./facts.ts";
import { headingWords, normalizeHeading } from "./headings.ts";
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

/** Where a table stands and what it is called. */
export interface Surroundings {
  readonly sheetName: string;
  readonly workbookName: string;
  readonly titles: readonly string[];
}

/** How many kinds are tried column by column, after a first look at the headings. */
const KINDS_TRIED = 4;
/** With less evidence than this, a table is none of our kinds. */
const ENOUGH = 2.4;

interface Evidence {
  readonly kind: SheetKind;
  readonly points: number;
  readonly because: readonly string[];
}

export function chooseKind(
  facts: readonly ColumnFacts[],
  surroundings: Surroundings,
  structures: readonly Structure[],
  kinds: readonly SheetKind[],
  unknown: SheetKind,
): KindReading {
  const first = kinds
    .filter((kind) => kind !== unknown)
    .map((kind) => ({
      kind,
      points: glance(facts, kind) + nameEvidence(kind, surroundings).points + structurePoints(kind, structures),
    }))
    .sort((a, b) => b.points - a.points)
    .slice(0, KINDS_TRIED);
  const read = first
    .map(({ kind }) => {
      const columns = matchColumns(facts, kind, structures);
      const { points, ...evidence } = evidenceFor(kind, columns, facts, surroundings);
      const made = structures.filter((structure) => structure.kind === (kind.base ?? kind.id));
      return {
        ...evidence,
        columns,
        points: points + structurePoints(kind, structures),
        because: [...made.map(({ because }) => because), ...evidence.because],
      };
    })
    .sort((a, b) => b.points - a.points);
  const [best, next] = read;
  if (!best || best.points < ENOUGH) {
    return {
      kind: unknown,
      confidence: best ? Math.round(100 * (1 - best.points / (2 * ENOUGH))) / 100 : 1,
      columns: matchColumns(facts, unknown),
      because: ["Nothing says clearly enough what it is."],
    };
  }
  const lead = best.points - Math.max(ENOUGH * 0.7, next?.points ?? 0);
  const confidence = Math.round(100 * Math.min(0.99, 0.5 + 0.5 * (1 - Math.exp(-lead)))) / 100;
  return { kind: best.kind, confidence, columns: best.columns, because: best.because };
}

function structurePoints(kind: SheetKind, structures: readonly Structure[]): number {
  return Math.max(
    0,
    ...structures.map((structure) => (structure.kind === (kind.base ?? kind.id) ? structure.points : 0)),
  );
}

/** A quick look: what the headings would be worth if every column could take its best field. */
function glance(facts: readonly ColumnFacts[], kind: SheetKind): number {
  const best = new Map<string, number>();
  for (const { meanings } of facts) {
    for (const { kind: of, field, score } of meanings) {
      if (of === kind && score >= 0.6) best.set(field.id, Math.max(best.get(field.id) ?? 0, score));
    }
  }
  let points = 0;
  for (const [field, score] of best) points += weightOf(kind, field) * score * score;
  return points;
}

/** Fields that a kind does not name as telling still count for a little. */
function weightOf(kind: SheetKind, field: string): number {
  return kind.signature[field] ?? 0.25;
}

function evidenceFor(
  kind: SheetKind,
  columns: readonly ColumnMatch[],
  facts: readonly ColumnFacts[],
  surroundings: Surroundings,
): Evidence {
  const because: string[] = [];
  const seen = new Map<string, number>();
  for (const { field, confidence } of columns) {
    if (field) seen.set(field.id, Math.max(seen.get(field.id) ?? 0, confidence));
  }
  let points = 0;
  const telling: string[] = [];
  for (const [field, confidence] of seen) {
    points += weightOf(kind, field) * confidence * confidence;
    if (weightOf(kind, field) >= 2) telling.push(kind.fields[field]?.heading ?? field);
  }
  if (telling.length > 0) because.push(`It has ${listed(telling)}.`);
  const missing = Object.values(kind.fields).filter(({ id, required }) => required && id !== "id" && !seen.has(id));
  points -= 0.8 * Math.min(2, missing.length);
  const headed = facts.filter(({ heading }) => heading !== "").length;
  const claimed = columns.filter(({ field }) => field !== null).length;
  points += headed === 0 ? 0 : 0.8 * (Math.min(claimed, headed) / headed);
  const name = nameEvidence(kind, surroundings);
  return { kind, points: points + name.points, because: [...because, ...name.because] };
}

/** What the tab, the title above the table and the file's name say. */
function nameEvidence(kind: SheetKind, { sheetName, titles, workbookName }: Surroundings): Omit<Evidence, "kind"> {
  const tab = nameFit(kind, sheetName);
  const title = Math.max(0, ...titles.filter((text) => text.length < 100).map((text) => nameFit(kind, text)));
  const file = nameFit(kind, workbookName.replace(/\.[a-z]+$/i, ""));
  const because = [];
  if (tab > 0.5) because.push(`The sheet is called “${sheetName}”.`);
  if (title > 0.5) because.push("The title above it says so.");
  return { points: Math.max(2.2 * tab, 1.9 * title, 1.2 * file) + 0.3 * Math.min(tab, title), because };
}

/** How well a name suits a kind, 0 to 1: all of it, or some of the kind's names among other words. */
function nameFit(kind: SheetKind, name: string): number {
  const normalized = normalizeHeading(name);
  const words = headingWords(normalized);
  let best = 0;
  for (const known of [kind.name, ...kind.sheetNames]) {
    const plain = normalizeHeading(known);
    if (plain === normalized) return 1;
    const needed = headingWords(plain);
    if (needed.length > 0 && needed.every((word) => words.includes(word))) {
      best = Math.max(best, 0.45 + 0.4 * (needed.length / words.length) + (needed.length > 1 ? 0.1 : 0));
    }
  }
  return Math.min(best, 0.95);
}

function listed(names: readonly string[]): string {
  const quoted = names.map((name) => `“${name}”`);
  const last = quoted.pop() ?? "";
  return quoted.length === 0 ? last : `${quoted.join(", ")} and ${last}`;
}
