import { dependenciesOf, type Task } from "../../plan/implementation/dependencies.ts";
import { fieldOf } from "../../recognize/cells.ts";
import type { RecognizedRecord } from "../../recognize/types.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const noDependencyCycle = definePlanRule({
  id: "plan/no-dependency-cycle",
  severity: "error",
  needs: [],
  docs: {
    what: "No row waits for itself, straight or by way of others.",
    why: "Rows that wait for each other in a ring can never begin.",
    how: "Take one of the dependencies out.",
    source: "rule 8; SK-14, no cyclic dependency",
  },
  messages: {
    self: "“{task}” waits for itself. Write what it does wait for.",
    ring: "These wait for each other, so none can begin: {tasks}. Take one of the dependencies out.",
  },
  check({ plan, report }) {
    const waitsFor = new Map<RecognizedRecord, Task[]>();
    const tasks = new Map<RecognizedRecord, Task>();
    for (const { task, on } of dependenciesOf(plan)) {
      tasks.set(task.record, task);
      waitsFor.set(task.record, [...(waitsFor.get(task.record) ?? []), on]);
    }
    for (const ring of ringsOf(tasks, waitsFor)) {
      const [first, ...others] = ring;
      const at = first && fieldOf(first.record, "dependsOn")?.at;
      if (!first || !at) continue;
      if (others.length === 0) report("self", at, { task: first.name });
      else {
        const names = [...ring, first].map(({ name }) => `“${name}”`).join(" → ");
        report(
          "ring",
          at,
          { tasks: names },
          { related: others.flatMap(({ record }) => fieldOf(record, "dependsOn")?.at ?? []) },
        );
      }
    }
  },
});

/** Each ring once, from the row of it that is met first. */
function ringsOf(
  tasks: ReadonlyMap<RecognizedRecord, Task>,
  waitsFor: ReadonlyMap<RecognizedRecord, readonly Task[]>,
): Task[][] {
  const rings: Task[][] = [];
  const done = new Set<RecognizedRecord>();
  for (const start of tasks.values()) {
    // A stack of its own: a chain of thousands of rows would be too deep for calls.
    const path: { task: Task; next: number }[] = [];
    const onPath = new Map<RecognizedRecord, number>();
    const enter = (task: Task) => {
      onPath.set(task.record, path.length);
      path.push({ task, next: 0 });
    };
    if (!done.has(start.record)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = waitsFor.get(top.task.record)?.[top.next];
      top.next += 1;
      if (!next) {
        done.add(top.task.record);
        onPath.delete(top.task.record);
        path.pop();
        continue;
      }
      const met = onPath.get(next.record);
      if (met !== undefined) rings.push(path.slice(met).map(({ task }) => task));
      else if (!done.has(next.record)) enter(next);
    }
  }
  return rings;
}

export const examples = [
  good(`
    | Implementation plan | ID | Action step  | Owner    | Depends on |
    |                     | 1  | Hire coach   | J. Ortiz |            |
    |                     | 2  | Train tutors | J. Ortiz | 1          |
    |                     | 3  | Visit rooms  | J. Ortiz | 1, 2       |`),
  bad(
    `
    | Implementation plan | ID | Action step  | Owner    | Depends on |
    |                     | 1  | Hire coach   | J. Ortiz | 3          |
    |                     | 2  | Train tutors | J. Ortiz | 1          |
    |                     | 3  | Visit rooms  | J. Ortiz | 2          |
    |                     | 4  | Rent rooms   | J. Ortiz | 4          |`,
    "'Implementation plan'!D2 These wait for each other, so none can begin: “Hire coach” → “Visit rooms” → “Train tutors” → “Hire coach”. Take one of the dependencies out.",
    "'Implementation plan'!D5 “Rent rooms” waits for itself. Write what it does wait for.",
  ),
];
