import type { SheetKind } from "../../templates/types.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { Structure } from "../tables/structure.ts";
import type { ColumnMatch } from "../types.ts";
import type { Candidate } from "./candidates.ts";
import type { ColumnFacts } from "./facts.ts";
import { confidenceOf, isClaimed, isSure, type Place, placeColumns } from "./places.ts";

/** Reads the columns of a table as fields of a kind, with reasons and questions in words. */
export function matchColumns(
  facts: readonly ColumnFacts[],
  kind: SheetKind,
  structures: readonly Structure[] = [],
  stamped: ReadonlyMap<number, string> = new Map(),
): ColumnMatch[] {
  return columnMatches(placeColumns(facts, kind, structures, stamped));
}

export function columnMatches(places: readonly Place[]): ColumnMatch[] {
  return places.map((place) => (isClaimed(place) ? claimed(place, place.chosen) : unclaimed(place)));
}

function claimed(place: Place, chosen: Candidate): ColumnMatch {
  const { col, heading, period, content, isRank } = place.column;
  return {
    col,
    heading,
    period,
    content,
    // "High" is a rank, and names no priority.
    field: isRank && chosen.field.type === "ref" ? { ...chosen.field, refersTo: [] } : chosen.field,
    how: chosen.how,
    confidence: confidenceOf(place),
    because: chosen.because(),
    question: isSure(place) ? null : questionOf(place.column, chosen),
    maybe: isSure(place) ? null : chosen.field,
  };
}

function unclaimed({ column, chosen, candidates }: Place): ColumnMatch {
  const { col, heading, period, content } = column;
  const [maybe] = chosen ? [chosen] : candidates;
  const asked = column.said === undefined ? maybe : undefined;
  return {
    col,
    heading,
    period,
    content,
    field: null,
    how: "none",
    confidence: 0,
    because: column.said === null ? phrase("A person said that it is theirs.") : reasonAgainst(chosen, maybe),
    question: asked ? questionOf(column, asked) : null,
    maybe: asked?.field ?? null,
  };
}

function reasonAgainst(chosen: Candidate | null, maybe: Candidate | undefined): Phrase {
  if (chosen) {
    return phrase("It may be {field}: {reason}", { field: { ours: chosen.field.heading }, reason: chosen.because() });
  }
  return maybe
    ? phrase("Another column is {field} already.", { field: { ours: maybe.field.heading } })
    : phrase("No field goes by this heading.");
}

function questionOf({ heading, col }: ColumnFacts, { field }: Candidate): Phrase {
  const name = { ours: field.heading.replace(/\?$/, "") };
  return heading === ""
    ? phrase("Is the column without a heading the {name}? ({column})", { name, column: col + 1 })
    : phrase("Is “{heading}” the {name}?", { heading, name });
}
