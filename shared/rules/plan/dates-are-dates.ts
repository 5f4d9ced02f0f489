import { cellsIn, columnsOfType, textOf } from "../../recognize/cells.ts";
import type { Cell, DateSpan } from "../../recognize/types.ts";
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
    one: "“{text}” in “{heading}” is text that looks like a date, so sorting and counting pass it by. Write it as a date.",
    many: "{count} dates in “{heading}” are text, such as “{text}”, so sorting and counting pass them by. Write them as dates.",
  },
  check({ plan, report }) {
    if (isTextOnly(plan.workbook.name)) return;
    for (const column of columnsOfType(plan, "date")) {
      const { heading } = column.column;
      const texts = [...cellsIn(column)].flatMap((placed) => {
        const day = dayInText(placed.cell);
        return day === null ? [] : [{ placed, day, text: textOf(placed.cell) }];
      });
      const [first, ...others] = texts;
      if (!first) continue;
      const fixes = texts.flatMap(({ placed, day, text }) => {
        const title = `Make “${text}” the date ${dateText(day)}`;
        const safety = placed.cell.value?.sure ? "safe" : "review";
        return rewrite(plan, [placed], day, { title, safety, format: "m/d/yyyy" });
      });
      const { at } = first.placed.cell;
      if (others.length === 0) report("one", at, { text: first.text, heading }, { fixes });
      else {
        const related = others.map(({ placed }) => placed.cell.at);
        report("many", at, { count: texts.length, text: first.text, heading }, { related, fixes });
      }
    }
  },
});

/** The day that a text of digits and marks stands for; null for a real date, for words, and for a stretch of time. */
function dayInText({ raw, value, from }: Cell<DateSpan>): number | null {
  if (typeof raw !== "string" || from !== null || !/^\W*\d[\d/.\s-]*\d\W*$/.test(raw)) return null;
  return value?.grain === "day" && value.every === null && value.start === value.end ? value.start : null;
}

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
    "'Implementation plan'!B2 “9/30/2026” in “Due date” is text that looks like a date, so sorting and counting pass it by. Write it as a date.",
  ),
  bad(
    `
    | Implementation plan | Action step  | Due date    |
    |                     | Hire coach   | "9/30/2026" |
    |                     | Train tutors | 2026-10-01  |
    |                     | Rent rooms   | "10/5/2026" |`,
    "'Implementation plan'!B2 2 dates in “Due date” are text, such as “9/30/2026”, so sorting and counting pass them by. Write them as dates.",
  ),
];
