import { fieldOf, textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import type { Cell, Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { type Reference, referencesIn } from "../references/references.ts";

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

/** A cell that says what a row waits for, and what its parts were found to be. */
export interface Waiting {
  readonly task: Task;
  readonly cell: Cell;
  readonly references: readonly Reference<Task>[];
}

/** Every row that waits for others, in every sheet with a “Depends on” column. */
export const waitingsOf = once((plan: Plan): Waiting[] => {
  const byKind = new Map<string, RecognizedTable[]>();
  for (const table of plan.tables.filter((one) => hasColumn(one, "dependsOn"))) {
    const kind = table.kind.base ?? table.kind.id;
    byKind.set(kind, [...(byKind.get(kind) ?? []), table]);
  }
  return [...byKind.values()].flatMap((tables) => {
    const tasksIn = new Map(tables.map((table) => [table, tasksOf(table)]));
    const anywhere = referencesIn([...tasksIn.values()].flat());
    return [...tasksIn.values()].flatMap((tasks) => {
      // Numbers begin anew on each sheet, so a row of the same table comes first.
      const here = tasksIn.size === 1 ? anywhere : referencesIn(tasks);
      const refer = (text: string) =>
        here(text).map((one) => (one.kind === "found" ? one : (anywhere(one.text)[0] ?? one)));
      return tasks.flatMap((task) => {
        const cell = fieldOf(task.record, "dependsOn");
        return cell && cell.from === null ? [{ task, cell, references: partsOf(textOf(cell)).flatMap(refer) }] : [];
      });
    });
  });
});

/** Who waits for whom. Names that stand for nobody are left out. */
export function dependenciesOf(plan: Plan): Dependency[] {
  return waitingsOf(plan).flatMap(({ task, cell, references }) =>
    references.flatMap((one) => (one.kind === "found" ? [{ task, on: one.to, cell }] : [])),
  );
}

const MOST_IN_A_RANGE = 200;

/** "2FS+3d" waits for 2; "3-5" for 3, 4 and 5. Source: the notations of project-planning programs. */
function partsOf(text: string): string[] {
  return text.split(/[,;\n]/).flatMap((part) => {
    const [, plain = part.trim()] = /^\s*(\S+?)\s*(?:fs|ss|ff|sf)\s*(?:[+-]\s*\d+\s*\w*)?\s*$/i.exec(part) ?? [];
    const [, first, last] = /^(\d{1,4})\s*(?:-|–|to)\s*(\d{1,4})$/.exec(plain) ?? [];
    const count = Number(last) - Number(first) + 1;
    if (first === undefined || !(count > 1 && count <= MOST_IN_A_RANGE)) return plain === "" ? [] : [plain];
    return Array.from({ length: count }, (_, index) => String(Number(first) + index));
  });
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
