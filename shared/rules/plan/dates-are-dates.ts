import { cellsIn, columnsOfType } from "../../recognize/cells.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";
import { dateText } from "../message.ts";

export const datesAreDates = definePlanRule({
  id: "plan/dates-are-dates",
  severity: "warning",
  needs: [],
  docs: {
    what: "A day written as text is a real date.",
    why: "A date that is text is left out when the sheet is sorted, filtered, or counted by date.",
    how: "Type the date again, or let us turn the text into a date. Words such as “Fall 2026” stay as they are.",
    source: "ours",
  },
  messages: {
    text: "“{text}” is text that looks like a date, so sorting and counting pass it by. Write it as a date.",
  },
  check({ plan, report }) {
    if (isTextOnly(plan.workbook.name)) return;
    for (const column of columnsOfType(plan, "date")) {
      for (const placed of cellsIn(column)) {
        const { raw, value, at, from } = placed.cell;
        if (typeof raw !== "string" || from !== null || value?.grain !== "day" || !/^\W*\d[\d/.\s-]*\d\W*$/.test(raw))
          continue;
        const day = value.start;
        if (day === null || day !== value.end || value.every !== null) continue;
        const title = `Make “${raw.trim()}” the date ${dateText(day)}`;
        const safety = value.sure ? "safe" : "review";
        report(
          "text",
          at,
          { text: raw },
          { fixes: rewrite(plan, [placed], day, { title, safety, format: "m/d/yyyy" }) },
        );
      }
    }
  },
});

/** In a .csv every cell is text, and that is no fault. */
function isTextOnly(fileName: string): boolean {
  return /\.(?:csv|tsv|txt)$/i.test(fileName);
}

export const examples = [
  good(`
    | Implementation plan | Action step  | Due date   |
    |                     | Hire coach   | 2026-09-01 |
    |                     | Train tutors | Fall 2026  |`),
  bad(
    `
    | Implementation plan | Action step  | Due date    |
    |                     | Hire coach   | "9/30/2026" |
    |                     | Train tutors | 2026-10-01  |`,
    "'Implementation plan'!B2 “9/30/2026” is text that looks like a date, so sorting and counting pass it by. Write it as a date.",
  ),
];
