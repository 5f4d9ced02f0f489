import { cellsIn, columnsOfType } from "../../recognize/cells.ts";
import { civilOf } from "../../workbook/dates.ts";
import { bad, definePlanRule, good } from "../define.ts";

export const plausibleDates = definePlanRule({
  id: "plan/plausible-dates",
  severity: "warning",
  needs: [],
  each: "table",
  docs: {
    what: "Dates lie within the years that a plan can be about.",
    why: "2062 for 2026 is typed quickly, and puts a step at the end of every list.",
    how: "Correct the year.",
    source: "ours",
  },
  messages: { far: "{day:date} is {years:year|years} from today. Is the year right?" },
  options: { mostYears: 25 },
  check({ plan, today, options, report }) {
    for (const column of columnsOfType(plan, "date")) {
      for (const { cell } of cellsIn(column)) {
        const day = typeof cell.raw === "number" ? (cell.value?.start ?? null) : null;
        if (day === null) continue;
        const years = Math.abs(civilOf(day).year - civilOf(today).year);
        if (years > options.mostYears) report("far", cell.at, { day, years });
      }
    }
  },
});

export const examples = [
  good(`
    | Implementation plan | Action step | Due date   |
    |                     | Hire coach  | 2031-06-30 |`),
  bad(
    `
    | Implementation plan | Action step | Due date   |
    |                     | Hire coach  | 2062-09-01 |`,
    "'Implementation plan'!B2 Sep 1, 2062 is 36 years from today. Is the year right?",
  ),
];
