import { cellsIn, type PlacedCell, type PlacedColumn, textOf } from "../../recognize/cells.ts";
import type { Plan } from "../../recognize/types.ts";

/** A row without an id, and the one that would follow the column's own pattern; null where it has none to follow. */
export interface MissingId {
  readonly placed: PlacedCell;
  readonly next: string | number | null;
}

/** An id in two: what it shares with its neighbors, and its own number or letter. */
interface Pattern {
  readonly prefix: string;
  readonly count: number;
  readonly write: (count: number) => string;
}

/**
 * The rows of an id column that have none. [] where numbers are written only now and then, as over groups of rows.
 * `given` holds ids, in small letters, that are about to be written elsewhere.
 */
export function missingIds(plan: Plan, column: PlacedColumn<"id">, given: Iterable<string> = []): MissingId[] {
  const cells = [...cellsIn(column)].filter(({ cell }) => cell.from === null);
  const blank = cells.filter(({ cell }) => cell.raw === null);
  const written = cells.filter(({ cell }) => textOf(cell) !== "");
  if (blank.length === 0 || written.length < FEWEST || blank.length > cells.length * LARGEST_SHARE) return [];
  const patterns = new Map(written.map((placed) => [placed, patternOf(textOf(placed.cell))]));
  const used = new Set([...columnTexts(plan, column), ...given]);
  const areNumbers = written.every(({ cell }) => Number.isInteger(cell.raw));
  let above: Pattern | null = null;
  return cells.flatMap((placed): MissingId[] => {
    if (placed.cell.raw !== null) {
      above = patterns.get(placed) ?? null;
      return [];
    }
    const next =
      above && isShared(above, [...patterns.values()]) ? nextAfter(above, [...patterns.values()], used) : null;
    if (next !== null) used.add(next.toLowerCase());
    return [{ placed, next: next !== null && areNumbers ? Number(next) : next }];
  });
}

/** The first whole number that no id of this kind's tables has reached. */
export function firstFreeNumber(
  plan: Plan,
  column: Pick<PlacedColumn<"id">, "table" | "field">,
  given: Iterable<string> = [],
): number {
  const numbers = [...columnTexts(plan, column), ...given].filter((text) => /^\d{1,6}$/.test(text)).map(Number);
  return Math.max(0, ...numbers) + 1;
}

const FEWEST = 3;
const LARGEST_SHARE = 1 / 3;

function patternOf(text: string): Pattern | null {
  const number = /^(.*?)(\d{1,6})$/.exec(text);
  if (number) {
    const [, prefix = "", digits = ""] = number;
    const width = digits.startsWith("0") ? digits.length : 1;
    return { prefix, count: Number(digits), write: (count) => prefix + String(count).padStart(width, "0") };
  }
  const letter = /^(.*[^\p{L}])([a-z])$/u.exec(text);
  if (!letter) return null;
  const [, prefix = "", last = ""] = letter;
  return { prefix, count: last.charCodeAt(0) - A, write: (count) => prefix + String.fromCharCode(A + count) };
}

const A = 97;

/** One id alone shows no pattern: “Appendix 3” may be the only one. */
function isShared({ prefix }: Pattern, all: readonly (Pattern | null)[]): boolean {
  return all.filter((one) => one?.prefix === prefix).length > 1;
}

/** The first id after all of its like that nobody has; null after “z”. */
function nextAfter(
  { prefix, write }: Pattern,
  all: readonly (Pattern | null)[],
  used: ReadonlySet<string>,
): string | null {
  let count = Math.max(...all.flatMap((one) => (one?.prefix === prefix ? one.count : [])));
  let next: string;
  do {
    count += 1;
    next = write(count);
  } while (used.has(next.toLowerCase()));
  return /[a-z0-9]$/.test(next) ? next : null;
}

/** Ids of all tables of the kind: a second sheet of steps counts on from the first. */
function columnTexts(plan: Plan, { table, field }: Pick<PlacedColumn<"id">, "table" | "field">): string[] {
  const alike = plan.tables.filter(({ kind }) => (kind.base ?? kind.id) === (table.kind.base ?? table.kind.id));
  return alike.flatMap((one) =>
    one.columns
      .filter((column) => column.field?.id === field.id)
      .flatMap((column) => [...cellsIn({ table: one, column, field })].map(({ cell }) => textOf(cell).toLowerCase())),
  );
}
