import { planTree, scheduleOf } from "../../plan/implementation/tree.ts";
import { comingYear, overlaps, schoolYearName } from "../../plan/implementation/windows.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativeDeliversThisYear = definePlanRule({
  id: "plan/initiative-delivers-this-year",
  severity: "warning",
  needs: [columns(priorities, "initiative", "deliverable")],
  docs: {
    what: "An initiative that runs in the coming year hands something over in it.",
    why: "Without a product due this year, nobody can see in June whether the initiative has moved.",
    how: "Name what it will have made by the end of the year, or start it later.",
    source: "rule 4",
  },
  messages: {
    none: "“{initiative}” runs in {year}, and none of its deliverables is due then. Name what it will have made by then.",
  },
  check({ plan, report, notChecked }) {
    const year = comingYear(plan);
    if (!year) return notChecked(phrase("dates in the implementation plan"));
    for (const node of planTree(plan).initiatives) {
      const { start, end } = scheduleOf(node);
      const dues = node.children.flatMap((child) => scheduleOf(child).end ?? []);
      if (end === null || dues.length === 0 || !overlaps({ start: start ?? end, end }, year)) continue;
      if (dues.some((due) => due >= year.start && due <= year.end)) continue;
      report("none", node.cell.at, { initiative: node.name, year: schoolYearName(year) });
    }
  },
});

export const examples = [
  good(
    `
    | Priorities | Initiative | Deliverable    | Start      | Due date   |
    |            | Coaching   | Coaching guide | 2026-08-01 | 2026-12-15 |
    |            | Tutoring   | Tutor training | 2027-08-01 | 2028-01-15 |`,
    { settings: { planYear: 2026 } },
  ),
  {
    ...bad(
      `
    | Priorities | Initiative | Deliverable    | Start      | Due date   |
    |            | Coaching   | Coaching guide | 2026-08-01 | 2027-12-15 |
    |            | Tutoring   | Tutor training | 2026-08-01 | 2027-01-15 |`,
      "Priorities!A2 “Coaching” runs in 2026-27, and none of its deliverables is due then. Name what it will have made by then.",
    ),
    settings: { planYear: 2026 },
  },
];
