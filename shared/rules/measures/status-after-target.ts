import { figuresOf, finalTargetOf } from "../../plan/measures/figures.ts";
import { textOf } from "../../recognize/cells.ts";
import { measures } from "../../templates/kinds/measures.ts";
import { bad, defineRule, good } from "../define.ts";

export const statusAfterTarget = defineRule({
  id: "measures/status-after-target",
  severity: "warning",
  kind: measures,
  fields: ["measure", "target", "actual", "status"],
  docs: {
    what: "Once the target date has passed and the figure is in, the status says met or not met.",
    why: "“On track” after the end tells a reader that it is still to come.",
    how: "Write “Complete” or “Not met”, or set the next target.",
    source: "rule 17",
  },
  messages: {
    over: "The target date of “{measure}” passed on {due:date} and its figure is in, but its status is still “{status}”. Write whether it was met.",
  },
  check({ table, today, report }) {
    for (const record of table.records) {
      const { measure, status } = record.cells;
      const due = finalTargetOf(record)?.day ?? null;
      const isOpen = status.value === "on-track" || status.value === "in-progress";
      if (!isOpen || due === null || due >= today || figuresOf(record, "actual").length === 0) continue;
      report("over", status.at, { measure: textOf(measure), due, status: textOf(status) });
    }
  },
});

export const examples = [
  good(`
    | Measures | Measure         | Target | Target date | Actual | Status   |
    |          | Grade 3 reading | 46%    | 2027-06-15  | 44%    | On track |
    |          | Attendance      | 95%    | 2026-06-15  | 92%    | Not met  |`),
  bad(
    `
    | Measures | Measure         | Target | Target date | Actual | Status   |
    |          | Grade 3 reading | 46%    | 2026-06-15  | 44%    | On track |`,
    "Measures!E2 The target date of “Grade 3 reading” passed on Jun 15, 2026 and its figure is in, but its status is still “On track”. Write whether it was met.",
  ),
];
