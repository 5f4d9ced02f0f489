import { cellsIn, columnsOfType, textOf } from "../../recognize/cells.ts";
import type { Cell, DateSpan } from "../../recognize/types.ts";
import { phrase } from "../../workbook/phrases.ts";
import { dateFormats } from "../column-formats.ts";
import { bad, definePlanRule, good } from "../define.ts";
import { rewrite } from "../fixes.ts";

export const datesAreDates = definePlanRule({
  id: "plan/dates-are-dates",
  severity: "warning",
  needs: [],
  docs: {
    what: "A day written as text is a real date.",
    why: "A date that is text is left out when the sheet is sorted, filtered, or counted by date.",
    how: "Type the date again, or let us turn the text into a date. “Fall 2026” stays as it is, and so does 3/4/2026, which may be two days.",
    source: "ours",
  },
  messages: {
    one: "“{text}” in “{heading}” is text that looks like a date, so sorting and counting pass it by. Write it as a date.",
    many: "{count} dates in “{heading}” are text, such as “{text}”, so sorting and counting pass them by. Write them as dates.",
  },
  check({ plan, report }) {
    if (isTextOnly(plan.workbook.name)) return;
    const formatFor = dateFormats(plan);
    for (const column of columnsOfType(plan, "date")) {
      const { heading } = column.column;
      const texts = [...cellsIn(column)].flatMap((placed) => {
        const day = dayInText(placed.cell);
        return day === null ? [] : [{ placed, day, text: textOf(placed.cell) }];
      });
      const [first, ...others] = texts;
      if (!first) continue;
      const fixes = texts.flatMap(({ placed, day, text }) => {
        const title = phrase("Make “{text}” the date {day:date}", { text, day });
        // A reading that had to choose between two days never takes the place of the text.
        if (!placed.cell.value?.sure) return [];
        return rewrite(plan, [placed], day, { title, safety: "safe", format: formatFor(column, text) });
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

// Nothing beside the day: “By 9/30/2026” and “Wed, 9/30/2026” say more than a date would.
const FIGURES = /^\W*\d[\d/.\s-]*\d\W*$/;
const WITH_MONTH = /^\s*(?:\p{L}{3,10}\.?\s\d{1,2}(?:st|nd|rd|th)?,?|\d{1,2}[\s-]\p{L}{3,10}\.?[\s,-])\s?\d{2,4}\s*$/u;

/** The day that a text stands for, and nothing more; null for a real date, for words, and for a stretch of time. */
function dayInText({ raw, value, from }: Cell<DateSpan>): number | null {
  if (typeof raw !== "string" || from !== null || !(FIGURES.test(raw) || WITH_MONTH.test(raw))) return null;
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
