import { windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, defineRule, good } from "../define.ts";

export const stepWithinAYear = defineRule({
  id: "implementation-plan/step-within-a-year",
  severity: "warning",
  kind: implementationPlan,
  fields: ["actionStep"],
  docs: {
    what: "An action step takes a year at most.",
    why: "What takes longer is several steps, and its progress cannot be seen until the end.",
    how: "Split it into steps with dates of their own, or correct the year of one of its dates.",
    source: "rule 7",
  },
  messages: { long: "“{step}” takes {days:day|days}, from {start:date} to {end:date}. Split it, or correct a date." },
  options: { mostDays: 365 },
  check({ records, options, report }) {
    for (const record of records) {
      const { start, end, endCell } = windowOf(record);
      if (start === null || end === null || endCell === null) continue;
      const days = end - start + 1;
      // A span that is one text, such as "SY 2026-27", is 365 or 366 days long.
      if (days <= options.mostDays + 1) continue;
      report("long", endCell.at, { step: textOf(record.cells.actionStep) || phrase("This step"), days, start, end });
    }
  },
});

export const examples = [
  good(`
    | Plan | Action step   | Start      | Due date   |
    |      | Hold one day  | 2026-08-12 | 2026-08-12 |
    |      | Coach teams   | 2026-08-12 | 2027-06-15 |`),
  bad(
    `
    | Plan | Action step | Start      | Due date   |
    |      | Coach teams | 2026-08-12 | 2028-06-15 |`,
    "Plan!C2 “Coach teams” takes 674 days, from Aug 12, 2026 to Jun 15, 2028. Split it, or correct a date.",
  ),
];
