import { planTree, scheduleOf } from "../../plan/implementation/tree.ts";
import { comingYear, quarterOf, schoolYearName, schoolYearOf } from "../../plan/implementation/windows.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const initiativesSequenced = definePlanRule({
  id: "priorities/initiatives-sequenced",
  severity: "warning",
  needs: [columns(priorities, "initiative")],
  docs: {
    what: "Initiatives are spread over the years of the plan.",
    why: "When everything begins at once, the first months take more people than there are, and later years stand empty.",
    how: "Decide what must come first, and move the start of the others.",
    source: "rule 5; S4, deliverable 7 (sequenced over multiple years)",
  },
  messages: {
    sameQuarter:
      "All {count:initiative|initiatives} start between {first:date} and {last:date}. Decide what must come first, and start the others later.",
    sameYear:
      "All {count:initiative|initiatives} start in {year}, and none runs beyond it. Spread them over the years of the plan.",
  },
  options: { fewestInitiatives: 3 },
  check({ plan, options, report, notChecked }) {
    const initiatives = planTree(plan).initiatives;
    const dated = initiatives.flatMap((initiative) => {
      const { start, end } = scheduleOf(initiative);
      return start === null ? [] : [{ initiative, start, end: end ?? start }];
    });
    if (initiatives.length > 0 && dated.length === 0) return notChecked(phrase("start dates of initiatives"));
    const [first] = dated;
    if (!first || dated.length < options.fewestInitiatives) return;
    const starts = dated.map(({ start }) => start);
    const count = dated.length;
    const related = dated.slice(1).map(({ initiative }) => initiative.cell.at);
    const at = first.initiative.cell.at;
    if (new Set(starts.map(quarterOf)).size === 1) {
      report("sameQuarter", at, { count, first: Math.min(...starts), last: Math.max(...starts) }, { related });
      return;
    }
    const year = schoolYearOf(Math.min(...starts), plan.settings);
    const coming = comingYear(plan) ?? year;
    const isOneYear = dated.every(({ start, end }) => start >= year.start && end <= year.end);
    if (isOneYear && year.start === coming.start)
      report("sameYear", at, { count, year: schoolYearName(year) }, { related });
  },
});

export const examples = [
  good(`
    | Priorities | Priority | Initiative | Start      | End        |
    |            | Literacy | Coaching   | 2026-08-01 | 2027-06-30 |
    |            |          | Tutoring   | 2027-01-15 | 2028-06-30 |
    |            | Families | Home visit | 2027-08-01 | 2028-06-30 |`),
  bad(
    `
    | Priorities | Priority | Initiative | Start      | End        |
    |            | Literacy | Coaching   | 2026-08-01 | 2027-06-30 |
    |            |          | Tutoring   | 2026-09-15 | 2028-06-30 |
    |            | Families | Home visit | 2026-08-15 | 2028-06-30 |`,
    "Priorities!B2 All 3 initiatives start between Aug 1, 2026 and Sep 15, 2026. Decide what must come first, and start the others later.",
  ),
  bad(
    `
    | Priorities | Priority | Initiative | Start      | End        |
    |            | Literacy | Coaching   | 2026-08-01 | 2027-06-30 |
    |            |          | Tutoring   | 2026-11-15 | 2027-06-30 |
    |            | Families | Home visit | 2027-02-15 | 2027-06-30 |`,
    "Priorities!B2 All 3 initiatives start in 2026-27, and none runs beyond it. Spread them over the years of the plan.",
  ),
];
