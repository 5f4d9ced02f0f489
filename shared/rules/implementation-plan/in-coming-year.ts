import { comingYear, overlaps, schoolYearName, windowOf } from "../../plan/implementation/windows.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const inComingYear = definePlanRule({
  id: "implementation-plan/in-coming-year",
  severity: "warning",
  way: "strong-system-plan",
  needs: [implementationPlan],
  docs: {
    what: "The implementation plan holds the steps of the coming school year.",
    why: "It is the plan of one year; later years are laid out under Priorities.",
    how: "Move the step to the year it belongs to, or correct the year of its date.",
    source: "S4, deliverable 8 (the upcoming year); SK-15",
  },
  messages: {
    outside: "“{step}” falls outside {year}, the year of this plan. Correct its date, or leave it to that year's plan.",
  },
  check({ plan, report, notChecked }) {
    const year = comingYear(plan);
    if (!year) return notChecked(phrase("dates in the implementation plan"));
    for (const { records } of tablesOf(plan, implementationPlan)) {
      for (const record of records) {
        const { start, end, startCell, endCell } = windowOf(record);
        const cell = endCell ?? startCell;
        if (!cell || overlaps({ start: start ?? end ?? 0, end: end ?? start ?? 0 }, year)) continue;
        report("outside", cell.at, { step: textOf(record.cells.actionStep), year: schoolYearName(year) });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step  | Due date   |
    |                     | Hire coach   | 2026-09-01 |
    |                     | Train tutors | 2027-02-01 |`),
  bad(
    `
    | Implementation plan | Action step  | Due date   |
    |                     | Hire coach   | 2026-09-01 |
    |                     | Train tutors | 2027-02-01 |
    |                     | Rent rooms   | 2028-02-01 |`,
    "'Implementation plan'!B4 “Rent rooms” falls outside 2026-27, the year of this plan. Correct its date, or leave it to that year's plan.",
  ),
];
