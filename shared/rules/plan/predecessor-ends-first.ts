import { dependenciesOf } from "../../plan/implementation/dependencies.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const predecessorEndsFirst = definePlanRule({
  id: "plan/predecessor-ends-first",
  severity: "error",
  needs: [],
  docs: {
    what: "What a row waits for is done before the row begins.",
    why: "Work that must wait for something not yet done will start late, and everything after it.",
    how: "Move one of the two, or take the dependency out if the work need not wait.",
    source: "rule 8",
  },
  messages: {
    late: "“{task}” starts {start:date}, but waits for “{before}”, which ends {end:date}. Move one of them.",
  },
  check({ plan, report }) {
    for (const { task, on, cell } of dependenciesOf(plan)) {
      const [own, before] = [windowOf(task.record), windowOf(on.record)];
      if (own.start === null || before.end === null || !own.startCell || !before.endCell) continue;
      // On the day on which one ends the next may begin.
      if (own.start >= before.end) continue;
      const values = { task: task.name, start: own.start, before: on.name, end: before.end };
      report("late", own.startCell.at, values, { related: [before.endCell.at, cell.at] });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | ID | Action step  | Start      | Due date   | Depends on |
    |                     | 1  | Hire coach   | 2026-08-01 | 2026-09-01 |            |
    |                     | 2  | Train tutors | 2026-09-01 | 2026-10-01 | 1          |`),
  bad(
    `
    | Implementation plan | ID | Action step  | Start      | Due date   | Depends on |
    |                     | 1  | Hire coach   | 2026-08-01 | 2026-09-15 |            |
    |                     | 2  | Train tutors | 2026-09-01 | 2026-10-01 | 1          |`,
    "'Implementation plan'!C3 “Train tutors” starts Sep 1, 2026, but waits for “Hire coach”, which ends Sep 15, 2026. Move one of them.",
  ),
];
