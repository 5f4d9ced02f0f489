import { completionsOf } from "../../plan/implementation/completion.ts";
import { isActive } from "../../plan/implementation/standing.ts";
import { windowOf } from "../../plan/implementation/windows.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const overdue = definePlanRule({
  id: "plan/overdue",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "What is due has been done by its date.",
    why: "What is late today makes late what waits for it.",
    how: "Finish it, set a new date, or bring the status up to date.",
    source: "rule 46",
  },
  messages: {
    late: "“{name}” was due {due:date}, {days:day|days} ago, and is not complete. Finish it, set a new date, or update the status.",
  },
  check({ plan, today, report }) {
    for (const { table, record, name, isComplete, finished } of completionsOf(plan)) {
      // A sheet that says nothing of status or completion may all be done.
      if (!["status", "percentComplete"].some((field) => hasColumn(table, field))) continue;
      const { start, end, endCell } = windowOf(record);
      // Where the two dates are in each other's place, nobody knows what is due.
      if (start !== null && end !== null && end < start) continue;
      if (end === null || !endCell || end >= today || isComplete || !isActive(record) || finished?.value) continue;
      report("late", endCell.at, { name, due: end, days: today - end });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Due date   | Status   |
    |                     | Hire coach   | 2026-05-01 | Complete |
    |                     | Train tutors | 2026-07-01 | On track |`),
  bad(
    `
    | Implementation plan | Action step  | Due date   | Status   |
    |                     | Hire coach   | 2026-06-24 | On track |
    |                     | Train tutors | 2026-08-01 | On track |`,
    "'Implementation plan'!B2 “Hire coach” was due Jun 24, 2026, 7 days ago, and is not complete. Finish it, set a new date, or update the status.",
  ),
];
