import { fieldOf, textOf } from "./cells.ts";
import { type Reference, referencesIn } from "./references.ts";
import { hasColumn } from "./tables-of.ts";
import type { Cell, Plan, RecognizedRecord, RecognizedTable } from "./types.ts";

/** A row that others of its kind may have to wait for. */
export interface Task {
  readonly table: RecognizedTable;
  readonly record: RecognizedRecord;
  readonly names: readonly string[];
  /** How a person would quote it. */
  readonly name: string;
}

/** One row waiting for another. */
export interface Dependency {
  readonly task: Task;
  readonly on: Task;
  /** The cell that says so. */
  readonly cell: Cell;
}

const RANGE = /^\s*(\d{1,3})\s*(?:-|–|to)\s*(\d{1,3})\s*$/;

/** Who waits for whom, in every sheet with a “Depends on” column. Names that stand for nobody are left out. */
export function dependenciesOf(plan: Plan): Dependency[] {
  const byKind = new Map<string, RecognizedTable[]>();
  for (const table of plan.tables.filter((one) => hasColumn(one, "dependsOn"))) {
    const kind = table.kind.base ?? table.kind.id;
    byKind.set(kind, [...(byKind.get(kind) ?? []), table]);
  }
  return [...byKind.values()].flatMap((tables) => {
    const tasks = tables.flatMap(tasksOf);
    const refer = referencesIn(tasks);
    return tasks.flatMap((task) => {
      const cell = fieldOf(task.record, "dependsOn");
      if (!cell || cell.from !== null) return [];
      return references(refer, textOf(cell)).flatMap((one) =>
        one.kind === "found" ? [{ task, on: one.to, cell }] : [],
      );
    });
  });
}

/** "3-5" is rows 3, 4 and 5. */
function references<T>(refer: (text: string) => readonly Reference<T>[], text: string): readonly Reference<T>[] {
  const [, first, last] = RANGE.exec(text) ?? [];
  if (first === undefined || last === undefined || Number(last) < Number(first)) return refer(text);
  const count = Number(last) - Number(first) + 1;
  return Array.from({ length: count }, (_, index) => refer(String(Number(first) + index))).flat();
}

function tasksOf(table: RecognizedTable): Task[] {
  return table.records.flatMap((record) => {
    const names = ["id", ...table.kind.namedBy].flatMap((field) => {
      const cell = fieldOf(record, field);
      return cell && cell.from === null && textOf(cell) !== "" ? [textOf(cell)] : [];
    });
    const unique = [...new Set(names)];
    const spoken = unique.find((name) => /\p{L}{3}/u.test(name)) ?? unique[0];
    return spoken === undefined ? [] : [{ table, record, names: unique, name: spoken }];
  });
}
