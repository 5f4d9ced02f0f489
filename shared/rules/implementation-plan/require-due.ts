import { isActive } from "../../plan/implementation/standing.ts";
import { headingRecords } from "../../plan/sheets/outline.ts";
import { textOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { bad, defineRule, good } from "../define.ts";
import { headingRowOf } from "../heading-row.ts";

export const requireDue = defineRule({
  id: "implementation-plan/require-due",
  severity: "warning",
  kind: implementationPlan,
  fields: ["actionStep"],
  uses: ["end", "timeline", "frequency", "duration"],
  docs: {
    what: "Every action step says by when it will be done.",
    why: "Without a date nobody can see whether a step is late.",
    how: "Write a due date, or a timeline such as “Fall 2026”.",
    source: "S4, deliverable 8 (deliverables, action steps, owners, timelines)",
  },
  messages: {
    missing: "“{step}” has no due date. Write the day it will be done.",
    noColumn: "No column says by when the steps will be done. Add one with the heading “Due date”.",
  },
  check({ records, table, report }) {
    if (!["end", "timeline", "duration"].some((field) => hasColumn(table, field))) {
      const at = headingRowOf(table);
      if (at && records.length > 0) report("noColumn", at, {});
      return;
    }
    const heads = headingRecords(table);
    for (const record of table.records) {
      const { actionStep, end, timeline, frequency, duration } = record.cells;
      const step = textOf(actionStep);
      const dated = [end, timeline, frequency, duration].some(({ raw }) => raw !== null);
      if (step === "" || dated || !isActive(record) || heads.has(record)) continue;
      report("missing", hasColumn(table, "end") ? end.at : timeline.at, { step });
    }
  },
});

export const examples = [
  good(`
    | Plan | Action step  | Due date   | Frequency |
    |      | Hire coach   | 2026-09-01 |           |
    |      | Visit rooms  |            | Weekly    |`),
  bad(
    `
    | Plan | Action step  | Due date   |
    |      | Hire coach   |            |
    |      | Train tutors | 2026-09-01 |`,
    "Plan!B2 “Hire coach” has no due date. Write the day it will be done.",
  ),
  bad(
    `
    | Plan | Action step  | Owner    |
    |      | Hire coach   | J. Ortiz |`,
    "Plan!A1:B1 No column says by when the steps will be done. Add one with the heading “Due date”.",
  ),
];
