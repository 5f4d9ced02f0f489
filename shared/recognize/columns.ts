import type { Field, SheetKind } from "../templates/types.ts";
import { assign } from "./assignment.ts";
import { type Candidate, candidatesIn, isUnknown, namingFields } from "./candidates.ts";
import type { ColumnFacts } from "./facts.ts";
import type { Structure } from "./structure.ts";
import type { ColumnMatch } from "./types.ts";

/** From this worth on, a heading counts as the field's. */
const CLAIMED = 0.62;
/** From this worth on, it is worth asking whether it is. */
const ASKED = 0.5;
/** A reading this much better than the next needs no question. */
const MARGIN = 0.03;
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
  stamped: ReadonlyMap<number, string> = new Map(),
): ColumnMatch[] {
  const candidates = candidatesIn(facts, kind, structures, stamped);
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
  const [field] = naming;
  const index = nameColumn(matches, facts, field?.id !== "title");
  const column = facts[index];
  if (!field || !column || matches.some((match) => match.field && naming.includes(match.field))) return [...matches];
  if (isUnknown(kind) && (column.heading === "" || facts.length < 3)) return [...matches];
  const because = () => "No other column says what its rows are called.";
  const named = columnMatch(column, { field, worth: 0.63, how: "content", because }, []);
  return matches.map((match, at) => (at === index ? named : match));
}

/** How far to the right a column may stand that is headed "name". */
const LAST_NAME_COLUMN = 4;

/** A column headed as a name, else the first column after a number; -1 where that one is claimed or repeats itself. */
function nameColumn(matches: readonly ColumnMatch[], facts: readonly ColumnFacts[], mayDescribe: boolean): number {
  const isFree = (index: number) => {
    const column = facts[index];
    return matches[index]?.field === null && column !== undefined && column.said === undefined && names(column);
  };
  const headed = facts.findIndex(
    ({ heading }, index) => isFree(index) && /(?:^|[\s_])(?:name|title)\s*$/i.test(heading),
  );
  if (headed >= 0 && headed <= LAST_NAME_COLUMN) return headed;
  const first = facts.findIndex((column, index) => matches[index]?.field?.id !== "id" && column.content !== "id");
  const column = facts[first];
  // "Description" over the first column of a plan is what is to be done.
  const describes = matches[first]?.field?.id === "description" && column !== undefined && names(column);
  return isFree(first) || (describes && mayDescribe) ? first : -1;
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

function columnMatch(column: ColumnFacts, chosen: Candidate | null, candidates: readonly Candidate[]): ColumnMatch {
  const { col, heading, period, content } = column;
  const base = { col, heading, period, content };
  if (!chosen || chosen.worth < CLAIMED) {
    const maybe = chosen ?? null;
    const because = maybe ? `It may be ${maybe.field.heading}: ${maybe.because()}` : noFieldBecause(column);
    return { ...base, field: null, how: "none", confidence: 0, because, question: maybe && questionOf(column, maybe) };
  }
  const rival = candidates.find(({ field, worth }) => field !== chosen.field && worth > chosen.worth - MARGIN);
  const confidence = Math.round(100 * Math.min(1, chosen.worth - (rival ? 0.1 : 0))) / 100;
  const isSure = chosen.worth >= 0.75 && (!rival || chosen.worth > 0.9);
  return {
    ...base,
    field: column.isRank && chosen.field.type === "ref" ? { ...chosen.field, refersTo: [] } : chosen.field,
    how: chosen.how,
    confidence,
    because: chosen.because(),
    question: isSure ? null : questionOf(column, chosen),
  };
}

function noFieldBecause({ said }: ColumnFacts): string {
  return said === null ? "A person said that it is theirs." : "No field goes by this heading.";
}

function questionOf({ heading, col }: ColumnFacts, { field }: Candidate): string {
  const name = field.heading.replace(/\?$/, "");
  return heading === "" ? `Is the column without a heading the ${name}? (${col + 1})` : `Is “${heading}” the ${name}?`;
}
