import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { bad, defineRule, good } from "../define.ts";

export const startedOnTime = defineRule({
  id: "implementation-plan/started-on-time",
  severity: "warning",
  kind: implementationPlan,
  fields: ["start", "status"],
  uses: ["actionStep"],
  docs: {
    what: "A step whose start has passed is no longer “Not started”.",
    why: "Either the work is late, or the status is.",
    how: "Bring the status up to date, or move the start.",
    source: "rule 7",
  },
  messages: {
    late: "“{step}” was to start on {start:date} and is still “{status}”. Update the status, or move the start.",
  },
  check({ records, today, report }) {
    for (const record of records) {
      const { actionStep, status } = record.cells;
      const { start, end, startCell } = windowOf(record);
      // Once it is overdue, that is what there is to say.
      if (status.value !== "not-started" || start === null || start >= today || (end !== null && end < today)) continue;
      if (startCell?.value?.grain !== "day") continue;
      report("late", status.at, { step: textOf(actionStep), start, status: textOf(status) });
    }
  },
});

export const examples = [
  good(`
    | Plan | Action step  | Start      | Status      |
    |      | Hire coach   | 2026-06-01 | In progress |
    |      | Train tutors | 2026-08-01 | Not started |`),
  bad(
    `
    | Plan | Action step | Start      | Due        | Status      |
    |      | Hire coach  | 2026-06-01 | 2026-08-01 | Not started |`,
    "Plan!D2 “Hire coach” was to start on Jun 1, 2026 and is still “Not started”. Update the status, or move the start.",
  ),
];
