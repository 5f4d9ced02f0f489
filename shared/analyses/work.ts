import { completionsOf } from "../plan/implementation/completion.ts";
import { type Standing, standingOfRecord } from "../plan/implementation/standing.ts";
import { dateCell, type Window, windowOf } from "../plan/implementation/windows.ts";
import { membersOf, rosterBook } from "../plan/people/roster.ts";
import { headingRecords } from "../plan/sheets/outline.ts";
import { fieldOf, textOf } from "../recognize/cells.ts";
import { once } from "../recognize/once.ts";
import { hasColumn } from "../recognize/tables-of.ts";
import type { Cell, DateSpan, People, Plan, RecognizedRecord, RecognizedTable } from "../recognize/types.ts";
import type { Tone } from "./types.ts";

/** A row of work that somebody does by some day. */
export interface Work {
  readonly table: RecognizedTable;
  readonly record: RecognizedRecord;
  readonly name: string;
  readonly nameCell: Cell;
  readonly window: Window;
  readonly standing: Standing;
  /** The status as read, null where there is none. */
  readonly status: string | null;
  readonly statusCell: Cell | null;
  readonly percent: number | null;
  readonly percentCell: Cell | null;
  readonly started: Cell<DateSpan> | null;
  readonly finished: Cell<DateSpan> | null;
  readonly owner: Cell | null;
  readonly updated: Cell<DateSpan> | null;
  readonly barrier: Cell | null;
}

/** Every row of a kind of work sheet, without rows that only head others. A row without a status has not been started. */
export const workOf = once((plan: Plan): ReadonlyMap<string, readonly Work[]> => {
  const byKind = new Map<string, Work[]>();
  const heads = new Map(plan.tables.map((table) => [table, headingRecords(table)]));
  for (const { table, record, name, isComplete, said, percent, started, finished } of completionsOf(plan)) {
    if (heads.get(table)?.has(record)) continue;
    const status = fieldOf(record, "status");
    const work: Work = {
      table,
      record,
      name,
      nameCell: nameCellOf(table, record, name),
      window: windowOf(record),
      standing: isComplete ? "done" : (standingOfRecord(record) ?? ((percent ?? 0) > 0 ? "open" : "not-started")),
      status: typeof status?.value === "string" ? status.value : null,
      statusCell: said,
      percent,
      percentCell: fieldOf(record, "percentComplete"),
      started,
      finished,
      owner: hasColumn(table, "owner") ? fieldOf(record, "owner") : null,
      updated: hasColumn(table, "updated") ? dateCell(record, "updated") : null,
      barrier: hasColumn(table, "barrier") ? fieldOf(record, "barrier") : null,
    };
    const kind = table.kind.base ?? table.kind.id;
    byKind.set(kind, [...(byKind.get(kind) ?? []), work]);
  }
  return byKind;
});

/** The action steps of a plan. */
export function stepsOfWork(plan: Plan): readonly Work[] {
  return workOf(plan).get("implementation-plan") ?? [];
}

function nameCellOf(table: RecognizedTable, record: RecognizedRecord, name: string): Cell {
  for (const field of table.kind.namedBy) {
    const cell = fieldOf(record, field);
    if (cell && cell.from === null && textOf(cell) === name) return cell;
  }
  throw new Error(`No cell of row ${record.row + 1} says “${name}”.`);
}

export function isOpen({ standing }: Work): boolean {
  return standing === "open" || standing === "not-started";
}

/** Who answers for a row, each by the one name the roster knows them by; [] where nobody is named who could. */
export function ownersOf(plan: Plan, cell: Cell | null): string[] {
  const people = cell && isPeople(cell.value) ? cell.value.members : [];
  const find = membersOf(plan).length > 0 ? rosterBook(plan) : null;
  return people.flatMap(({ text, is }) => {
    if (is === "group" || is === "nobody") return [];
    const found = find?.(text);
    const only = found?.kind === "found" && found.who.length === 1 ? found.who[0] : undefined;
    return [only?.name ?? text];
  });
}

function isPeople(value: unknown): value is People {
  return typeof value === "object" && value !== null && "members" in value;
}

/** How the news about a row is: late or blocked is bad, called at risk is a warning. */
export function toneOf(work: Work, today: number): Tone {
  if (work.standing === "done") return "good";
  if (work.standing === "dropped") return "open";
  const { end } = work.window;
  if (work.status === "blocked" || work.status === "off-track" || (end !== null && end < today)) return "bad";
  return work.status === "at-risk" ? "warn" : "open";
}
