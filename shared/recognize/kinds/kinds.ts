import type { SheetKind } from "../../templates/types.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import { columnMatches, matchColumns } from "../columns/columns.ts";
import type { ColumnFacts } from "../columns/facts.ts";
import { placeColumns } from "../columns/places.ts";
import type { Structure } from "../tables/structure.ts";
import type { ColumnMatch } from "../types.ts";
import { evidenceFor, weightOf } from "./kind-evidence.ts";
import { namedPlace, nameEvidence, type Surroundings } from "./kind-names.ts";

/** A kind that a table may be, with what speaks for it. */
export interface KindReading {
  readonly kind: SheetKind;
  /** 0 to 1. */
  readonly confidence: number;
  readonly columns: readonly ColumnMatch[];
  readonly because: readonly Phrase[];
}

/** How many kinds are tried column by column, after a first look at the headings. */
const KINDS_TRIED = 4;
/** With less evidence than this, a table is none of our kinds, nor is a form. */
const ENOUGH = { table: 2.7, form: 1.7 };

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
      const places = placeColumns(facts, kind, structures);
      const made = structures.filter((structure) => structure.kind === (kind.base ?? kind.id));
      const { points, ...evidence } = evidenceFor(kind, places, nameEvidence(kind, place), isForm || made.length > 0);
      return {
        kind,
        places,
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
      because: [phrase("Nothing says clearly enough what it is.")],
    };
  }
  const lead = best.points - Math.max(enough * 0.7, next?.points ?? 0);
  const confidence = Math.round(100 * Math.min(0.99, 0.5 + 0.5 * (1 - Math.exp(-lead)))) / 100;
  return { kind: best.kind, confidence, columns: columnMatches(best.places), because: best.because };
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
