import { completionsOf } from "../../plan/implementation/completion.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const notFinishedInFuture = definePlanRule({
  id: "plan/not-finished-in-future",
  severity: "error",
  needs: [],
  each: "table",
  docs: {
    what: "Nothing was finished or started on a day that is yet to come.",
    why: "The column is for what did happen; a plan for it goes under the due date.",
    how: "Correct the date, or move it to the due date.",
    source: "rule 44",
  },
  messages: {
    finished:
      "“{name}” was finished on {day:date}, which is yet to come. Correct the date, or move it to the due date.",
    started:
      "“{name}” was started on {day:date}, which is yet to come. Correct the date, or move it to the start date.",
  },
  check({ plan, today, report }) {
    for (const { name, finished, started } of completionsOf(plan)) {
      const [end, start] = [finished?.value?.start ?? null, started?.value?.start ?? null];
      if (finished && end !== null && end > today) report("finished", finished.at, { name, day: end });
      if (started && start !== null && start > today) report("started", started.at, { name, day: start });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step | Status   | Finished on |
    |                     | Hire coach  | Complete | 2026-07-01  |`),
  bad(
    `
    | Implementation plan | Action step  | Started on | Finished on |
    |                     | Hire coach   | 2026-05-01 | 2027-05-01  |
    |                     | Train tutors | 2026-08-01 |             |`,
    "'Implementation plan'!C2 “Hire coach” was finished on May 1, 2027, which is yet to come. Correct the date, or move it to the due date.",
    "'Implementation plan'!B3 “Train tutors” was started on Aug 1, 2026, which is yet to come. Correct the date, or move it to the start date.",
  ),
];
