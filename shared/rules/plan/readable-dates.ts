import { cellsIn, columnsOfType, textOf } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const readableDates = definePlanRule({
  id: "plan/readable-dates",
  severity: "info",
  needs: [],
  each: "table",
  docs: {
    what: "What stands in a column of dates can be read as a date, a stretch of time, or how often.",
    why: "A date nobody can place is in no calendar and never overdue.",
    how: "Write a day, or words such as “Fall 2026”, “Oct–Nov 2026”, “Monthly”; move other words to the notes.",
    source: "ours; value forms: domain notes C3",
  },
  messages: {
    unread: "“{text}” in “{heading}” cannot be read as a date. Write a day, or words such as “Fall 2026” or “Monthly”.",
  },
  check({ plan, report }) {
    for (const column of columnsOfType(plan, "date")) {
      const written = [...cellsIn(column)].filter(({ cell }) => cell.from === null && textOf(cell) !== "");
      // A question is guidance that was left in; and a column that is mostly words was never one of dates.
      const unread = written.filter(({ cell }) => cell.value === null && !textOf(cell).endsWith("?"));
      if (unread.length * 2 > written.length) continue;
      for (const { cell } of unread) report("unread", cell.at, { text: textOf(cell), heading: column.column.heading });
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Due date   |
    |                     | Hire coach   | Fall 2026  |
    |                     | Visit rooms  | Monthly    |
    |                     | Rent rooms   | TBD        |`),
  bad(
    `
    | Implementation plan | Action step  | Owner    | Due date             |
    |                     | Train tutors | J. Ortiz | 2026-10-01           |
    |                     | Hire coach   | A. Lee   | when the money is in |`,
    "'Implementation plan'!C3 “when the money is in” in “Due date” cannot be read as a date. Write a day, or words such as “Fall 2026” or “Monthly”.",
  ),
];
