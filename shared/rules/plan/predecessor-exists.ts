import { type Waiting, waitingsOf } from "../../plan/implementation/dependencies.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const predecessorExists = definePlanRule({
  id: "plan/predecessor-exists",
  severity: "error",
  needs: [],
  docs: {
    what: "What a row waits for is on the sheet.",
    why: "A row that waits for something nobody can find waits for ever.",
    how: "Write the id or name of the row just as it stands on the sheet.",
    source: "rule 8",
  },
  messages: {
    near: "“{task}” waits for “{written}”, and no row is called so. Is it “{nearest}”?",
    unknown: "“{task}” waits for “{written}”, and no row is called so. Write the id or name of the one that is meant.",
  },
  check({ plan, report }) {
    const waitings = waitingsOf(plan);
    // A column in which nothing can be found speaks of something else, such as the rows of another plan.
    const speaksOfRows = new Set(waitings.filter(namesARow).map(({ task }) => task.table));
    for (const { task, cell, references } of waitings) {
      if (!speaksOfRows.has(task.table)) continue;
      for (const one of references) {
        const values = { task: task.name, written: one.text };
        if (one.kind === "near") report("near", cell.at, { ...values, nearest: one.name });
        if (one.kind === "unknown") report("unknown", cell.at, values);
      }
    }
  },
});

function namesARow({ references }: Waiting): boolean {
  return references.some(({ kind }) => kind === "found");
}

export const examples = [
  good(`
    | Implementation plan | ID | Action step  | Owner    | Depends on |
    |                     | 1  | Hire coach   | J. Ortiz |            |
    |                     | 2  | Train tutors | J. Ortiz | 1FS+5d     |
    |                     | 3  | Visit rooms  | J. Ortiz | 1-2        |`),
  bad(
    `
    | Implementation plan | ID | Action step  | Owner    | Depends on   |
    |                     | 1  | Hire coach   | J. Ortiz |              |
    |                     | 2  | Train tutors | J. Ortiz | 1            |
    |                     | 3  | Visit rooms  | J. Ortiz | Train tutrs  |
    |                     | 4  | Rent rooms   | J. Ortiz | 9            |`,
    "'Implementation plan'!D4 “Visit rooms” waits for “Train tutrs”, and no row is called so. Is it “Train tutors”?",
    "'Implementation plan'!D5 “Rent rooms” waits for “9”, and no row is called so. Write the id or name of the one that is meant.",
  ),
];
